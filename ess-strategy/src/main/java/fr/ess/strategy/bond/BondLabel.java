package fr.ess.strategy.bond;

/** The name under which a bond is sold, by which its proceeds are earmarked or not. */
public enum BondLabel {
    /** An ordinary bond, whose proceeds are not earmarked. */
    NONE,
    /** A name of the issuer's own, such as "emprunt responsable", with a framework of its own. */
    RESPONSIBLE,
    /** A green bond of the market's principles. */
    GREEN,
    /** A social bond of the market's principles. */
    SOCIAL,
    /** A bond for both green and social projects, of the market's principles. */
    SUSTAINABILITY,
    /** A European Green Bond ("EuGB", « obligation verte européenne »). */
    EUROPEAN_GREEN
}
