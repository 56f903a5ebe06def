package fr.ess.core.grant;

/** When a granted subsidy is to be paid, as the authority has set it, by an agreement if there is one. */
public enum PaymentTerms {
    /** Nothing is set: the time that the law gives runs from the notification. */
    NOTHING_SET,
    /** On another day. */
    ON_A_DAY,
    /** When something happens, such as the end of the action. */
    ON_AN_EVENT
}
