package fr.ess.core.indicator;

/** How a statement stands to the figures that it is recomputed from. */
public enum Agreement {
    /** What is recomputed is what is stated. */
    AGREES,

    /** It is not the same, but rounding of what was printed explains the difference. */
    AGREES_WITHIN_ROUNDING,

    /** No rounding explains the difference. */
    DISAGREES,

    /** The figures give a result, and nothing is stated to hold against it. */
    DERIVED_ONLY,

    /** The arithmetic can be done and means nothing, or cannot be done: a division by zero. */
    NOT_COMPARABLE,

    /** A figure that is needed is not stated. */
    NOT_STATED
}
