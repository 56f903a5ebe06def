package fr.ess.strategy.chamber;

/** Who coordinates the regional chambers and consolidates their data nationally. */
public enum NationalChamber {
    /** The national council of regional chambers. */
    CNCRES,
    /** ESS France, which also represents the social economy nationally. */
    ESS_FRANCE
}
