package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A number of calendar months, signed.
 *
 * @param value  the number of months
 */
public record Months(long value) implements Value, Comparable<Months> {

    private static final Months[] SMALL = small();

    /**
     * Obtains such a number.
     *
     * @param value  the number of months
     * @return the number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Months of(long value) {
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : new Months(value);
    }

    private static Months[] small() {
        var small = new Months[128];
        for (var i = 0; i < small.length; i++) {
            small[i] = new Months(i);
        }
        return small;
    }

    /**
     * Returns the number itself.
     *
     * @return the number of months
     */
    @JsonValue
    @Override
    public long value() {
        return value;
    }

    @Override
    public int compareTo(Months other) {
        return Long.compare(value, other.value);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Months.class, this, other));
    }

    @Override
    public Months distanceFrom(Value other) {
        return of(Math.subtractExact(value, Value.same(Months.class, this, other).value));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Months months && value == months.value;
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
