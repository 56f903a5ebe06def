package fr.ess.core.scic;

/** What calls for a cooperative audit. */
public enum RevisionGround {
    /** The time since the last one, or since registration, is over. */
    TIME,
    /** Three loss-making years. */
    THREE_LOSSES,
    /** A loss of half of the highest capital ever reached, or more. */
    HEAVY_LOSS,
    /** A request that must be met. */
    REQUEST
}
