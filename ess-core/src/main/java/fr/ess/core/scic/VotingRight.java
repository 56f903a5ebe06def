package fr.ess.core.scic;

/** What the number of votes of an associate depends on. */
public enum VotingRight {
    /** One vote each, in the general meeting or in the college. */
    ONE_MEMBER_ONE_VOTE,
    /** Votes that grow with the capital held. */
    BY_CAPITAL,
    /** Votes by another measure, such as the activity. */
    BY_OTHER_MEASURE
}
