package fr.ess.strategy.competence;

/** The activity of the recipient of an aid, as far as the law tells it apart. */
public enum AidActivity {
    /** A committee of sea fishing or shellfish farming. */
    FISHING_COMMITTEE,
    /** An organisation of producers (Code rural, article L551-1). */
    PRODUCER_ORGANISATION,
    /** An enterprise that produces, markets or processes farm, forest or fishery products. */
    FARM_FOREST_FISHERY,
    /** Another activity. */
    OTHER
}
