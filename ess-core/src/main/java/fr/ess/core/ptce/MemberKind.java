package fr.ess.core.ptce;

/** What a member of a pole is, as the definition tells enterprises apart. */
public enum MemberKind {
    /** An enterprise of the social economy. */
    ESS_ENTERPRISE,
    /** Any other enterprise. */
    OTHER_ENTERPRISE
}
