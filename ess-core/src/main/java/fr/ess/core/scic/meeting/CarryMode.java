package fr.ess.core.scic.meeting;

/** How the vote of a college is carried over into the general meeting. */
public enum CarryMode {
    /** Each college brings its weight in proportion of the votes in favour. */
    PROPORTIONAL,
    /** Each college brings its whole weight when more than half of its votes are in favour, else nothing; a tie brings nothing. */
    MAJORITY
}
