package fr.ess.currency.circulation;

/** Whether what a scheme plans has a first day; without one it stays closed. */
public enum Opening {
    /** Its first day is known. */
    DATED,
    /** Its first day is not known, which keeps it closed. */
    WITHOUT_A_DAY
}
