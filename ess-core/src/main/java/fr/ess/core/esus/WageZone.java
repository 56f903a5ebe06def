package fr.ess.core.esus;

/** Where the seat of a body is, as far as the minimum wage differs. */
public enum WageZone {
    /** Anywhere but in Mayotte. */
    GENERAL,
    /** In Mayotte. */
    MAYOTTE
}
