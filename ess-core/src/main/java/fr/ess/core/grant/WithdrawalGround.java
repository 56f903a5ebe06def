package fr.ess.core.grant;

/** Why a granted subsidy is withdrawn. */
public enum WithdrawalGround {
    /** The grant was unlawful. */
    UNLAWFUL,
    /** The conditions of the grant were not respected. */
    CONDITIONS_NOT_MET,
    /** The grant was obtained by fraud. */
    FRAUD,
    /** The republican commitment contract was broken. */
    REPUBLICAN_CONTRACT
}
