package fr.ess.core.esus;

/** The prefect to whom an application is sent. */
public enum Prefect {
    /** That of the department of the registered office. */
    OF_THE_SEAT,
    /** That of the department of the main establishment in France. */
    OF_THE_MAIN_ESTABLISHMENT,
    /** That of the region of the office or establishment. */
    OF_THE_REGION,
    /** Any other. */
    OTHER
}
