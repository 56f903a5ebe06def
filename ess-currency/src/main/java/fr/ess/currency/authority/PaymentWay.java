package fr.ess.currency.authority;

/** A way in which a local authority would have a creditor paid in local currency, in the order in which they are told. */
public enum PaymentWay {
    /** The authority itself pays in units, or from an account in units. */
    DIRECT,
    /** The authority pays euros to the issuer, whom the creditor mandated to receive them, and who credits units. */
    CREDITOR_MANDATE,
    /** A third party pays in the name of the authority, under an agreement. */
    AUTHORITY_MANDATE
}
