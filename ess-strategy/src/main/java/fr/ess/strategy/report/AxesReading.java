package fr.ess.strategy.report;

/** Which axes the annex to the accounts of 2026 rates: sources dispute it. */
public enum AxesReading {
    /** Climate change mitigation and biodiversity, as for the accounts of 2025. */
    TWO_AXES,
    /** All six axes, as one source has it. */
    ALL_AXES
}
