package fr.ess.core.grant;

/** What a subsidy pays for, as the decree on SCIC tells subsidies apart. */
public enum SubsidyPurpose {
    /** Running costs. */
    OPERATING,
    /** Investments. */
    INVESTMENT,
    /** Training. */
    TRAINING
}
