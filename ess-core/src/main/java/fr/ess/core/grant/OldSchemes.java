package fr.ess.core.grant;

/** What becomes of aid schemes made under the regulations of 2012 and 2013 in the six months after these expired. */
public enum OldSchemes {
    /** Only the new regulations are applied from their first day: the prudent reading. */
    NOT_COVERED,
    /** An aid may also rest on the expired regulation, with its ceiling and its fiscal years. */
    STILL_COVERED
}
