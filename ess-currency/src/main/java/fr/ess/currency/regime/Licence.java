package fr.ess.currency.regime;

/** Under which licence an issuer offers the digital form. */
public enum Licence {
    /** None: it relies on an exclusion. */
    NONE,
    /** That of an electronic money institution of the light regime. */
    SMALL_E_MONEY,
    /** Another licence of a payment or electronic money institution. */
    OTHER
}
