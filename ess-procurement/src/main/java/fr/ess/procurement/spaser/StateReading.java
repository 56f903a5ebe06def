package fr.ess.procurement.spaser;

/** Whether the State owed a scheme before the act of 2023 named every buyer: sources dispute it. */
public enum StateReading {
    /** It did not: the text named local authorities and buyers whose status stands in a statute. */
    OUT,
    /** It did. */
    IN
}
