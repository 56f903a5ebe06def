package fr.ess.procurement.insertion;

/** Why a person may work the hours of an integration clause. */
public enum IntegrationGround {
    /** A job seeker for more than twelve months. */
    LONG_TERM_JOB_SEEKER,
    /** A recipient of the minimum income ("RSA"). */
    RSA_RECIPIENT,
    /** A worker recognised as disabled. */
    DISABLED_WORKER,
    /** A recipient of the specific solidarity, integration or disability allowance, or of an invalidity pension. */
    BENEFIT_RECIPIENT,
    /** A person under twenty-six, out of school for six months at least and looking for work. */
    YOUNG_OUT_OF_SCHOOL,
    /** A person in an enterprise of integration through work ("SIAE"). */
    IN_INTEGRATION_ENTERPRISE,
    /** A person in an institution for employment or a second-chance school ("EPIDE", "E2C"). */
    SECOND_CHANCE,
    /** Another person whose difficulties the facilitator validated. */
    VALIDATED_BY_FACILITATOR,
    /** A resident of a priority district ("QPV"). */
    PRIORITY_DISTRICT,
    /** A refugee. */
    REFUGEE,
    /** A person over fifty. */
    OVER_FIFTY,
    /** A person in an employers’ grouping for integration ("GEIQ"). */
    EMPLOYER_GROUPING
}
