package fr.ess.core.scic.meeting;

/** What the statutes count to know whether a general meeting may decide. */
public enum QuorumBasis {
    /** The associates present or represented. */
    HEADS,
    /** The shares present or represented. */
    SHARES,
    /** Nothing: the statutes fix no quorum, and the law of the form of the company decides. */
    NONE
}
