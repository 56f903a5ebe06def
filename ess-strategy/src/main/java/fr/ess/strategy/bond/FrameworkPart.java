package fr.ess.strategy.bond;

/** One of the four components of the market's principles for bonds with earmarked proceeds. */
public enum FrameworkPart {
    /** What the proceeds may pay for. */
    USE_OF_PROCEEDS,
    /** How projects are evaluated and selected. */
    PROJECT_SELECTION,
    /** How the proceeds are followed until they are spent. */
    MANAGEMENT_OF_PROCEEDS,
    /** What is reported, and how often. */
    REPORTING
}
