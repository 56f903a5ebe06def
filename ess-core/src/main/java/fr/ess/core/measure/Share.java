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
 */
public final class Share implements Value, Comparable<Share> {

    private static final long serialVersionUID = 1L;

    /** No part. */
    public static final Share ZERO = new Share(0, 1);

    /** The whole. */
    public static final Share WHOLE = new Share(1, 1);

    /** Half of the whole. */
    public static final Share HALF = new Share(1, 2);

    // In lowest terms: two plain numbers, which nearly all fractions fit in, or else the two great ones, and zeros.
    private final long over;
    private final long under;
    private final @Nullable BigInteger greatOver;
    private final @Nullable BigInteger greatUnder;

    /**
     * Creates a share, brought to lowest terms.
     *
     * @param over  the numerator
     * @param under  the denominator, not zero
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Share(BigInteger over, BigInteger under) {
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(under, "under");
        requireDenominator(under.signum() != 0, over);
        var common = over.gcd(under);
        var sign = BigInteger.valueOf(under.signum());
        var least = over.divide(common).multiply(sign);
        var positive = under.divide(common).multiply(sign);
        var plain = least.bitLength() < 64 && positive.bitLength() < 64;
        this.over = plain ? least.longValue() : 0;
        this.under = plain ? positive.longValue() : 0;
        this.greatOver = plain ? null : least;
        this.greatUnder = plain ? null : positive;
    }

    /**
     * Creates a share, brought to lowest terms.
     *
     * @param over  the numerator
     * @param under  the denominator, not zero
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Share(long over, long under) {
        requireDenominator(under != 0, over);
        if (over == Long.MIN_VALUE || under == Long.MIN_VALUE) { // their opposites are great numbers
            var great = new Share(BigInteger.valueOf(over), BigInteger.valueOf(under));
            this.over = great.over;
            this.under = great.under;
            this.greatOver = great.greatOver;
            this.greatUnder = great.greatUnder;
        } else {
            var common = under < 0 ? -common(over, -under) : common(over, under);
            this.over = over / common;
            this.under = under / common;
            this.greatOver = null;
            this.greatUnder = null;
        }
    }

    private static void requireDenominator(boolean given, Object over) {
        if (!given) {
            throw new IllegalArgumentException(
                    "Share must have a denominator other than zero, but was: " + over + "/0");
        }
    }

    /** Returns the greatest common divisor of a number and a positive one. */
    private static long common(long number, long positive) {
        var one = Math.abs(number);
        if (one == 0 || positive == 1) {
            return positive;
        }
        var other = positive;
        var twos = Long.numberOfTrailingZeros(one | other);
        one >>= Long.numberOfTrailingZeros(one);
        while (other != 0) {
            other >>= Long.numberOfTrailingZeros(other);
            if (one > other) {
                var greater = one;
                one = other;
                other = greater;
            }
            other -= one;
        }
        return one << twos;
    }

    /**
     * Returns the numerator, which carries the sign.
     *
     * @return the numerator in lowest terms
     */
    public BigInteger over() {
        return greatOver == null ? BigInteger.valueOf(over) : greatOver;
    }

    /**
     * Returns the denominator.
     *
     * @return the positive denominator in lowest terms
     */
    public BigInteger under() {
        return greatUnder == null ? BigInteger.valueOf(under) : greatUnder;
    }

    /** Returns whether both are plain numbers. */
    private boolean plain() {
        return under != 0;
    }

    /** Returns whether the product of two numbers is one too. */
    private static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == one * other >> 63;
    }

    private static boolean sumFits(long one, long other) {
        var sum = one + other;
        return ((one ^ sum) & (other ^ sum)) >= 0;
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
        if (plain() && other.plain()) {
            if (under == other.under) {
                if (sumFits(over, other.over)) {
                    return new Share(over + other.over, under);
                }
            } else if (fits(over, other.under) && fits(other.over, under) && fits(under, other.under)) {
                var mine = over * other.under;
                var others = other.over * under;
                if (sumFits(mine, others)) {
                    return new Share(mine + others, under * other.under);
                }
            }
        }
        return new Share(
                over().multiply(other.under()).add(other.over().multiply(under())), under().multiply(other.under()));
    }

    /**
     * Returns this share less another.
     *
     * @param other  the share to subtract
     * @return the exact difference
     */
    public Share minus(Share other) {
        return plus(other.negated());
    }

    private Share negated() {
        return plain() && over != Long.MIN_VALUE ? new Share(-over, under) : new Share(over().negate(), under());
    }

    /**
     * Returns a share of this share.
     *
     * @param other  the factor
     * @return the exact product
     */
    public Share times(Share other) {
        return plain() && other.plain() && fits(over, other.over) && fits(under, other.under)
                ? new Share(over * other.over, under * other.under)
                : new Share(over().multiply(other.over()), under().multiply(other.under()));
    }

    /**
     * Returns this share divided by another.
     *
     * @param other  the divisor, not zero
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Share dividedBy(Share other) {
        if (other.equals(ZERO)) {
            throw new ArithmeticException("Share must not be divided by zero");
        }
        return plain() && other.plain() && fits(over, other.under) && fits(under, other.over)
                ? new Share(over * other.under, under * other.over)
                : new Share(over().multiply(other.under()), under().multiply(other.over()));
    }

    /** Returns this share of a number of units, rounded down to the unit. */
    long down(long units) {
        if (plain() && fits(units, over)) {
            return Math.floorDiv(units * over, under);
        }
        var parts = over().multiply(BigInteger.valueOf(units)).divideAndRemainder(under());
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
        var sum = shares.get(0);
        for (var i = 1; i < shares.size(); i++) {
            sum = sum.plus(shares.get(i));
        }
        return sum.dividedBy(new Share(shares.size(), 1));
    }

    @Override
    public int compareTo(Share other) {
        if (plain() && other.plain()) {
            if (under == other.under) {
                return Long.compare(over, other.over);
            }
            if (fits(over, other.under) && fits(other.over, under)) {
                return Long.compare(over * other.under, other.over * under);
            }
        }
        return over().multiply(other.under()).compareTo(other.over().multiply(under()));
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Share.class, this, other));
    }

    @Override
    public Share distanceFrom(Value other) {
        return minus(Value.same(Share.class, this, other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share share
                && over == share.over
                && under == share.under
                && Objects.equals(greatOver, share.greatOver)
                && Objects.equals(greatUnder, share.greatUnder);
    }

    @Override
    public int hashCode() {
        return plain() ? 31 * Long.hashCode(over) + Long.hashCode(under) : 31 * over().hashCode() + under().hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        if (plain()) {
            return under == 1 ? Long.toString(over) : over + "/" + under;
        }
        return under().equals(BigInteger.ONE) ? over().toString() : over() + "/" + under();
    }

    /** Reads a share through its constructor, so that no stream makes one that is not in lowest terms. */
    private Object readResolve() {
        return new Share(over(), under());
    }
}
