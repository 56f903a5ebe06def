package fr.ess.currency.regime;

/** What limits the use of a means of payment. */
public enum NetworkBasis {
    /** A limited network of acceptors, or the premises of the issuer. */
    NETWORK,
    /** A limited range of goods or services. */
    RANGE
}
