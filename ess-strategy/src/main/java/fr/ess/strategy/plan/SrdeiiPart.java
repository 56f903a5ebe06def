package fr.ess.strategy.plan;

/** A part of a regional scheme of economic development ("SRDEII"). */
public enum SrdeiiPart {
    /** Orientations on aid to enterprises, internationalisation, property investment and innovation, and attractiveness. */
    BUSINESS_AID,
    /** Orientations for the development of the social economy. */
    SOCIAL_ECONOMY,
    /** Orientations for the circular economy. */
    CIRCULAR_ECONOMY,
    /** How the aid of the region and the actions of other authorities complete each other. */
    COMPLEMENTARITY,
    /** Actions of the region for professional equality between women and men. */
    EQUALITY,
    /** Sectors and employment areas that the ecological transition affects, with aims of retraining. */
    ECOLOGICAL_TRANSITION,
    /** A cross-border part, which is optional. */
    CROSS_BORDER,
    /** Aid to farming, crafts, industry, pastoral and forest activities, which is optional. */
    SECTOR_AID
}
