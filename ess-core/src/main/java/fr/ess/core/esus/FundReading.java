package fr.ess.core.esus;

/** The disputed reading of the five sevenths of securities that enterprises of social utility must have issued. */
public enum FundReading {
    /** Five sevenths of the share of assets that the law requires. */
    OF_THE_REQUIRED_SHARE,
    /** Five sevenths of all securities of the social and solidarity economy that are held. */
    OF_ALL_SECURITIES_HELD
}
