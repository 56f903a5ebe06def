package fr.ess.strategy.competence;

/** Who grants a small aid, as far as the register tells it apart. */
public enum AidGranter {
    /** A service or an operator of the State. */
    STATE,
    /** A local authority. */
    LOCAL
}
