package fr.ess.core.cooperative;

/** The two readings of how public aids are left out of what may be paid as interest on shares. */
public enum AidsDeducted {
    /** From the remainder after reserves; the same amount joins the reserves. */
    FROM_THE_REMAINDER,
    /** From the result first, before the shares of the reserves are taken. */
    FROM_THE_RESULT
}
