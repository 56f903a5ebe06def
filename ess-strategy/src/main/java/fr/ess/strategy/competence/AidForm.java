package fr.ess.strategy.competence;

/** The form of an aid. */
public enum AidForm {
    /** A subsidy. */
    SUBSIDY,
    /** An interest subsidy. */
    INTEREST_SUBSIDY,
    /** A loan. */
    LOAN,
    /** An advance to be repaid, at no or little interest. */
    REPAYABLE_ADVANCE,
    /** Services. */
    SERVICES,
    /** A rebate on the price of a sale or on a rent. */
    REBATE,
    /** A lease or leasing below the market. */
    LEASE
}
