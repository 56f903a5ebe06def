package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in euros, exact to the cent and signed.
 *
 * <p>Amounts that come from outside are bounded by {@link #MAX} either way, which leaves room to add several thousand of
 * them. Nothing is rounded on the way in: {@code 12.345} is refused. In JSON an amount is a number of euros, such as
 * {@code 50001.00}; {@link #toString()} is that number, and {@link #parse(String)} reads it.
 *
 * @param cents  the number of cents
 */
public record Euros(long cents) implements Value, Comparable<Euros> {

    /** No money at all. */
    public static final Euros ZERO = new Euros(0);

    /** The greatest amount read from outside: ten thousand billion euros. */
    public static final Euros MAX = new Euros(1_000_000_000_000_000L);

    /**
     * Obtains an amount from a number of euros.
     *
     * @param euros  the amount, with at most two decimals, from -{@link #MAX} to {@link #MAX}
     * @return the amount
     * @throws IllegalArgumentException if it has a fraction of a cent or is out of bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Euros of(BigDecimal euros) {
        Objects.requireNonNull(euros, "euros");
        if (!isValid(euros)) {
            throw new IllegalArgumentException("Euros must be an amount with at most two decimals, at most " + MAX
                    + " either way, but was: " + euros);
        }
        return new Euros(
                euros.stripTrailingZeros() // zero may be written with any scale, however great
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact());
    }

    /**
     * Obtains an amount from whole euros.
     *
     * @param euros  the number of euros, from -{@link #MAX} to {@link #MAX}
     * @return the amount
     * @throws IllegalArgumentException if it is out of bounds
     */
    public static Euros of(long euros) {
        return of(BigDecimal.valueOf(euros));
    }

    /**
     * Obtains an amount from cents.
     *
     * @param cents  the number of cents
     * @return the amount
     */
    public static Euros ofCents(long cents) {
        return cents == 0 ? ZERO : new Euros(cents);
    }

    /**
     * Reads an amount such as {@code 50001}, {@code 50001.00}, {@code 50 001,00} or {@code 50 001,00 €}.
     *
     * @param text  the text; spaces of any width are ignored, the decimal mark is a point or a comma
     * @return the amount
     * @throws IllegalArgumentException if the text is not such an amount
     */
    public static Euros parse(String text) {
        var plain = Share.plain(text);
        var digits = plain.endsWith("€") ? plain.substring(0, plain.length() - 1) : plain;
        if (!digits.matches("-?\\d{1,20}(\\.\\d{1,20})?")) {
            throw new IllegalArgumentException("Euros must be a number such as 50001.00, but was: '" + text + "'");
        }
        return of(new BigDecimal(digits));
    }

    /**
     * Returns whether a number is an amount: at most two decimals, at most {@link #MAX} either way.
     *
     * @param euros  the number
     * @return whether it is an amount
     */
    public static boolean isValid(BigDecimal euros) {
        return euros.stripTrailingZeros().scale() <= 2 && euros.abs().compareTo(MAX.toBigDecimal()) <= 0;
    }

    /**
     * Returns this amount as a number of euros.
     *
     * @return the number, with two decimals
     */
    @JsonValue
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /**
     * Returns this amount and another together.
     *
     * @param other  the amount to add
     * @return the sum
     * @throws ArithmeticException if it does not fit
     */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /**
     * Returns this amount less another.
     *
     * @param other  the amount to subtract
     * @return the difference
     * @throws ArithmeticException if it does not fit
     */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /**
     * Returns a whole number of times this amount.
     *
     * @param times  the number of times
     * @return the product
     * @throws ArithmeticException if it does not fit
     */
    public Euros times(long times) {
        return new Euros(Math.multiplyExact(cents, times));
    }

    /**
     * Returns a share of this amount, rounded down to the cent: what a maximum leaves.
     *
     * @param share  the share
     * @return the greatest amount that is at most that share
     * @throws ArithmeticException if it does not fit
     */
    public Euros down(Share share) {
        return ofCents(share.down(cents));
    }

    /**
     * Returns a share of this amount, rounded up to the cent: what a minimum asks.
     *
     * @param share  the share
     * @return the least amount that is at least that share
     * @throws ArithmeticException if it does not fit
     */
    public Euros up(Share share) {
        return ofCents(share.up(cents));
    }

    /**
     * Returns the part that this amount is of a whole.
     *
     * @param whole  the whole, not zero
     * @return the exact share
     * @throws IllegalArgumentException if the whole is zero
     */
    public Share partOf(Euros whole) {
        return Share.of(cents, whole.cents);
    }

    /**
     * Returns the lesser of this amount and another.
     *
     * @param other  the other amount
     * @return the lesser
     */
    public Euros min(Euros other) {
        return ofCents(Math.min(cents, other.cents));
    }

    /**
     * Returns the greater of this amount and another.
     *
     * @param other  the other amount
     * @return the greater
     */
    public Euros max(Euros other) {
        return ofCents(Math.max(cents, other.cents));
    }

    /**
     * Returns the sign of this amount.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return Long.signum(cents);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Euros.class, this, other));
    }

    @Override
    public Euros distanceFrom(Value other) {
        return minus(Value.same(Euros.class, this, other));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Euros euros && cents == euros.cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
