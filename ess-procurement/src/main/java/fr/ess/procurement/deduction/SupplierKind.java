package fr.ess.procurement.deduction;

/** From whom a purchase is made. */
public enum SupplierKind {
    /** An adapted enterprise ("EA"). */
    ADAPTED_ENTERPRISE,
    /** An establishment or service of support through work ("ESAT"). */
    ESAT,
    /** A disabled self-employed worker. */
    DISABLED_SELF_EMPLOYED,
    /** An umbrella company, for a disabled worker that it carries. */
    UMBRELLA_COMPANY,
    /** A structure of integration through economic activity ("SIAE"), which gives no deduction. */
    INTEGRATION_STRUCTURE,
    /** Another supplier. */
    OTHER
}
