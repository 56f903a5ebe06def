package fr.ess.core.indicator;

/** The word with which a figure is hedged when it is stated. */
public enum Qualifier {
    /** Printed without a hedge. */
    EXACT,

    /** "About", "some": rounded to the step, up or down. */
    ABOUT,

    /** "Nearly", "almost": from below, by less than a step. */
    NEARLY,

    /** "More than": above, the value itself excluded. */
    MORE_THAN,

    /** "At least": the value or above. */
    AT_LEAST,

    /** "Less than": below, the value itself excluded. */
    LESS_THAN,

    /** "At most", "up to": the value or below. */
    AT_MOST,

    /** "From … to …": a range, both ends included. */
    BETWEEN
}
