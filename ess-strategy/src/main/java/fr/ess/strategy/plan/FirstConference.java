package fr.ess.strategy.plan;

/** When the first regional conference was due, which the act does not say. */
public enum FirstConference {
    /** One interval after the day on which the act entered into force. */
    ONE_INTERVAL_AFTER_THE_ACT,
    /** On no day that the act gives. */
    NO_DAY
}
