package fr.ess.currency.ledger;

/**
 * Why a command is refused. Where several apply, the first in this order is given, but that what the scheme promises is weighed
 * last.
 */
public enum Reason {
    /** The id was used for another command. */
    EXISTS_DIFFERENT,
    /** The id is that of a command that failed. */
    ALREADY_FAILED,
    /** The command is of a time before the last one. */
    OUT_OF_ORDER,
    /** The amount is not more than zero, or another part has no meaning. */
    MALFORMED,
    /** There is already an account, or a series of notes, of that name. */
    NAME_TAKEN,
    /** The account is not of this ledger, or not of the role that the command asks for. */
    UNKNOWN_ACCOUNT,
    /** The two accounts are one. */
    SAME_ACCOUNT,
    /** The two accounts hold units of two forms, or units and euros. */
    DIFFERENT_LEDGER,
    /** There is no such hold. */
    UNKNOWN_HOLD,
    /** The hold was posted. */
    ALREADY_POSTED,
    /** The hold was voided. */
    ALREADY_VOIDED,
    /** The hold is over. */
    EXPIRED,
    /** More is asked than the hold reserves. */
    EXCEEDS_HOLD,
    /** Another amount is named than the hold reserves. */
    DIFFERENT_AMOUNT,
    /** There is no such entry, or it is not one that can be reversed. */
    UNKNOWN_ENTRY,
    /** The entry was reversed, whole or by more than what is left. */
    ALREADY_REVERSED,
    /** There are no such notes. */
    UNKNOWN_NOTE,
    /** The scheme has no note of that value. */
    NOT_A_DENOMINATION,
    /** One of the notes is in a state in which this cannot be done. */
    NOTE_STATE,
    /** The account is closed. */
    ACCOUNT_CLOSED,
    /** The account still holds something, so it cannot be closed. */
    NOT_EMPTY,
    /** The scheme has no terms on that day. */
    NO_TERMS,
    /** The currency is being wound up: nothing is issued any more. */
    WINDING_UP,
    /** The form is not issued on that day, or not by this scheme. */
    FORM_NOT_ISSUED,
    /** No phase that is open on that day has this passage. */
    PASSAGE_CLOSED,
    /** The scheme does not entitle this kind of actor to redeem. */
    NOT_ENTITLED,
    /** A party is not a member on that day. */
    NOT_A_MEMBER,
    /** The payee is not approved on that day. */
    NOT_APPROVED,
    /** The scheme does not say its fee. */
    FEE_UNKNOWN,
    /** The scheme has no demurrage, or does not say it. */
    NO_DEMURRAGE,
    /** The scheme does not say for how long a note is valid, or what renewing it costs. */
    VALIDITY_UNKNOWN,
    /** The period of demurrage is not over, or the note is still valid, or can still be renewed. */
    TOO_EARLY,
    /** The note can no longer be renewed, or the winding up is over. */
    TOO_LATE,
    /** The payment is above what the scheme allows. */
    OVER_LIMIT,
    /** The holder has less than that. */
    INSUFFICIENT,
    /** An account of euros has less than that. */
    CEILING,
    /** Nobody funds what the exchange leaves uncovered. */
    BONUS_UNFUNDED,
    /** The reserve would fall below what the scheme promises. */
    BACKING,
    /** The reserve does not cover what the winding up pays to all: euros must come in first, or less be paid. */
    SHORT_OF_ALL,
    /** The notes that are owed would not be what is outstanding on paper. */
    NOTES_DIFFER;

    /** Returns whether a change of state may cure the cause: the id then stays that of a failed command. */
    boolean transientCause() {
        return ordinal() > MALFORMED.ordinal();
    }
}
