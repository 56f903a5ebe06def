package fr.ess.core.ptce;

/** What a partner of a pole is. The definition names these kinds and then admits anybody else. */
public enum PartnerKind {
    /** A local authority or a grouping of them. */
    LOCAL_AUTHORITY,
    /** A research centre. */
    RESEARCH,
    /** An establishment of higher education and research. */
    HIGHER_EDUCATION,
    /** A training body. */
    TRAINING,
    /** Any other natural or legal person. */
    OTHER
}
