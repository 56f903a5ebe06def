package fr.ess.core.ptce;

/** The part that a legal person takes in a candidacy; nobody takes two. */
public enum ParticipantKind {
    /** An enterprise of the social economy. */
    ESS_ENTERPRISE,
    /** An enterprise outside the social economy. */
    OTHER_ENTERPRISE,
    /** A group of enterprises; it takes the part of an enterprise when most of its members are outside the social economy. */
    GROUP_OF_ENTERPRISES,
    /** Another person of article 9: a local authority, a research or training body, any other. */
    OTHER_PERSON
}
