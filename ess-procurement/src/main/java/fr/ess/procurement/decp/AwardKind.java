package fr.ess.procurement.decp;

/** The two kinds of contract in the essential data. */
public enum AwardKind {

    /** A public contract ("marché public"). */
    CONTRACT,

    /** A concession contract ("contrat de concession"). */
    CONCESSION
}
