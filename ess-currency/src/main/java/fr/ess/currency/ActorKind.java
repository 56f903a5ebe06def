package fr.ess.currency;

/** A kind of actor in the circuit of a local currency. */
public enum ActorKind {
    /** The issuer and its counters, where units are exchanged for euros and redeemed ("banque"). */
    BANK,
    /** A person who spends units ("soliste", "particulier"). */
    CONSUMER,
    /** A shop or firm approved to accept units ("prestataire"). */
    PROVIDER,
    /** An association that accepts units or is given them. */
    ASSOCIATION,
    /** A local authority or public body that accepts units for its services. */
    PUBLIC_BODY,
    /** A municipal welfare centre that pays aid in units ("centre communal d’action sociale", CCAS). */
    CCAS
}
