package fr.ess.strategy.bond;

/** Where proceeds that are not allocated yet are kept. */
public enum PlacementKind {
    /** The account of the authority at the Treasury. */
    TREASURY_ACCOUNT,
    /** A deposit at a bank. */
    BANK_DEPOSIT,
    /** A fund of the money market. */
    MONEY_MARKET_FUND,
    /** Debt of the authority paid back for the time being. */
    DEBT_REPAYMENT
}
