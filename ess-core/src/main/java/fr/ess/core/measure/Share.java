package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, or a rate, as an exact and signed fraction in lowest terms.
 *
 * <p>One third is {@code 1/3}, not 33.33 %. No computation rounds or overflows: the numerator and the denominator grow as they
 * must. {@link #toString()} is a fraction such as {@code 2/5} or a whole number;
 * {@link #parse(String)} reads {@code 2/5}, {@code 40 %}, {@code 0.4} and {@code 0,4}. In JSON a share is such a text.
 *
 * @param over  the numerator, which carries the sign
 * @param under  the denominator, positive
 */
public record Share(BigInteger over, BigInteger under) implements Value, Comparable<Share> {

    /** No part. */
    public static final Share ZERO = new Share(0, 1);

    /** The whole. */
    public static final Share WHOLE = new Share(1, 1);

    /** Half of the whole. */
    public static final Share HALF = new Share(1, 2);

    /** Creates a share, brought to lowest terms. */
    public Share {
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(under, "under");
        if (under.signum() == 0) {
            throw new IllegalArgumentException(
                    "Share must have a denominator other than zero, but was: " + over + "/0");
        }
        if (under.signum() == -1) {
            over = over.negate();
            under = under.negate();
        }
        var common = over.gcd(under);
        if (!common.equals(BigInteger.ONE)) {
            over = over.divide(common);
            under = under.divide(common);
        }
    }

    /**
     * Creates a share, brought to lowest terms.
     *
     * @param over  the numerator
     * @param under  the denominator, not zero
     */
    public Share(long over, long under) {
        this(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /**
     * Obtains a share from a fraction.
     *
     * @param over  the numerator
     * @param under  the denominator, not zero
     * @return the share
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Share of(long over, long under) {
        return new Share(over, under);
    }

    /**
     * Obtains a share from a number of percents.
     *
     * @param percent  the number of percents, such as {@code 3.15} for 3.15 %
     * @return the share
     * @throws IllegalArgumentException if it has more digits than a share can hold
     */
    public static Share ofPercent(String percent) {
        return of(new BigDecimal(percent).movePointLeft(2));
    }

    /**
     * Obtains a share from a decimal number.
     *
     * @param number  the number, such as {@code 0.4}, with at most 18 digits
     * @return the share
     * @throws IllegalArgumentException if it has more digits than a share can hold
     */
    public static Share of(BigDecimal number) {
        var least = number.stripTrailingZeros();
        var scale = least.scale();
        if (Math.max(least.precision(), Math.max(scale, (long) least.precision() - scale)) > 18) {
            throw new IllegalArgumentException("Share must have at most 18 digits, but was: " + number);
        }
        var decimals = Math.max(scale, 0);
        return new Share(least.setScale(decimals).unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /**
     * Reads a share such as {@code 2/5}, {@code 40 %}, {@code 0.4} or {@code 0,4}.
     *
     * @param text  the text; spaces of any width are ignored, the decimal mark is a point or a comma
     * @return the share
     * @throws IllegalArgumentException if the text is not such a share
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Share parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "Share must be a fraction or a percentage such as 2/5 or 40 %, but was: '" + text + "'");
        }
        var plain = plain(text);
        if (plain.endsWith("%")) {
            return ofPercent(plain.substring(0, plain.length() - 1));
        }
        if (plain.contains("/")) {
            var slash = plain.indexOf('/');
            return new Share(new BigInteger(plain.substring(0, slash)), new BigInteger(plain.substring(slash + 1)));
        }
        return plain.contains(".") ? of(new BigDecimal(plain)) : new Share(new BigInteger(plain), BigInteger.ONE);
    }

    /**
     * Returns whether a text is a share that {@link #parse(String)} reads.
     *
     * @param text  the text
     * @return whether it is a share
     */
    public static boolean isValid(String text) {
        return plain(text).matches("-?\\d{1,999}(/(?!0+$)\\d{1,999})?|-?\\d{1,9}(\\.\\d{1,9})?%?");
    }

    /** Returns a text without any space, its decimal comma and its minus sign in the form that Java reads. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
    }

    /**
     * Returns this share and another together.
     *
     * @param other  the share to add
     * @return the exact sum
     */
    public Share plus(Share other) {
        if (under.equals(other.under)) {
            return new Share(over.add(other.over), under);
        }
        return new Share(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /**
     * Returns this share less another.
     *
     * @param other  the share to subtract
     * @return the exact difference
     */
    public Share minus(Share other) {
        return new Share(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
    }

    /**
     * Returns a share of this share.
     *
     * @param other  the factor
     * @return the exact product
     */
    public Share times(Share other) {
        return new Share(over.multiply(other.over), under.multiply(other.under));
    }

    /**
     * Returns this share divided by another.
     *
     * @param other  the divisor, not zero
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Share dividedBy(Share other) {
        if (other.over.signum() == 0) {
            throw new ArithmeticException("Share must not be divided by zero");
        }
        return new Share(over.multiply(other.under), under.multiply(other.over));
    }

    /** Returns this share of a number of units, rounded down to the unit. */
    long down(long units) {
        if (over.bitLength() < 64 && under.bitLength() < 64) {
            var times = over.longValue();
            var product = units * times;
            if (Math.multiplyHigh(units, times) == product >> 63) { // the product fits
                return Math.floorDiv(product, under.longValue());
            }
        }
        var parts = over.multiply(BigInteger.valueOf(units)).divideAndRemainder(under);
        return Math.subtractExact(parts[0].longValueExact(), parts[1].signum() < 0 ? 1 : 0);
    }

    /** Returns this share of a number of units, rounded up to the unit. */
    long up(long units) {
        return Math.negateExact(down(Math.negateExact(units)));
    }

    /**
     * Returns the arithmetic mean of several shares, unrounded.
     *
     * @param shares  the shares, at least one
     * @return the exact mean
     * @throws IllegalArgumentException if there is none
     */
    public static Share mean(List<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("Shares must be at least one, but was: []");
        }
        return shares.stream().reduce(ZERO, Share::plus).times(new Share(1, shares.size()));
    }

    @Override
    public int compareTo(Share other) {
        if (under.equals(other.under)) {
            return over.compareTo(other.over);
        }
        return over.bitLength() + other.under.bitLength() < 64 && other.over.bitLength() + under.bitLength() < 64
                ? Long.compare(over.longValue() * other.under.longValue(), other.over.longValue() * under.longValue())
                : over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Share.class, this, other));
    }

    @Override
    public Share distanceFrom(Value other) {
        return minus(Value.same(Share.class, this, other));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share share && over.equals(share.over) && under.equals(share.under);
    }

    @Override
    public int hashCode() {
        return 31 * over.hashCode() + under.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
