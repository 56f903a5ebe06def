package fr.ess.procurement.spaser;

/** Which amount of a contract is counted. */
public enum AmountKind {
    /** The amount notified: fixed, or the greatest one of a framework agreement. */
    INITIAL,
    /** The amount after the last modification that gives one. */
    CURRENT
}
