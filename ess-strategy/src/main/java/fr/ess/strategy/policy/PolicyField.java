package fr.ess.strategy.policy;

/** A field of public policy in which an authority acts for the social economy, as field cases of 2014 tell them. */
public enum PolicyField {
    /** Economic development. */
    ECONOMIC_DEVELOPMENT,
    /** Vocational training. */
    VOCATIONAL_TRAINING,
    /** Spatial planning and territories. */
    SPATIAL_PLANNING,
    /** Agriculture and food. */
    AGRICULTURE_AND_FOOD,
    /** Energy. */
    ENERGY,
    /** Culture and leisure. */
    CULTURE_AND_LEISURE,
    /** Social action and integration. */
    SOCIAL_ACTION,
    /** Public procurement. */
    PUBLIC_PROCUREMENT,
    /** Urban policy. */
    URBAN_POLICY,
    /** Higher education and research. */
    HIGHER_EDUCATION,
    /** Finance. */
    FINANCE,
    /** Mobility. */
    MOBILITY,
    /** Local services. */
    LOCAL_SERVICES,
    /** Housing. */
    HOUSING
}
