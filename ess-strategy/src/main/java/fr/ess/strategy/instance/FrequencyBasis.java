package fr.ess.strategy.instance;

/** How the rules of a body say how often it meets. */
public enum FrequencyBasis {
    /** At least so many meetings in each calendar year. */
    PER_YEAR,
    /** At most so many years between two meetings. */
    INTERVAL_YEARS
}
