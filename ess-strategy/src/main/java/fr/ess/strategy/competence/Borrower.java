package fr.ess.strategy.competence;

/** What the body is whose loan an authority guarantees. */
public enum Borrower {
    /** A body of general interest (Code général des impôts, articles 200 and 238 bis). */
    GENERAL_INTEREST,
    /** A body of solidarity land ("organisme de foncier solidaire"). */
    SOLIDARITY_LAND,
    /** A body or an operation of social housing. */
    SOCIAL_HOUSING,
    /** Another body of private law, such as a trading cooperative. */
    OTHER
}
