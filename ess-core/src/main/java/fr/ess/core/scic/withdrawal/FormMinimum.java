package fr.ess.core.scic.withdrawal;

/**
 * The disputed reading of the minimum capital of a form when members are refunded: the general floor of companies with variable
 * capital exempts cooperatives from it, the act of 1947 asks for a part of it.
 */
public enum FormMinimum {
    /** Refunds may not bring the capital below the part of the minimum of its form: the prudent reading. */
    APPLIED,
    /** The minimum of the form does not bound refunds. */
    NOT_APPLIED
}
