package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount in units of a local currency, exact to the hundredth and signed.
 *
 * <p>Units are not euros, whatever their rate: the two never meet by accident. In JSON it is a number such as {@code 21.00}.
 *
 * @param hundredths  the number of hundredths of a unit
 */
public record Units(long hundredths) implements Value, Comparable<Units> {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /**
     * Obtains an amount.
     *
     * @param amount  the number of units, with at most two decimals, less than a billion either way
     * @return the amount in units
     * @throws IllegalArgumentException if it has more decimals or is out of bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Units of(BigDecimal amount) {
        Objects.requireNonNull(amount, "amount");
        if (!isValid(amount)) {
            throw new IllegalArgumentException("Units must be a number of units with at most two decimals,"
                    + " less than a billion either way, but was: " + amount);
        }
        return new Units(
                amount.stripTrailingZeros() // zero may be written with any scale, however great
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact());
    }

    /**
     * Obtains a whole number of units.
     *
     * @param amount  the number of units
     * @return the amount in units
     */
    public static Units of(long amount) {
        return of(BigDecimal.valueOf(amount));
    }

    /**
     * Returns whether a number is an amount in units: at most two decimals, less than a billion either way.
     *
     * @param amount  the number
     * @return whether it is one
     */
    public static boolean isValid(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 2 && amount.abs().compareTo(BILLION) < 0;
    }

    /**
     * Returns this as a plain number of units.
     *
     * @return the number, with two decimals
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /**
     * Returns a share of this number, rounded down to the hundredth: what a maximum leaves.
     *
     * @param share  the share
     * @return the greatest number that is at most that share
     * @throws ArithmeticException if it does not fit
     */
    public Units down(Share share) {
        return new Units(share.down(hundredths));
    }

    /**
     * Returns a share of this number, rounded up to the hundredth: what a minimum asks.
     *
     * @param share  the share
     * @return the least number that is at least that share
     * @throws ArithmeticException if it does not fit
     */
    public Units up(Share share) {
        return new Units(share.up(hundredths));
    }

    @Override
    public int compareTo(Units other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Units.class, this, other));
    }

    @Override
    public Units distanceFrom(Value other) {
        return new Units(Math.subtractExact(hundredths, Value.same(Units.class, this, other).hundredths));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Units units && hundredths == units.hundredths;
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
