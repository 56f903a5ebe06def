package fr.ess.core.scic;

/** What changes a share register. */
public enum MovementKind {
    /** New shares are subscribed: the capital grows. */
    SUBSCRIPTION,
    /** An advance is converted into new shares: the capital grows. */
    CONVERSION,
    /** A member withdraws, wholly or in part, and is refunded: the capital falls. */
    WITHDRAWAL,
    /** A member is excluded and refunded: the capital falls. */
    EXCLUSION,
    /** Shares pass from one member to another: the capital stays as it is. */
    TRANSFER;

    /** Returns the sign of what this does to the capital. */
    int sign() {
        return switch (this) {
            case SUBSCRIPTION, CONVERSION -> 1;
            case WITHDRAWAL, EXCLUSION -> -1;
            case TRANSFER -> 0;
        };
    }
}
