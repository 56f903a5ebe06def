package fr.ess.strategy;

/** An authority of the field cases of 2014, or one that was merged with it. */
public enum FormerAuthority {
    /** The region Aquitaine. */
    AQUITAINE,
    /** The region Limousin. */
    LIMOUSIN,
    /** The region Poitou-Charentes. */
    POITOU_CHARENTES,
    /** The region Champagne-Ardenne. */
    CHAMPAGNE_ARDENNE,
    /** The region Lorraine. */
    LORRAINE,
    /** The region Alsace. */
    ALSACE,
    /** The region Nord-Pas-de-Calais. */
    NORD_PAS_DE_CALAIS,
    /** The region Picardie. */
    PICARDIE,
    /** The region Île-de-France. */
    ILE_DE_FRANCE,
    /** The département of Pas-de-Calais. */
    PAS_DE_CALAIS,
    /** The urban community Lille Métropole. */
    LILLE_METROPOLE,
    /** The agglomeration community Est Ensemble. */
    EST_ENSEMBLE,
    /** The agglomeration community of the Boulonnais. */
    BOULONNAIS,
    /** The City of Paris. */
    PARIS
}
