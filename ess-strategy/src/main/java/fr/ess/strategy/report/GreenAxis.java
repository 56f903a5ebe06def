package fr.ess.strategy.report;

/**
 * An environmental objective under which the expenditure of a budget is rated, in the order of its text.
 *
 * <p>Defined by Regulation (EU) 2020/852, article 9.
 */
public enum GreenAxis {
    /** Climate change mitigation. */
    CLIMATE_MITIGATION,
    /** Climate change adaptation. */
    CLIMATE_ADAPTATION,
    /** Water and marine resources. */
    WATER,
    /** The move to a circular economy. */
    CIRCULAR_ECONOMY,
    /** Pollution prevention and control. */
    POLLUTION,
    /** Biodiversity and ecosystems. */
    BIODIVERSITY
}
