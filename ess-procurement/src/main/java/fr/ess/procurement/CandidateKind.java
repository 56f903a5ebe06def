package fr.ess.procurement;

/** What a candidate for a reserved contract is; a structure that is equivalent elsewhere in Europe counts as the French one. */
public enum CandidateKind {
    /** An adapted enterprise ("entreprise adaptée", EA). */
    ADAPTED_ENTERPRISE,
    /** An establishment of support through work ("ESAT"; of aid through work until 2023-12-19). */
    ESAT,
    /** A structure of integration through economic activity ("SIAE"). */
    INTEGRATION_STRUCTURE,
    /** An operator that performs in a penitentiary with detained workers. */
    PRISON_OPERATOR,
    /** None of these. */
    OTHER
}
