package fr.ess.currency.regime;

/** What the digital form is, as the supervisor or a lawyer qualified it. */
public enum DigitalNature {
    /** A payment service. */
    PAYMENT_SERVICE,
    /** Electronic money, tokens included. */
    E_MONEY
}
