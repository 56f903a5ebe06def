package fr.ess.strategy.competence;

/** How a claim to lead in a field stands. */
public enum LeadStanding {
    /** The law gives the lead. */
    HELD,
    /** The law gave it, and has put another title in its place. */
    SUPERSEDED,
    /** The law does not give it. */
    NOT_HELD
}
