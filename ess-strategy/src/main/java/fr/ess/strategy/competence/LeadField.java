package fr.ess.strategy.competence;

/** A field in which an authority may claim to lead the others ("chef de file"). */
public enum LeadField {
    /** Social action, social development, the fight against energy poverty. */
    SOCIAL_ACTION,
    /** The autonomy of persons. */
    AUTONOMY,
    /** The solidarity of territories. */
    TERRITORIAL_SOLIDARITY,
    /** The planning and sustainable development of the territory. */
    SUSTAINABLE_PLANNING,
    /** Biodiversity. */
    BIODIVERSITY,
    /** Climate, the quality of air and energy. */
    CLIMATE_AIR_ENERGY,
    /** Youth policy. */
    YOUTH,
    /** Mobility and the junction of transports. */
    MOBILITY,
    /** Higher education and research. */
    HIGHER_EDUCATION,
    /** Economic development. */
    ECONOMIC_DEVELOPMENT,
    /** The social and solidarity economy. */
    SOCIAL_ECONOMY
}
