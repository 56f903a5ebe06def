package fr.ess.procurement.decp;

import java.io.Serializable;

/**
 * Where a row stands in its file.
 *
 * @param row  the number of the row among all rows of the file, the first is 1
 * @param line  the line of the file on which it begins, the first is 1
 * @param format  the format
 */
public record Origin(long row, long line, DecpFormat format) implements Serializable {}
