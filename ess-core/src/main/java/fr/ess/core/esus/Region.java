package fr.ess.core.esus;

/** The regions of France, and the overseas authorities that have the powers of one. */
public enum Region {
    /** Auvergne-Rhône-Alpes. */
    AUVERGNE_RHONE_ALPES,
    /** Bourgogne-Franche-Comté. */
    BOURGOGNE_FRANCHE_COMTE,
    /** Bretagne. */
    BRETAGNE,
    /** Centre-Val de Loire. */
    CENTRE_VAL_DE_LOIRE,
    /** Corse. */
    CORSE,
    /** Grand Est. */
    GRAND_EST,
    /** Guadeloupe. */
    GUADELOUPE,
    /** Guyane. */
    GUYANE,
    /** Hauts-de-France. */
    HAUTS_DE_FRANCE,
    /** Île-de-France. */
    ILE_DE_FRANCE,
    /** La Réunion. */
    LA_REUNION,
    /** Martinique. */
    MARTINIQUE,
    /** Mayotte. */
    MAYOTTE,
    /** Normandie. */
    NORMANDIE,
    /** Nouvelle-Aquitaine. */
    NOUVELLE_AQUITAINE,
    /** Occitanie. */
    OCCITANIE,
    /** Pays de la Loire. */
    PAYS_DE_LA_LOIRE,
    /** Provence-Alpes-Côte d'Azur. */
    PROVENCE_ALPES_COTE_D_AZUR
}
