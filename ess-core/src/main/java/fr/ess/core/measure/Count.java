package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A whole number of persons or things, signed.
 *
 * @param value  the number
 */
public record Count(long value) implements Value, Comparable<Count> {

    private static final Count[] SMALL = small();

    /**
     * Obtains such a number.
     *
     * @param value  the number
     * @return the number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Count of(long value) {
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : new Count(value);
    }

    private static Count[] small() {
        var small = new Count[128];
        for (var i = 0; i < small.length; i++) {
            small[i] = new Count(i);
        }
        return small;
    }

    /**
     * Returns the number itself.
     *
     * @return the number
     */
    @JsonValue
    @Override
    public long value() {
        return value;
    }

    /**
     * Returns a share of this number, rounded down to the whole: what a maximum leaves.
     *
     * @param share  the share
     * @return the greatest number that is at most that share
     * @throws ArithmeticException if it does not fit
     */
    public Count down(Share share) {
        return of(share.down(value));
    }

    /**
     * Returns a share of this number, rounded up to the whole: what a minimum asks.
     *
     * @param share  the share
     * @return the least number that is at least that share
     * @throws ArithmeticException if it does not fit
     */
    public Count up(Share share) {
        return of(share.up(value));
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(value, other.value);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Count.class, this, other));
    }

    @Override
    public Count distanceFrom(Value other) {
        return of(Math.subtractExact(value, Value.same(Count.class, this, other).value));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count count && value == count.value;
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
