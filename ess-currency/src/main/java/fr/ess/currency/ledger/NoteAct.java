package fr.ess.currency.ledger;

import java.util.EnumSet;
import java.util.Set;

/** What is done with notes, and from which states. */
public enum NoteAct {
    /** Blank notes are received from the printer, or notes that came back are put by to be handed out again. */
    STOCK(NoteState.STOCK, NoteState.PRINTED, NoteState.REDEEMED),
    /** Notes are handed out, or are lost while blank, which is owed as well; the day is their stamp. */
    ISSUE(NoteState.CIRCULATING, NoteState.STOCK),
    /** Notes whose validity is over are out of date. */
    EXPIRE(NoteState.EXPIRED, NoteState.CIRCULATING),
    /** Notes are handed back; what they are worth is still owed. */
    RETURN(NoteState.RETURNED, NoteState.CIRCULATING, NoteState.EXPIRED),
    /** Notes are handed back, or were, and are owed no more: redeemed, exchanged for others, or cancelled. */
    REDEEM(NoteState.REDEEMED, NoteState.CIRCULATING, NoteState.EXPIRED, NoteState.RETURNED),
    /** Notes are destroyed. */
    DESTROY(NoteState.DESTROYED, NoteState.STOCK, NoteState.RETURNED, NoteState.REDEEMED),
    /** Notes that never came back are written off, once they can be neither renewed nor, in a winding up, redeemed any more. */
    WRITE_OFF(NoteState.LOST, NoteState.EXPIRED);

    private final NoteState to;
    private final Set<NoteState> from;

    NoteAct(NoteState to, NoteState first, NoteState... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    /**
     * Returns the state of notes after this.
     *
     * @return the state
     */
    public NoteState to() {
        return to;
    }

    /**
     * Returns whether this can be done with a note. A winding up that is over also lets notes be written off that circulate.
     *
     * @param state  the state of the note
     * @return whether it can be done
     */
    public boolean from(NoteState state) {
        return from.contains(state);
    }
}
