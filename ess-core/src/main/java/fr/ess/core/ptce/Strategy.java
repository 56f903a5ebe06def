package fr.ess.core.ptce;

/** What the common and continuing strategy of a pole consists in. */
public enum Strategy {
    /** Pooling of means, resources or services ("mutualisation"). */
    POOLING,
    /** Cooperation. */
    COOPERATION,
    /** Partnership. */
    PARTNERSHIP
}
