package fr.ess.core.law;

/** How far a figure was read in its source. */
public enum Reading {
    /** The text of the law itself was read. */
    PRIMARY,
    /** A commentary, a circular, an official page or a decision that restates the text was read. */
    SECONDARY,
    /** Nobody has read the text for this library yet: check before relying on it. */
    UNVERIFIED
}
