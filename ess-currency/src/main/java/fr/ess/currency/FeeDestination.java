package fr.ess.currency;

/** Where the fee on redemption goes. */
public enum FeeDestination {
    /** To the running costs of the issuer: the gross amount leaves the reserve. */
    OPERATING,
    /** Nowhere: it stays in the reserve, which only the payout leaves. */
    FUND
}
