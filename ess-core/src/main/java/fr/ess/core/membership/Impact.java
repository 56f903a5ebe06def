package fr.ess.core.membership;

/** What else an activity must bring about where its field alone is no social utility, since 2019-05-24. */
public enum Impact {
    /** It supports vulnerable publics. */
    VULNERABLE_PUBLICS,
    /** It keeps or re-creates territorial solidarities. */
    TERRITORIAL_SOLIDARITIES,
    /** It takes part in citizenship education. */
    CITIZENSHIP_EDUCATION
}
