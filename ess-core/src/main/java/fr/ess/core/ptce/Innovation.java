package fr.ess.core.ptce;

/** How the projects that a pole serves are innovative. */
public enum Innovation {
    /** Socially. */
    SOCIAL,
    /** Technologically. */
    TECHNOLOGICAL
}
