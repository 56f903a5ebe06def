package fr.ess.core.rule;

/** How strongly a rule binds. */
public enum Force {
    /** The law: a breach makes the subject unlawful. */
    BINDING,
    /** A target or a recommendation of the State. */
    GUIDANCE,
    /** A good practice or a remark that a jurist would make. */
    PRACTICE,
    /** A rule that a scheme, such as a local currency, gave itself: it binds those who joined it. */
    SCHEME;

    /**
     * Returns whether a breach decides the verdict of an assessment.
     *
     * @return whether it is the law or the rule of a scheme
     */
    public boolean binds() {
        return this == BINDING || this == SCHEME;
    }
}
