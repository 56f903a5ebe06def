package fr.ess.core.esus;

/** The kinds of body that the law lists for the approval by right (Code du travail, article L3332-17-1, II), and a neighbour. */
public enum ListedBody {
    /** A work-integration enterprise ("entreprise d'insertion"). */
    INTEGRATION_ENTERPRISE,
    /** A work-integration temporary agency ("entreprise de travail temporaire d'insertion"). */
    INTEGRATION_TEMPORARY_AGENCY,
    /** An intermediary association ("association intermédiaire"). */
    INTERMEDIARY_ASSOCIATION,
    /** A work-integration workshop ("atelier et chantier d'insertion"). */
    INTEGRATION_WORKSHOP,
    /** A body of social integration (Code de l'action sociale et des familles, article L121-2). */
    SOCIAL_INTEGRATION_BODY,
    /** A child-welfare service ("aide sociale à l'enfance"). */
    CHILD_WELFARE_SERVICE,
    /** A centre of accommodation and social reintegration (CHRS). */
    REINTEGRATION_CENTRE,
    /** A neighbourhood enterprise ("régie de quartier"). */
    NEIGHBOURHOOD_ENTERPRISE,
    /** An adapted enterprise ("entreprise adaptée"). */
    ADAPTED_ENTERPRISE,
    /** A centre that gives out work to do at home ("centre de distribution de travail à domicile"). */
    HOME_WORK_CENTRE,
    /** An establishment or service of support through work (ESAT). */
    SUPPORTED_WORK_ESTABLISHMENT,
    /** A body approved for housing (Code de la construction et de l'habitation, article L365-1). */
    HOUSING_BODY,
    /** An association or foundation of public utility that is considered to seek social utility. */
    PUBLIC_UTILITY_BODY,
    /** A body of community reception and solidarity work (OACAS; Code de l'action sociale et des familles, article L265-1). */
    COMMUNITY_RECEPTION_BODY,
    /** An establishment or service for disabled children or adults (same code, article L312-1, I, 2°, 3° and 7°). */
    DISABILITY_ESTABLISHMENT,
    /** A legal person bound by an agreement on shared-life housing, whose main mission is that shared life. */
    SHARED_LIFE_HOUSING,
    /** An adapted temporary agency ("entreprise adaptée de travail temporaire"), which the list does not name. */
    ADAPTED_TEMPORARY_AGENCY,
    /** Any other body: the list does not name it. */
    OTHER
}
