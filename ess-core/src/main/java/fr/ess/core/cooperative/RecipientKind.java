package fr.ess.core.cooperative;

/** What a recipient of the net assets of a wound-up cooperative is. */
public enum RecipientKind {
    /** Another cooperative. */
    COOPERATIVE,
    /** A union of cooperatives. */
    COOPERATIVE_UNION,
    /** Another enterprise of the social and solidarity economy, which is always of private law. */
    ESS_ENTERPRISE,
    /** A work of general or professional interest. */
    GENERAL_INTEREST_WORK,
    /** A local authority or a grouping of them. */
    LOCAL_AUTHORITY,
    /** A member of the cooperative. */
    MEMBER,
    /** Anybody else. */
    OTHER
}
