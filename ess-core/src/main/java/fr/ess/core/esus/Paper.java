package fr.ess.core.esus;

/** A paper of the file of an application (order of 5 August 2015). */
public enum Paper {
    /** The request, on the annexed form. */
    REQUEST_FORM,
    /** The articles in force. */
    ARTICLES,
    /** The extract of the commercial register. */
    REGISTER_EXTRACT,
    /** The last three approved annual accounts and the last activity report, as far as they exist. */
    ACCOUNTS,
    /** The forecast income statements for the years of the approval. */
    FORECASTS,
    /** The certificate that securities are not traded. */
    SECURITIES_CERTIFICATE,
    /** The proof of being one of the listed bodies. */
    PROOF_OF_CATEGORY,
    /** The proof that the impact was kept throughout the previous approval. */
    PROOF_OF_IMPACT
}
