package fr.ess.strategy.chamber;

/** What a regional chamber does for the enterprises of the social economy. */
public enum CressMission {
    /** Represents them before public authorities. */
    REPRESENTATION,
    /** Supports their creation, development and maintenance. */
    SUPPORT,
    /** Supports the training of managers and employees. */
    TRAINING,
    /** Helps to collect and use economic and social data. */
    DATA,
    /** Informs them of the European dimension. */
    EUROPE
}
