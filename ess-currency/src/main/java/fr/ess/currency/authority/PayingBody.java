package fr.ess.currency.authority;

/** Who pays in the name of an authority. */
public enum PayingBody {
    /** A body that has a public accountant. */
    PUBLIC_ACCOUNTANT,
    /** A body approved by the State. */
    STATE_APPROVED,
    /** Another body, such as an association. */
    OTHER
}
