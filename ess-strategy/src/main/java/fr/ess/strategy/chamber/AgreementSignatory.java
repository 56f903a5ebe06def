package fr.ess.strategy.chamber;

/** Who signs the agreement of recognition of a regional chamber. */
public enum AgreementSignatory {
    /** The prefect of the region. */
    STATE_IN_REGION,
    /** The president of the regional council. */
    REGION_PRESIDENT,
    /** The chamber. */
    CRESS,
    /** Another authority that was offered to join. */
    OTHER_AUTHORITY
}
