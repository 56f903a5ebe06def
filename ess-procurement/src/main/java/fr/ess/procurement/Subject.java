package fr.ess.procurement;

/** What a contract buys. */
public enum Subject {
    /** Goods. */
    SUPPLIES,
    /** Services, other than the social and other specific ones. */
    SERVICES,
    /** Works. */
    WORKS,
    /** Social and other specific services, such as home care, childcare, training or catering. */
    SOCIAL_SERVICES
}
