package fr.ess.procurement.insertion;

/** How the hours of an integration clause are worked. */
public enum InsertionMode {
    /** The holder hires the persons itself. */
    DIRECT_HIRE,
    /** Persons lent by a temporary-work enterprise of integration ("ETTI") or an employers’ grouping for integration ("GEIQ"). */
    TEMPORARY_OR_SHARED,
    /** Subcontract or joint contract with an integration structure ("SIAE"), an adapted enterprise ("EA") or an "ESAT". */
    SUBCONTRACT_OR_JOINT
}
