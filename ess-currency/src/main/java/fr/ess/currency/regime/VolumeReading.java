package fr.ess.currency.regime;

/** What counts in the yearly volume of payments. */
public enum VolumeReading {
    /** Exchanges, payments and redemptions: what comes in and what goes out. */
    IN_AND_OUT,
    /** Payments between members only. */
    PAYMENTS_ONLY
}
