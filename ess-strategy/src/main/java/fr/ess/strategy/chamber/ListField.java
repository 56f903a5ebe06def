package fr.ess.strategy.chamber;

/** What an entry of the list of a chamber tells. */
public enum ListField {
    /** The name, and the acronym if there is one. */
    NAME,
    /** The legal form. */
    LEGAL_FORM,
    /** The registered office. */
    REGISTERED_OFFICE,
    /** For each establishment in the area, its usual name and address. */
    ESTABLISHMENTS,
    /** The number of the body or of the establishment. */
    IDENTITY_NUMBER
}
