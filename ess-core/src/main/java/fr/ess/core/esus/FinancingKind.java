package fr.ess.core.esus;

/** What a body that finances enterprises of social utility is. */
public enum FinancingKind {
    /** A collective investment ("placement collectif"), such as a fund. */
    COLLECTIVE_INVESTMENT,
    /** A credit institution. */
    CREDIT_INSTITUTION,
    /** Any other body that holds securities. */
    OTHER
}
