package fr.ess.core.scic.representative;

/** A decision of an authority on a body in which one of its elected members represents it. */
public enum RepresentativeDecision {
    /** To award the body a public contract. */
    PUBLIC_CONTRACT,
    /** To guarantee a loan of the body. */
    LOAN_GUARANTEE,
    /** To grant the body an aid in one of the forms of economic aid (CGCT, art. L. 1511-2 I al. 2 and L. 1511-3 al. 2). */
    ECONOMIC_AID,
    /** In a tender committee ("commission d’appel d’offres") while the body is a candidate. */
    TENDER_COMMITTEE,
    /** On the designation or the pay of that member. */
    OWN_DESIGNATION_OR_PAY,
    /** On a compulsory expenditure. */
    COMPULSORY_EXPENDITURE,
    /** On the budget. */
    BUDGET,
    /** Any other decision on the body. */
    OTHER
}
