package fr.ess.procurement.spaser;

/** Which row of a contract is kept among several of the same latest day of publication. */
public enum Kept {
    /** The one of the largest amount. */
    LARGEST,
    /** The one of the smallest amount. */
    SMALLEST,
    /** The first one read. */
    FIRST,
    /** The last one read. */
    LAST
}
