package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of hours of work, exact to the hundredth and signed.
 *
 * <p>In JSON it is a number such as {@code 375.5}.
 *
 * @param hundredths  the number of hundredths of an hour
 */
public record Hours(long hundredths) implements Value, Comparable<Hours> {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /**
     * Obtains a number of hours.
     *
     * @param hours  the number, with at most two decimals, less than a billion either way
     * @return the hours
     * @throws IllegalArgumentException if it has more decimals or is out of bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Hours of(BigDecimal hours) {
        Objects.requireNonNull(hours, "hours");
        if (!isValid(hours)) {
            throw new IllegalArgumentException("Hours must be a number of hours with at most two decimals,"
                    + " less than a billion either way, but was: " + hours);
        }
        return new Hours(
                hours.stripTrailingZeros() // zero may be written with any scale, however great
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact());
    }

    /**
     * Obtains a whole number of hours.
     *
     * @param hours  the number
     * @return the hours
     */
    public static Hours of(long hours) {
        return of(BigDecimal.valueOf(hours));
    }

    /**
     * Returns whether a number is one of hours: at most two decimals, less than a billion either way.
     *
     * @param hours  the number
     * @return whether it is one
     */
    public static boolean isValid(BigDecimal hours) {
        return hours.stripTrailingZeros().scale() <= 2 && hours.abs().compareTo(BILLION) < 0;
    }

    /**
     * Returns this as a plain number of hours.
     *
     * @return the number, without idle zeros
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return hundredths % 100 == 0
                ? BigDecimal.valueOf(hundredths / 100)
                : BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }

    /**
     * Returns a share of this number, rounded down to the hundredth: what a maximum leaves.
     *
     * @param share  the share
     * @return the greatest number that is at most that share
     * @throws ArithmeticException if it does not fit
     */
    public Hours down(Share share) {
        return new Hours(share.down(hundredths));
    }

    /**
     * Returns a share of this number, rounded up to the hundredth: what a minimum asks.
     *
     * @param share  the share
     * @return the least number that is at least that share
     * @throws ArithmeticException if it does not fit
     */
    public Hours up(Share share) {
        return new Hours(share.up(hundredths));
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Hours.class, this, other));
    }

    @Override
    public Hours distanceFrom(Value other) {
        return new Hours(Math.subtractExact(hundredths, Value.same(Hours.class, this, other).hundredths));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hours hours && hundredths == hours.hundredths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hundredths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
