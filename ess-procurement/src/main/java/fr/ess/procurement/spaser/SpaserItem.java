package fr.ess.procurement.spaser;

/** What a scheme must hold. */
public enum SpaserItem {
    /** Objectives for social elements: integration of disabled or disadvantaged workers. */
    SOCIAL_OBJECTIVES,
    /** How the objectives are carried out. */
    IMPLEMENTATION,
    /** How they are followed up each year. */
    ANNUAL_FOLLOW_UP,
    /** The scheme is made public. */
    PUBLIC_DOCUMENT,
    /** Objectives for ecological elements. */
    ECOLOGICAL_OBJECTIVES,
    /** What it brings to the circular economy. */
    CIRCULAR_ECONOMY,
    /** The scheme is online, where the buyer has a site. */
    ONLINE,
    /** Precise indicators: actual rates by category, in number of contracts or in value. */
    INDICATORS,
    /** Targets by category, among them purchases from solidarity enterprises and from employers of disadvantaged people. */
    TARGETS,
    /** The ecological elements aim at greenhouse gases, energy, water and materials. */
    CLIMATE_AND_RESOURCES,
    /** The durability of products. */
    DURABLE_PRODUCTS,
    /** Sobriety in digital services. */
    DIGITAL_SOBRIETY
}
