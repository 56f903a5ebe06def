package fr.ess.strategy.competence;

/** How the acts of an authority on aid to enterprises are bound to the regional scheme ("SRDEII"). */
public enum SchemeLink {
    /** They must be compatible with it. */
    COMPATIBLE,
    /** They must only take it into account. */
    TAKEN_INTO_ACCOUNT,
    /** Nothing binds them to it. */
    NOT_SUBJECT;

    /**
     * Returns how the acts of a kind of authority are bound on a day.
     *
     * <p>Defined by the Code général des collectivités territoriales, article L4251-17.
     *
     * @param kind  what the authority is
     * @param law  the law on the day of the act
     * @return the link
     */
    public static SchemeLink of(fr.ess.strategy.AuthorityKind kind, fr.ess.core.law.Law law) {
        if (law.find(AidRules.COMPATIBILITY.tests()).isEmpty()) {
            return NOT_SUBJECT;
        }
        return kind == fr.ess.strategy.AuthorityKind.GREATER_PARIS ? TAKEN_INTO_ACCOUNT : COMPATIBLE;
    }
}
