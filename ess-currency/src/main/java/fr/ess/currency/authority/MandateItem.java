package fr.ess.currency.authority;

/** What the agreement by which a third party collects must state. */
public enum MandateItem {
    /** The operations. */
    OPERATIONS,
    /** Its duration and how it ends. */
    TERM,
    /** The powers. */
    POWERS,
    /** The ceiling of the cash fund. */
    CASH_FUND,
    /** The pay of the third party, which may be none. */
    PAY,
    /** When, or from which amount, money is paid over. */
    PAYING_OVER,
    /** The accounts: how, how often, by when. */
    ACCOUNTS,
    /** The controls. */
    CONTROLS
}
