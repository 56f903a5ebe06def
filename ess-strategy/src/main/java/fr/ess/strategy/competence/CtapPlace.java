package fr.ess.strategy.competence;

/** How an authority sits in the territorial conference of public action ("CTAP"). */
public enum CtapPlace {
    /** Its president is a member. */
    IN_PERSON,
    /** By the one elected for the groupings of fewer than 30 000 inhabitants of the département. */
    SMALL_GROUPINGS,
    /** By the one elected for the communes of more than 30 000 inhabitants. */
    LARGE_COMMUNES,
    /** By the one elected for the communes of 3 500 to 30 000 inhabitants. */
    MIDDLE_COMMUNES,
    /** By the one elected for the communes of fewer than 3 500 inhabitants. */
    SMALL_COMMUNES,
    /** It has no seat. */
    NONE
}
