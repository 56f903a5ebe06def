package fr.ess.core.esus;

/** How the prefect answered an application. */
public enum Outcome {
    /** The approval was granted by a decision. */
    GRANTED,
    /** It was refused by a decision. */
    REFUSED,
    /** There was no decision so far. */
    SILENCE
}
