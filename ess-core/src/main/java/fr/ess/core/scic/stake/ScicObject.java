package fr.ess.core.scic.stake;

/**
 * What a SCIC was set up for, as far as the law asks when an authority takes a stake: one object, which opens a legal base of
 * its own or none. The fields of activity of the company itself, of which there may be several, are a {@link
 * fr.ess.core.scic.Sector}.
 */
public enum ScicObject {
    /** To supply transport services. */
    TRANSPORT,
    /** To produce renewable energy. */
    RENEWABLE_ENERGY,
    /** Anything else. */
    OTHER
}
