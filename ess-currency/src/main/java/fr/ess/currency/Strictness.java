package fr.ess.currency;

/** What happens to a posting that would leave a reserve below what the scheme promises. */
public enum Strictness {
    /** It is refused. */
    REFUSE,
    /** It is made, and the shortfall is shown until it is cured. */
    FLAG
}
