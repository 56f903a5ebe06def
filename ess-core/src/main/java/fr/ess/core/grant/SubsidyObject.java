package fr.ess.core.grant;

/** What a subsidy may be for, as its definition lists it. */
public enum SubsidyObject {
    /** An action. */
    ACTION,
    /** An investment project. */
    INVESTMENT,
    /** The development of activities. */
    DEVELOPMENT,
    /** The overall funding of the activity. */
    OVERALL_FUNDING
}
