package fr.ess.procurement.catering;

/** Where a restaurant stands, as far as thresholds differ. */
public enum Territory {
    /** Metropolitan France. */
    METROPOLE,
    /** Guadeloupe. */
    GUADELOUPE,
    /** French Guiana. */
    GUYANE,
    /** Martinique. */
    MARTINIQUE,
    /** La Réunion. */
    REUNION,
    /** Saint-Martin. */
    SAINT_MARTIN,
    /** Mayotte. */
    MAYOTTE,
    /** Saint-Pierre-et-Miquelon. */
    SAINT_PIERRE_ET_MIQUELON,
    /** Saint-Barthélemy: an adaptation is possible, and none was found, so the general thresholds hold. */
    SAINT_BARTHELEMY
}
