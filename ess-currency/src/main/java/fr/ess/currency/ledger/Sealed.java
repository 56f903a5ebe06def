package fr.ess.currency.ledger;

import java.io.Serializable;

/**
 * A block of the journal that is committed: its link is the SHA-256 of the link before it and of the block's canonical bytes.
 *
 * @param end  the number of outcomes in the journal up to its end
 * @param link  the link, 64 hexadecimal digits
 */
public record Sealed(long end, String link) implements Serializable {}
