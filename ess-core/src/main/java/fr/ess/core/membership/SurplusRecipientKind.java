package fr.ess.core.membership;

/** What a recipient of a winding-up surplus is. */
public enum SurplusRecipientKind {
    /** Another enterprise of the social and solidarity economy, cooperatives and associations included. */
    ESS_ENTERPRISE,
    /** Somebody to whom the special law of the form sends it. */
    SPECIAL_DEVOLUTION,
    /** A member, outside the special law of the form. */
    MEMBER,
    /** Anybody else. */
    OTHER
}
