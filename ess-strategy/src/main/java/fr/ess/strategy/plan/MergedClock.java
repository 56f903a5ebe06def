package fr.ess.strategy.plan;

/** What becomes of the clock of conferences in a region born of the merger of 2016. */
public enum MergedClock {
    /** It starts anew on the day of the merger; earlier conferences are history. */
    RESTARTS,
    /** It runs on: the conferences of the former regions count. */
    RUNS_ON
}
