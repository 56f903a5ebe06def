package fr.ess.procurement;

/** What a buyer is. */
public enum BuyerKind {
    /** The State: ministries and their services. */
    STATE,
    /** A public establishment of the State that is not of an industrial and commercial kind. */
    NATIONAL_ADMINISTRATIVE_BODY,
    /** A public establishment of the State of an industrial and commercial kind ("EPIC"). */
    NATIONAL_INDUSTRIAL_BODY,
    /** A commune. */
    COMMUNE,
    /** A département. */
    DEPARTEMENT,
    /** A region. */
    REGION,
    /** A grouping of local authorities, a body of inter-communal cooperation ("EPCI") included. */
    GROUPING,
    /** A public housing office ("OPH"). */
    HOUSING_OFFICE,
    /** A public hospital. */
    PUBLIC_HOSPITAL,
    /** Another local public body whose status stands in a statute. */
    OTHER_LOCAL_BODY,
    /** A company, an interest grouping or an association that is a contracting authority ("SEM", "SPL", "GIP" …). */
    OTHER_CONTRACTING_AUTHORITY,
    /** A private body that buys for a network activity under special or exclusive rights: a contracting entity and no more. */
    PRIVATE_ENTITY,
    /** A body that is not subject to the code of public procurement. */
    NOT_SUBJECT
}
