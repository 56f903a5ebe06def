package fr.ess.core.scic.advance;

/** Whom another advance of the same authority was granted to. */
public enum AdvanceBeneficiary {
    /** The same SCIC. */
    THIS_SCIC,
    /** Another SCIC. */
    OTHER_SCIC,
    /** A semi-public company ("société d'économie mixte", SEM). */
    SEM,
    /** A local public company ("société publique locale", SPL). */
    SPL
}
