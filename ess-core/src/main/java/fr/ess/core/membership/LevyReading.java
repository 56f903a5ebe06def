package fr.ess.core.membership;

/** The disputed reading of the last levy for the development fund, which brings reserves past a fifth of the capital. */
public enum LevyReading {
    /** The levy stops where reserves reach the ceiling. */
    CAPPED_AT_GAP,
    /** The fifth of the profit is owed whole. */
    FULL_FIFTH
}
