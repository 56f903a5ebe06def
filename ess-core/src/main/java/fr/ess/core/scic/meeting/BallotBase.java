package fr.ess.core.scic.meeting;

/** What the votes in favour are a part of. */
public enum BallotBase {
    /** The votes for and against. */
    EXPRESSED,
    /** All who are present or represented, abstentions and blank votes included. */
    PRESENT
}
