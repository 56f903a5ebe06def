package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * A part of a whole, or a rate, as an exact and signed fraction in lowest terms.
 *
 * <p>One third is {@code 1/3}, not 33.33 %. {@link #toString()} is a fraction such as {@code 2/5} or a whole number;
 * {@link #parse(String)} reads {@code 2/5}, {@code 40 %}, {@code 0.4} and {@code 0,4}. In JSON a share is such a text.
 *
 * @param over  the numerator, which carries the sign
 * @param under  the denominator, positive
 */
public record Share(long over, long under) implements Value, Comparable<Share> {

    /** No part. */
    public static final Share ZERO = new Share(0, 1);

    /** The whole. */
    public static final Share WHOLE = new Share(1, 1);

    /** Half of the whole. */
    public static final Share HALF = new Share(1, 2);

    /** Creates a share, brought to lowest terms. */
    public Share {
        if (under == 0) {
            throw new IllegalArgumentException(
                    "Share must have a denominator other than zero, but was: " + over + "/0");
        }
        if (under < 0) {
            over = Math.negateExact(over);
            under = Math.negateExact(under);
        }
        if (under != 1) {
            var common = common(Math.abs(over), under);
            over /= common;
            under /= common;
        }
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
        var least = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (least.precision() > 18 || Math.abs((long) least.scale()) > 18) {
            throw new IllegalArgumentException("Share must have at most 18 digits, but was: " + number);
        }
        var scale = least.scale();
        return scale <= 0
                ? new Share(least.longValueExact(), 1)
                : new Share(
                        least.unscaledValue().longValueExact(),
                        BigInteger.TEN.pow(scale).longValueExact());
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
        var slash = plain.indexOf('/');
        if (slash > 0) {
            return new Share(Long.parseLong(plain.substring(0, slash)), Long.parseLong(plain.substring(slash + 1)));
        }
        return plain.endsWith("%") ? ofPercent(plain.substring(0, plain.length() - 1)) : of(new BigDecimal(plain));
    }

    /**
     * Returns whether a text is a share that {@link #parse(String)} reads.
     *
     * @param text  the text
     * @return whether it is a share
     */
    public static boolean isValid(String text) {
        return plain(text).matches("-?\\d{1,18}/0*[1-9]\\d{0,17}|-?\\d{1,9}(\\.\\d{1,9})?%?");
    }

    /** Returns a text without any space, its decimal comma and its minus sign in the form that Java reads. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
    }

    private static long common(long a, long b) {
        while (b != 0) {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static Share exact(BigInteger over, BigInteger under) {
        var common = over.gcd(under);
        return new Share(
                over.divide(common).longValueExact(), under.divide(common).longValueExact());
    }

    /**
     * Returns this share and another together.
     *
     * @param other  the share to add
     * @return the exact sum
     * @throws ArithmeticException if it does not fit
     */
    public Share plus(Share other) {
        return exact(
                big(over).multiply(big(other.under)).add(big(other.over).multiply(big(under))),
                big(under).multiply(big(other.under)));
    }

    /**
     * Returns this share less another.
     *
     * @param other  the share to subtract
     * @return the exact difference
     * @throws ArithmeticException if it does not fit
     */
    public Share minus(Share other) {
        return plus(new Share(Math.negateExact(other.over), other.under));
    }

    /**
     * Returns a share of this share.
     *
     * @param other  the factor
     * @return the exact product
     * @throws ArithmeticException if it does not fit
     */
    public Share times(Share other) {
        return exact(big(over).multiply(big(other.over)), big(under).multiply(big(other.under)));
    }

    /**
     * Returns this share divided by another.
     *
     * @param other  the divisor, not zero
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is zero or the quotient does not fit
     */
    public Share dividedBy(Share other) {
        if (other.over == 0) {
            throw new ArithmeticException("Share must not be divided by zero");
        }
        return times(new Share(other.under, other.over));
    }

    /**
     * Returns the arithmetic mean of several shares, unrounded.
     *
     * @param shares  the shares, at least one
     * @return the exact mean
     * @throws IllegalArgumentException if there is none
     * @throws ArithmeticException if it does not fit
     */
    public static Share mean(List<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("Shares must be at least one, but was: []");
        }
        return shares.stream().reduce(ZERO, Share::plus).times(new Share(1, shares.size()));
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    @Override
    public int compareTo(Share other) {
        if (under == other.under) {
            return Long.compare(over, other.over);
        }
        var highLeft = Math.multiplyHigh(over, other.under);
        var highRight = Math.multiplyHigh(other.over, under);
        return highLeft != highRight
                ? Long.compare(highLeft, highRight)
                : Long.compareUnsigned(over * other.under, other.over * under);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Share.class, this, other));
    }

    @Override
    public Share distanceFrom(Value other) {
        return minus(Value.same(Share.class, this, other));
    }

    @JsonValue
    @Override
    public String toString() {
        return under == 1 ? Long.toString(over) : over + "/" + under;
    }
}
