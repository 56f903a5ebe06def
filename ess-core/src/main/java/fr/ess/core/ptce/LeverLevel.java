package fr.ess.core.ptce;

/** How far a lever is used. A name, not a mark: levels are not added up, and there is none to reach. */
public enum LeverLevel {
    /** Nothing is done; that too is a finding, with its evidence. */
    NOTHING,

    /** An isolated action. */
    ISOLATED,

    /** An organised action. */
    ORGANISED,

    /** A lasting, shared, funded and reviewed action. */
    LASTING
}
