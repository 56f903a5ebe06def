package fr.ess.procurement;

/** What an electronic auction is held on. */
public enum AuctionBasis {
    /** There is no electronic auction. */
    NONE,
    /** The price alone. */
    PRICE_ALONE,
    /** The price and other elements of the offers. */
    SEVERAL
}
