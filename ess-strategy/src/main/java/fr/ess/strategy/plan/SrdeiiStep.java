package fr.ess.strategy.plan;

/** A step before the adoption of a regional scheme of economic development. */
public enum SrdeiiStep {
    /** Metropolises, Lyon and bodies of inter-communal cooperation with their own tax are consulted on the draft. */
    METROPOLISES_AND_GROUPINGS_CONSULTED,
    /** It is presented and discussed in the conference of public action, with the consular chambers and the regional chamber of the social economy. */
    DISCUSSED_WITH_CHAMBERS_AND_CRESS,
    /** It is sent to the neighbouring regions for information. */
    NEIGHBOURING_REGIONS_INFORMED
}
