package fr.ess.procurement.reuse;

/** The family of products that a share is measured on. */
public enum ProductFamily {
    /** Textiles, protective gear left out. */
    TEXTILES,
    /** Another family of the annex to the decree, whose shares nobody has read: a host supplies them. */
    OTHER_LISTED
}
