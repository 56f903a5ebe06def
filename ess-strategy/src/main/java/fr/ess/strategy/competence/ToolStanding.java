package fr.ess.strategy.competence;

/** What the law says of a tool in the hands of a level. */
public enum ToolStanding {
    /** It must. */
    MUST,
    /** It is alone competent. */
    ALONE_COMPETENT,
    /** It may. */
    MAY,
    /** It may join the region under an agreement, or grant by delegation. */
    BESIDE_REGION,
    /** It may, under an agreement with the authority that is competent. */
    UNDER_AGREEMENT,
    /** It may grant, if the authority that is competent delegated it. */
    IF_DELEGATED,
    /** It may, for some recipients only. */
    LIMITED,
    /** It is invited. */
    INVITED,
    /** It may have a plan of its own, on other grounds. */
    OWN_PLAN,
    /** It may not. */
    NO
}
