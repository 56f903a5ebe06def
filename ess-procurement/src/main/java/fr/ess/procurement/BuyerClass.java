package fr.ess.procurement;

/** The class of a buyer, which gives the European thresholds that it meets. */
public enum BuyerClass {
    /** A central authority: the State, and its public bodies on the list that are not industrial or commercial. */
    CENTRAL,
    /** Another contracting authority ("pouvoir adjudicateur"), such as a local authority. */
    AUTHORITY,
    /** A contracting entity, which buys for a network activity ("entité adjudicatrice"). */
    ENTITY
}
