package fr.ess.core.scic.representative;

/**
 * The disputed readings of whom the paragraph on representatives protects: a member whom the authority designates to a SCIC, or
 * not, since the SCIC is no body to which the law itself makes it designate somebody.
 */
public enum RepresentativeCover {
    /** The representative in a SCIC is protected. */
    COVERED,
    /** The representative in a SCIC is protected unless the SCIC pays that person. */
    COVERED_UNLESS_PAID,
    /** The representative in a SCIC is not protected. */
    NOT_COVERED
}
