package fr.ess.strategy.competence;

/** The regulation of a small aid that is recorded in the national register. */
public enum RegisteredAid {
    /** The general regulation. */
    GENERAL,
    /** The one for services of general economic interest. */
    SGEI,
    /** The one for fishery. */
    FISHERY,
    /** The one for farming. */
    FARMING
}
