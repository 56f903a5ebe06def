package fr.ess.currency;

/** The form in which units exist. Each form has its own reserve. */
public enum Form {
    /** Notes on paper ("coupons", "billets"). */
    PAPER,
    /** Amounts on accounts or cards held in computers. */
    DIGITAL
}
