package fr.ess.core.esus;

/** How the share of social charges is taken over several years: the decree does not say. */
public enum ChargesReading {
    /** Over the sum of the years. */
    CUMULATED,
    /** In each year. */
    EACH_YEAR
}
