package fr.ess.strategy.plan;

/** Which ballot the year after a renewal of regional councils runs from. */
public enum RenewalBallot {
    /** The second, by which the renewal is complete. */
    SECOND,
    /** The first. */
    FIRST
}
