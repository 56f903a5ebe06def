package fr.ess.core.register;

/** How strong the evidence of the registers is. */
public enum Strength {
    /** A person read the document that settles it. */
    READ,
    /** The legal form says so, and the law presumes it until a principle is shown to fail. */
    FORM,
    /** A register states it; the statement is no legal act. */
    STATEMENT,
    /** The registers contradict each other. */
    CONTRADICTED,
    /** Nothing shows it either way. */
    NONE
}
