package fr.ess.strategy.competence;

/** What an aid is for. */
public enum AidObject {
    /** The activity of the recipient, other than its property. */
    ACTIVITY,
    /** Business property: investment in land or buildings, or their lease. */
    PROPERTY
}
