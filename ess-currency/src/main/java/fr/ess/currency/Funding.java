package fr.ess.currency;

/** Who covers what the euros received in an exchange leave uncovered: a bonus, a donation, a share kept for running costs. */
public enum Funding {
    /** A sponsor pays it into the reserve in the same posting; without its euros there is no exchange. */
    SPONSORED,
    /** The fee on redemption does, which therefore stays in the reserve: the reserve covers redemption less the fee, not par. */
    FEE_BACKED,
    /** Demurrage or expiry is expected to. That is no guarantee: the units stay uncovered until then. */
    DEMURRAGE_BACKED
}
