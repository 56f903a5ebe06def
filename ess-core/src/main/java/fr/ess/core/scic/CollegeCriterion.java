package fr.ess.core.scic;

/** By what the statutes assign associates to colleges and weigh these. */
public enum CollegeCriterion {
    /** Participation in the activity of the cooperative. */
    PARTICIPATION_IN_ACTIVITY,
    /** Contribution to the development of the cooperative. */
    CONTRIBUTION_TO_DEVELOPMENT,
    /** Another criterion than the capital brought. */
    OTHER,
    /** The capital brought. */
    CAPITAL
}
