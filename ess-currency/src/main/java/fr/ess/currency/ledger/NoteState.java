package fr.ess.currency.ledger;

/** Where a note stands: in one of these states and no other. */
public enum NoteState {
    /** Printed, not yet received. */
    PRINTED(false),
    /** In the vault or at a counter, blank: nobody is owed anything for it. */
    STOCK(false),
    /** In somebody's hands, or lost while blank: it may be presented, and is owed. */
    CIRCULATING(true),
    /** In somebody's hands and out of date: it is still owed until it is cancelled. */
    EXPIRED(true),
    /** Handed back, not yet redeemed or exchanged: it is still owed. */
    RETURNED(true),
    /** Handed back and redeemed, exchanged or cancelled. */
    REDEEMED(false),
    /** Destroyed. */
    DESTROYED(false),
    /** Cancelled by the rules of the scheme without having come back. */
    LOST(false);

    private final boolean owed;

    NoteState(boolean owed) {
        this.owed = owed;
    }

    /**
     * Returns whether the issuer owes the face of a note in this state.
     *
     * @return whether it counts in what is outstanding on paper
     */
    public boolean owed() {
        return owed;
    }
}
