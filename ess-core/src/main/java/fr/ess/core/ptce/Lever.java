package fr.ess.core.ptce;

/**
 * The levers by which local authorities help poles to grow, as a study of 2014 tells them, in its order.
 *
 * <p>The study takes no normative view: they describe, and none is due.
 */
public enum Lever {
    /** Teach about the social economy, and show it. */
    AWARENESS,

    /** Write poles and cooperation into contracts and strategies. */
    CONTRACTUAL_FRAMEWORKS,

    /** Work across the departments of one authority. */
    INTERNAL_TRANSVERSALITY,

    /** Cooperate between authorities. */
    INTER_AUTHORITY_COOPERATION,

    /** Consult networks and actors lastingly. */
    SUSTAINED_CONSULTATION,

    /** Rely on urban projects, property and land. */
    URBAN_AND_PROPERTY_PROJECTS,

    /** Pay for coordination, research and development over time. */
    LONG_TERM_COORDINATION_FUNDING,

    /** Accompany projects, with skills from inside and outside. */
    INTERNAL_AND_EXTERNAL_ENGINEERING
}
