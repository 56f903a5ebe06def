package fr.ess.core.esus;

/** An aim of social utility that the approval looks at (act of 31 July 2014, article 2). */
public enum Aim {
    /** Support to persons made fragile by their economic or social situation, the fight against their exclusion included. */
    ECONOMIC_OR_SOCIAL_FRAGILITY,
    /** Support to persons made fragile by their personal situation, such as their health or their need of care. */
    PERSONAL_FRAGILITY,
    /** The social link and territorial cohesion; before 24 May 2019 the fight against inequalities too. */
    SOCIAL_LINK_OR_COHESION,
    /** Citizenship education, such as popular education. */
    CITIZENSHIP_EDUCATION,
    /** Sustainable development, energy transition or international solidarity, with the link or impact that the act asks. */
    SUSTAINABLE_TRANSITION_OR_SOLIDARITY,
    /** Cultural promotion, with the impact that the act asks. */
    CULTURAL_PROMOTION,
    /** The preservation and enhancement of monuments and of protected sites, parks and gardens. */
    HERITAGE
}
