package fr.ess.currency.regime;

/** What an operation in digital units is. */
public enum FlowKind {
    /** Euros exchanged for units. */
    EXCHANGE,
    /** A payment between members. */
    PAYMENT,
    /** Units redeemed for euros. */
    REDEMPTION,
    /** A move that pays nobody, such as paper turned digital. */
    INTERNAL
}
