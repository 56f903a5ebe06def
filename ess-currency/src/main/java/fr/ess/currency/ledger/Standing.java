package fr.ess.currency.ledger;

/** What a holder is to the scheme for a time. */
public enum Standing {
    /** A member of the issuer. */
    MEMBER,
    /** Approved to receive units in payment. */
    APPROVED
}
