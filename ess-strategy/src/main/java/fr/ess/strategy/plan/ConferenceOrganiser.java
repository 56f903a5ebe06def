package fr.ess.strategy.plan;

/** Who organises a regional conference. */
public enum ConferenceOrganiser {
    /** The representative of the State in the region. */
    STATE_IN_REGION,
    /** The president of the regional council. */
    REGION_PRESIDENT,
    /** Somebody else. */
    OTHER
}
