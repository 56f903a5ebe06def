package fr.ess.strategy.plan;

/** What a regional conference debates, of the local policies for the social economy. */
public enum DebatedTopic {
    /** Their orientations. */
    ORIENTATIONS,
    /** Their means. */
    MEANS,
    /** Their results. */
    RESULTS
}
