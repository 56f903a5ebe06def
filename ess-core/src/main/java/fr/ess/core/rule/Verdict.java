package fr.ess.core.rule;

/** What a rule answers. */
public enum Verdict {
    /** The rule applies and is met. */
    SATISFIED,
    /** The rule applies and is not met. */
    BREACHED,
    /** What is known does not decide it. */
    UNDETERMINED,
    /** The rule does not concern these facts on that day. */
    NOT_APPLICABLE
}
