package fr.ess.core.grant;

/** The de minimis regulation under which an aid was, or is to be, granted. */
public enum AidRegime {
    /** The general regulation: no. 1407/2013, then 2023/2831. */
    GENERAL,
    /** The regulation for services of general economic interest ("SIEG"): no. 360/2012, then 2023/2832. */
    SGEI
}
