package fr.ess.procurement.reserved;

/** Whose earlier award bars an enterprise from a contract reserved to the social economy. */
public enum EssReading {
    /** That of the same buyer alone, as the directive says. */
    DIRECTIVE_SAME_BUYER,
    /** That of any buyer, as the bare words of the code may be read. */
    LITERAL_ANY_BUYER
}
