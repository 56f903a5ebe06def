package fr.ess.currency.regime;

/** A form in which the titles of a local currency exist, as the law tells them apart. */
public enum TitleForm {
    /** Notes on paper. */
    PAPER,
    /** Transfers between accounts that the issuer keeps, by card or telephone. */
    ACCOUNT,
    /** A value stored electronically, a claim on the issuer, issued against funds. */
    STORED_VALUE,
    /** A token on a distributed ledger, pegged to the euro. */
    TOKEN
}
