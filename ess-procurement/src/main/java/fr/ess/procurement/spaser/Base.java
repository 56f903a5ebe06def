package fr.ess.procurement.spaser;

/** What a rate is a part of. */
public enum Base {
    /** All contracts: those of which nothing is known count as if they had no consideration. */
    ALL,
    /** The contracts of which it is known, without contradiction, whether they have considerations. */
    KNOWN
}
