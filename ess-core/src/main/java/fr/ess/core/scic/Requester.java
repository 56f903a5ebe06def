package fr.ess.core.scic;

/** Who asks for a cooperative audit. */
public enum Requester {
    /** Associates. */
    ASSOCIATES,
    /** Directors or members of the supervisory board. */
    DIRECTORS,
    /** The authority that approves the cooperative. */
    APPROVAL_AUTHORITY,
    /** The minister. */
    MINISTER
}
