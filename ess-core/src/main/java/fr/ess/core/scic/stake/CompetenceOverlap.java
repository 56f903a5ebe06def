package fr.ess.core.scic.stake;

/** How the object of a SCIC meets the competences of an authority. */
public enum CompetenceOverlap {
    /** It falls within them. */
    YES,
    /** A part of it falls within them. */
    PARTIAL,
    /** It falls outside, but the authority uses what the SCIC supplies. */
    BENEFICIARY_ONLY,
    /** It falls outside, and the authority does not use what the SCIC supplies. */
    NO
}
