package fr.ess.currency.ledger;

/** What an account stands for. */
public enum Role {
    /** Units that an actor holds: what the issuer owes. It never goes below zero. */
    HOLDER(true, true, false),
    /** The counterpart of the units issued in a form: their total is what is outstanding. */
    CONTROL(true, false, true),
    /** The reserve of a form ("fonds de garantie"), in euros. */
    FUND(false, false, true),
    /** The money of the issuer for its running costs, in euros. */
    OPERATING(false, false, true),
    /** What sponsors paid in to cover bonuses, in euros. */
    SPONSOR(false, false, true),
    /** What is to be paid to associations out of the euros exchanged. */
    DONATIONS(false, false, true),
    /** Everybody's euros outside the issuer; it has no bound. */
    OUTSIDE(false, false, false),
    /** The cash of a counter, in euros. */
    TILL(false, false, true),
    /** Euros on their way, such as a card payment that is not yet received. */
    CLEARING(false, false, true);

    private final boolean units;
    private final boolean debitsBounded;
    private final boolean creditsBounded;

    Role(boolean units, boolean debitsBounded, boolean creditsBounded) {
        this.units = units;
        this.debitsBounded = debitsBounded;
        this.creditsBounded = creditsBounded;
    }

    /**
     * Returns whether the account is in units.
     *
     * @return whether it is in units, not in euros
     */
    public boolean units() {
        return units;
    }

    boolean debitsBounded() {
        return debitsBounded;
    }

    boolean creditsBounded() {
        return creditsBounded;
    }
}
