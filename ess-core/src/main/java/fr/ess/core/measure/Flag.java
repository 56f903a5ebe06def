package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A yes or a no. What is not known is neither, and has no flag.
 *
 * @param value  whether it is a yes
 */
public record Flag(boolean value) implements Value {

    /** Yes. */
    public static final Flag YES = new Flag(true);

    /** No. */
    public static final Flag NO = new Flag(false);

    /**
     * Obtains a flag.
     *
     * @param value  whether it is a yes
     * @return {@link #YES} or {@link #NO}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Flag of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Returns whether it is a yes.
     *
     * @return whether it is a yes
     */
    @JsonValue
    @Override
    public boolean value() {
        return value;
    }

    @Override
    public int compareWith(Value other) {
        return Boolean.compare(value, Value.same(Flag.class, this, other).value);
    }

    @Override
    public Value distanceFrom(Value other) {
        throw Value.unordered(this);
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Flag flag && value == flag.value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return value ? "yes" : "no";
    }
}
