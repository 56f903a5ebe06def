package fr.ess.core.measure;

import java.io.Serializable;

/**
 * A value that a rule can weigh: an amount, a share, a count, a day, a code.
 *
 * <p>Values are exact and signed, since the distance to a limit is a value too. Two values compare only when they are of
 * one kind: euros never meet a share by accident.
 */
public sealed interface Value extends Serializable
        permits Euros, Units, Share, Count, Headcount, Hours, Months, Days, Day, Flag, Code, Codes {

    /**
     * Compares this value with another of the same kind.
     *
     * @param other  the value to compare with
     * @return a negative number, zero or a positive number, as this value is less than, equal to or greater than it
     * @throws IllegalArgumentException if the other value is of another kind, or the kind has no order
     */
    int compareWith(Value other);

    /**
     * Returns the signed distance from another value of the same kind to this one.
     *
     * @param other  the value to subtract
     * @return the difference; between two days, a number of {@link Days}
     * @throws IllegalArgumentException if the other value is of another kind, or the kind has no distance
     */
    Value distanceFrom(Value other);

    /** Returns the exception that says that two values cannot be weighed against each other. */
    private static IllegalArgumentException otherKind(Value seen, Value other) {
        return new IllegalArgumentException(
                "Value must be a " + seen.getClass().getSimpleName() + ", but was: " + other);
    }

    /**
     * Returns a value as the kind that another has.
     *
     * @param <V>  the kind
     * @param kind  the class of the kind wanted
     * @param seen  the value that asks, for the message
     * @param other  the value to narrow
     * @return the same value, narrowed
     * @throws IllegalArgumentException if it is of another kind
     */
    static <V extends Value> V same(Class<V> kind, Value seen, Value other) {
        if (!kind.isInstance(other)) {
            throw otherKind(seen, other);
        }
        return kind.cast(other);
    }

    /**
     * Returns the exception of a kind without order or distance.
     *
     * @param seen  the value that has none
     * @return the exception, to be thrown by the caller
     */
    static IllegalArgumentException unordered(Value seen) {
        return new IllegalArgumentException("Value must be of a kind that has an order, but was: " + seen);
    }
}
