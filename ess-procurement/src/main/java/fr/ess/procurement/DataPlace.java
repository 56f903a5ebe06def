package fr.ess.procurement;

/** Where the essential data of a contract are published. */
public enum DataPlace {
    /** On the buyer profile alone. */
    BUYER_PROFILE,
    /** On the national portal of open data. */
    NATIONAL_PORTAL
}
