package fr.ess.strategy.plan;

/** With whom a region contracts to carry concerted strategies out. */
public enum StrategyPartner {
    /** A département. */
    DEPARTEMENT,
    /** A commune. */
    COMMUNE,
    /** A body of inter-communal cooperation with its own tax, a metropolis included. */
    GROUPING_WITH_OWN_TAX,
    /** A joint body without its own tax. */
    JOINT_BODY,
    /** The State. */
    STATE,
    /** The regional chamber of the social economy. */
    CRESS,
    /** A company or another private body. */
    COMPANY
}
