package fr.ess.strategy;

/** A level of local government, which is what competence is given to. */
public enum AuthorityLevel {
    /** Regions. */
    REGION,
    /** Départements. */
    DEPARTEMENT,
    /** The communes joined in a body of inter-communal cooperation with its own tax ("EPCI à fiscalité propre"). */
    GROUPING,
    /** Communes. */
    COMMUNE
}
