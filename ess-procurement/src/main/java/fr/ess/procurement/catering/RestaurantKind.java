package fr.ess.procurement.catering;

/** Who runs a collective restaurant. */
public enum RestaurantKind {
    /** A public person other than the State and its bodies, such as a local authority or a hospital. */
    PUBLIC,
    /** The State, one of its public bodies or a national public company. */
    STATE,
    /** A private person, in a school, a university, a nursery, or a health, social, medico-social or prison establishment. */
    PRIVATE_OF_GENERAL_INTEREST,
    /** Another private person, such as a company for its staff. */
    PRIVATE_OTHER
}
