package fr.ess.strategy.report;

/**
 * A purpose of sustainable development that the report weighs.
 *
 * <p>Defined by the code de l'environnement, article L110-1, III.
 */
public enum Purpose {
    /** The fight against climate change. */
    CLIMATE,
    /** Biodiversity, surroundings and resources. */
    BIODIVERSITY,
    /** Cohesion, and solidarity between territories and generations. */
    COHESION,
    /** The flourishing of all human beings. */
    HUMAN_FLOURISHING,
    /** The move to a circular economy; before it, responsible production and consumption. */
    CIRCULAR_ECONOMY
}
