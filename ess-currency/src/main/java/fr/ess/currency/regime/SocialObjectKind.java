package fr.ess.currency.regime;

/** What an object in the by-laws of an issuer is about. */
public enum SocialObjectKind {
    /** To issue the local currency. */
    ISSUE,
    /** To manage the local currency. */
    MANAGE,
    /** Anything else. */
    OTHER
}
