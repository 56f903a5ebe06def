package fr.ess.procurement.reserved;

/** Which list says what services may be reserved to enterprises of the social economy. */
public enum ServicesList {
    /** The codes of article 77 of the directive, which the French notice may widen. */
    DIRECTIVE_ARTICLE_77,
    /** None: the notice annexed to the code was not read, and codes tell nothing. */
    NONE
}
