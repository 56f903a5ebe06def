package fr.ess.strategy.competence;

/** The mission on which a département founds its support. */
public enum MissionBasis {
    /** Social action. */
    SOCIAL_ACTION,
    /** Integration ("insertion"). */
    INTEGRATION,
    /** The autonomy of persons. */
    AUTONOMY,
    /** Childhood. */
    CHILDHOOD,
    /** Culture, a shared competence. */
    CULTURE,
    /** Sport, a shared competence. */
    SPORT,
    /** Tourism, a shared competence. */
    TOURISM,
    /** Popular education, a shared competence. */
    POPULAR_EDUCATION,
    /** Its own purchases, with social clauses. */
    PROCUREMENT,
    /** A project owned by a commune, a grouping, an establishment of theirs or a company in which they hold capital. */
    COMMUNE_PROJECT,
    /** A commercial service needed by rural people that a commune or grouping owns, where private initiative fails. */
    RURAL_COMMERCIAL_SERVICE,
    /** A health centre: its running, its investment or its premises. */
    HEALTH_CENTRE,
    /** An employment-purpose enterprise of the experiment of territories without long-term unemployment. */
    TZCLD,
    /** A body of economic development that it had created or joined before 2016. */
    EARLIER_BODY,
    /** The solidarity of territories, and nothing more precise. */
    TERRITORIAL_SOLIDARITY
}
