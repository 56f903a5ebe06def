package fr.ess.core.scic.meeting;

/** What a general meeting decides on. */
public enum MeetingNature {
    /** Current matters: accounts, officers. */
    ORDINARY,
    /** The statutes. */
    EXTRAORDINARY
}
