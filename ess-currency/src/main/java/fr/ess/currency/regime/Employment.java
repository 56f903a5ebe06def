package fr.ess.currency.regime;

/** The law under which a person is employed. */
public enum Employment {
    /** The Code du travail. */
    PRIVATE_LAW,
    /** The law of public agents. */
    PUBLIC_AGENT
}
