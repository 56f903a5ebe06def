package fr.ess.procurement.spaser;

/**
 * A category of contracts of which a rate is given. They overlap, for one contract can have several considerations: their rates are
 * never added.
 */
public enum Category {
    /** At least one social consideration: a clause, a criterion or a reservation. */
    SOCIAL,
    /** At least one environmental consideration: a clause or a criterion. */
    ENVIRONMENTAL,
    /** At least one of either sort. */
    EITHER,
    /** Reserved contracts or concessions. */
    RESERVED,
    /** A social condition of performance. */
    SOCIAL_CLAUSE,
    /** A social criterion of award. */
    SOCIAL_CRITERION,
    /** An environmental condition of performance. */
    ENVIRONMENTAL_CLAUSE,
    /** An environmental criterion of award. */
    ENVIRONMENTAL_CRITERION
}
