package fr.ess.core.scic.advance;

/** The disputed reading of the advances that count towards the share of the revenue of an authority. */
public enum CountScope {
    /** Those to SEM, SPL and SCIC alike: the prudent reading. */
    ALL_ASSOCIATE_ADVANCES,
    /** Those to SCIC only. */
    SCIC_ONLY
}
