package fr.ess.procurement;

/** The form in which the essential data of a contract are published. */
public enum DataForm {
    /** Not published. */
    NONE,
    /** A line of the yearly list of small contracts. */
    YEARLY_LIST,
    /** All essential data of the contract. */
    FULL_DATA
}
