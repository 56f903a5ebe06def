package fr.ess.core.membership;

/** What an enterprise is set up for, as far as the aims of social utility tell purposes apart. */
public enum PurposeKind {
    /** To support persons in a fragile situation, through their economic, social or personal state. */
    SUPPORT_OF_FRAGILE_PERSONS,
    /** To fight the exclusion of such persons. */
    FIGHT_AGAINST_EXCLUSION,
    /** To fight inequalities of health, social, economic or cultural, otherwise than by education. */
    FIGHT_AGAINST_INEQUALITIES,
    /** Citizenship education, popular education above all. */
    CITIZENSHIP_EDUCATION,
    /** To preserve and develop the social link. */
    SOCIAL_LINK,
    /** To keep and strengthen territorial cohesion. */
    TERRITORIAL_COHESION,
    /** Sustainable development. */
    SUSTAINABLE_DEVELOPMENT,
    /** The energy transition. */
    ENERGY_TRANSITION,
    /** The promotion of culture. */
    CULTURAL_PROMOTION,
    /** International solidarity. */
    INTERNATIONAL_SOLIDARITY,
    /** To preserve and enhance monuments, sites, parks and gardens. */
    HERITAGE
}
