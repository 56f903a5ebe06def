package fr.ess.strategy.competence;

/** What an authority may do for the social and solidarity economy, as far as its level decides it. */
public enum PolicyTool {
    /** A strategy for the social and solidarity economy. */
    ESS_STRATEGY,
    /** The regional conference. */
    CONFERENCE,
    /** Aid to enterprises. */
    ENTERPRISE_AID,
    /** Aid for business property. */
    PROPERTY_AID,
    /** The guarantee of loans. */
    LOAN_GUARANTEE,
    /** What a general competence opens. */
    GENERAL_COMPETENCE,
    /** Capital of SCIC, a purchasing scheme, clauses and the support of territorial poles. */
    OWN_MEANS
}
