package fr.ess.core.grant;

/** What a subsidy rests on in the European law of State aid. */
public enum AidGround {
    /** Small aid: a de minimis regulation. */
    DE_MINIMIS,
    /** The exemption of aid to small and medium-sized enterprises. */
    SME_EXEMPTION,
    /** The exemption of aid to training. */
    TRAINING_EXEMPTION,
    /** Another exemption, a notified scheme, or a decision of its own. */
    OTHER,
    /** Nothing. */
    NONE
}
