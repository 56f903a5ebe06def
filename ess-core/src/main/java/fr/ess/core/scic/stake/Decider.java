package fr.ess.core.scic.stake;

/** Who decided, for an authority, to take a stake. */
public enum Decider {
    /** The deliberating assembly ("assemblée délibérante"). */
    ASSEMBLY,
    /** The executive, to whom the assembly delegated that decision. */
    EXECUTIVE_BY_DELEGATION,
    /** The executive alone. */
    EXECUTIVE,
    /** Nobody: no decision was taken. */
    NOBODY
}
