package fr.ess.procurement.decp;

/** A social consideration ("considération sociale"). */
public enum SocialConsideration {

    /** A condition of performance ("Clause sociale"). */
    CLAUSE,

    /** A criterion of award ("Critère social"). */
    CRITERION,

    /** A reserved contract or concession ("Marché réservé", "Concession réservée"). */
    RESERVED
}
