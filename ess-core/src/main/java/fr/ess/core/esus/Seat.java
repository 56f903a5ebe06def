package fr.ess.core.esus;

/** Where the registered office of a body is, as far as it tells the competent prefect. */
public enum Seat {
    /** In France. */
    FRANCE,
    /** In another Member State of the European Union. */
    OTHER_MEMBER_STATE
}
