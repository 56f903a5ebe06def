package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A number of calendar days, signed: the distance between two days.
 *
 * @param value  the number of days
 */
public record Days(long value) implements Value, Comparable<Days> {

    private static final Days[] SMALL = small();

    /**
     * Obtains such a number.
     *
     * @param value  the number of days
     * @return the number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Days of(long value) {
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : new Days(value);
    }

    private static Days[] small() {
        var small = new Days[128];
        for (var i = 0; i < small.length; i++) {
            small[i] = new Days(i);
        }
        return small;
    }

    /**
     * Returns the number itself.
     *
     * @return the number of days
     */
    @JsonValue
    @Override
    public long value() {
        return value;
    }

    @Override
    public int compareTo(Days other) {
        return Long.compare(value, other.value);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Days.class, this, other));
    }

    @Override
    public Days distanceFrom(Value other) {
        return of(Math.subtractExact(value, Value.same(Days.class, this, other).value));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Days days && value == days.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
