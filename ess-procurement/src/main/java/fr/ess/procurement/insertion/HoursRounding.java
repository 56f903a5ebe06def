package fr.ess.procurement.insertion;

/** How the hours of a clause are made whole. */
public enum HoursRounding {
    /** Down to the hour: the usual wording. */
    FLOOR,
    /** To the nearest hour, half an hour up. */
    HALF_UP
}
