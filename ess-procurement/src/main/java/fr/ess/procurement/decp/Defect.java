package fr.ess.procurement.decp;

import java.io.Serializable;

/**
 * Something wrong with a file: where it stands, what it is, what was seen.
 *
 * @param kind  what is wrong
 * @param row  the number of the row, the first is 1; 0 for the file as a whole
 * @param line  the line on which that row begins, the first is 1; 0 for the file as a whole
 * @param path  the path in the file, such as {@code marches.marche[3].montant}, or the column of a table; empty for the whole
 * @param seen  what was seen, at most {@value #LONGEST} characters of it
 */
public record Defect(DefectKind kind, long row, long line, String path, String seen) implements Serializable {

    /** The greatest length of what is shown as seen. */
    public static final int LONGEST = 80;

    /** Creates the defect; what was seen is cut. */
    public Defect {
        if (seen.length() > LONGEST) {
            var end = Character.isHighSurrogate(seen.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            seen = seen.substring(0, end) + "…";
        }
    }

    /**
     * Returns the path without the places in lists: what the same defect of other rows has in common.
     *
     * @return the path, such as {@code marches.marche[].titulaires[].titulaire.id}
     */
    public String field() {
        if (path.indexOf('[') < 0) {
            return path;
        }
        var field = new StringBuilder(path.length());
        var within = false;
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (c == ']') {
                within = false;
            }
            if (!within) {
                field.append(c);
            }
            if (c == '[') {
                within = true;
            }
        }
        return field.toString();
    }
}
