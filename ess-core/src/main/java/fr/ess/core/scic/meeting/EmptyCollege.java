package fr.ess.core.scic.meeting;

/** What becomes of the weight of a college in which nobody votes. */
public enum EmptyCollege {
    /** It is lost: it counts as not in favour. */
    LOST,
    /** It goes to the other colleges, in proportion of their weights. */
    REDISTRIBUTE
}
