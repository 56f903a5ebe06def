package fr.ess.strategy.plan;

/** How an authority has its seat in the territorial conference of public action ("CTAP"). */
public enum CtapCollege {
    /** By the president of its regional council, in person. */
    REGION_PRESIDENT,
    /** By the president of its departmental council, in person. */
    DEPARTEMENT_PRESIDENT,
    /** By its president, in person, as a large body of inter-communal cooperation. */
    GROUPING_PRESIDENT,
    /** By its president, in person, as a public territorial body of Greater Paris. */
    TERRITORIAL_BODY_PRESIDENT,
    /** By the elected representative of the smaller bodies of inter-communal cooperation of the département. */
    GROUPINGS_BELOW,
    /** By the elected representative of the largest communes of the département. */
    COMMUNES_ABOVE,
    /** By the elected representative of the middle communes of the département. */
    COMMUNES_BETWEEN,
    /** By the elected representative of the smallest communes of the département. */
    COMMUNES_BELOW
}
