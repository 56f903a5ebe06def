package fr.ess.procurement.spaser;

/** What a rate counts. */
public enum Measure {
    /** Contracts, whatever they are worth. */
    NUMBER,
    /** Euros before VAT. */
    VALUE
}
