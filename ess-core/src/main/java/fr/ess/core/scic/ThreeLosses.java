package fr.ess.core.scic;

/** Which three loss-making years call for a cooperative audit, a point that art. 25-1 of the act of 1947 leaves open. */
public enum ThreeLosses {
    /** Three in a row, as commentators read it. */
    CONSECUTIVE,
    /** Any three, profitable years between them or not. */
    ANY
}
