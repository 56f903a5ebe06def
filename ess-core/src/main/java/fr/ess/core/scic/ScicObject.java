package fr.ess.core.scic;

/** What a SCIC was set up for, as far as the law asks when an authority takes a stake. */
public enum ScicObject {
    /** To supply transport services. */
    TRANSPORT,
    /** To produce renewable energy. */
    RENEWABLE_ENERGY,
    /** Anything else. */
    OTHER
}
