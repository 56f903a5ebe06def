package fr.ess.core.register;

/** A list of legal categories. The same number may mean two things in two lists. */
public enum CategoryList {
    /** The list of INSEE, which the SIRENE register uses; a cooperative SAS is a SAS there, and no more. */
    INSEE,
    /** The finer list of the business register ("registre national des entreprises"). */
    BUSINESS_REGISTER
}
