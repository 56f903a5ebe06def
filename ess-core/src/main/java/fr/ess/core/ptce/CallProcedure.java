package fr.ess.core.ptce;

/** How the State asks for candidates. */
public enum CallProcedure {
    /** A call for projects ("appel à projets"), as in 2013 and 2015. */
    CALL_FOR_PROJECTS,
    /** A call for expressions of interest ("appel à manifestation d'intérêt", AMI), as since 2021. */
    CALL_FOR_EXPRESSIONS
}
