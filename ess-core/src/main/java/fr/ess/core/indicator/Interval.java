package fr.ess.core.indicator;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a statement leaves possible: all between two ends, either of which may be open or missing.
 *
 * <p>{@link #toString()} is such as {@code [161/2, 163/2)}; a missing end is {@code -inf} or {@code +inf}.
 *
 * <p>The arithmetic takes operands to be free of each other: where one figure stands twice in a formula the result is wider than
 * it must be, never narrower.
 *
 * @param low  the lower end; without it there is no least number
 * @param lowIncluded  whether the lower end belongs to the interval
 * @param high  the upper end; without it there is no greatest number
 * @param highIncluded  whether the upper end belongs to the interval
 */
public record Interval(
        @Nullable Share low, boolean lowIncluded, @Nullable Share high, boolean highIncluded) implements Serializable {

    /** Every number. */
    public static final Interval ALL = new Interval(null, false, null, false);

    /** Creates an interval. A missing end is never included. */
    public Interval {
        lowIncluded = low != null && lowIncluded;
        highIncluded = high != null && highIncluded;
        if (low != null && high != null) {
            var order = low.compareTo(high);
            if (order > 0 || order == 0 && !(lowIncluded && highIncluded)) {
                throw new IllegalArgumentException(
                        "Interval must hold a number, but was: " + shown(low, lowIncluded, high, highIncluded));
            }
        }
    }

    /**
     * Obtains the interval of a single number.
     *
     * @param number  the number
     * @return the interval
     */
    public static Interval of(Share number) {
        return new Interval(number, true, number, true);
    }

    /**
     * Returns whether a single number is left.
     *
     * @return whether it is
     */
    public boolean single() {
        return low != null && low.equals(high);
    }

    /**
     * Returns whether a number is possible.
     *
     * @param number  the number
     * @return whether it lies between the ends
     */
    public boolean contains(Share number) {
        return meets(of(number));
    }

    /**
     * Returns whether a number is possible in both intervals.
     *
     * @param other  the other interval
     * @return whether they have a number in common
     */
    public boolean meets(Interval other) {
        return !below(other) && !other.below(this);
    }

    /** Returns whether every number of this interval is less than every number of the other. */
    boolean below(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        var order = high.compareTo(other.low);
        return order < 0 || order == 0 && !(highIncluded && other.lowIncluded);
    }

    /** Returns whether no number of this interval is greater than any number of the other. */
    boolean atMost(Interval other) {
        return high != null && other.low != null && high.compareTo(other.low) <= 0;
    }

    Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.plus(other.low),
                lowIncluded && other.lowIncluded,
                high == null || other.high == null ? null : high.plus(other.high),
                highIncluded && other.highIncluded);
    }

    Interval negated() {
        return new Interval(
                high == null ? null : Share.ZERO.minus(high),
                highIncluded,
                low == null ? null : Share.ZERO.minus(low),
                lowIncluded);
    }

    Interval times(Interval other) {
        var ends = new End[] {
            lower().times(other.lower()),
            lower().times(other.upper()),
            upper().times(other.lower()),
            upper().times(other.upper())
        };
        var least = ends[0];
        var most = ends[0];
        for (var end : ends) {
            var toLeast = end.compareTo(least);
            least = toLeast < 0 || toLeast == 0 && end.included ? end : least;
            var toMost = end.compareTo(most);
            most = toMost > 0 || toMost == 0 && end.included ? end : most;
        }
        return new Interval(least.number, least.included, most.number, most.included);
    }

    /** Returns one over each number; every number where zero lies inside. */
    Interval reciprocal() {
        if (low != null && low.compareTo(Share.ZERO) >= 0) {
            return new Interval(
                    high == null ? Share.ZERO : Share.WHOLE.dividedBy(high),
                    highIncluded,
                    low.equals(Share.ZERO) ? null : Share.WHOLE.dividedBy(low),
                    lowIncluded);
        }
        return high != null && high.compareTo(Share.ZERO) <= 0
                ? negated().reciprocal().negated()
                : ALL;
    }

    /** Returns the whole numbers of this interval, or nothing where it holds none. */
    @Nullable
    Interval whole() {
        var first = low == null ? null : Share.ZERO.minus(new Share(floor(Share.ZERO.minus(low)), BigInteger.ONE));
        if (first != null && first.equals(low) && !lowIncluded) {
            first = first.plus(Share.WHOLE);
        }
        var last = high == null ? null : new Share(floor(high), BigInteger.ONE);
        if (last != null && last.equals(high) && !highIncluded) {
            last = last.minus(Share.WHOLE);
        }
        return first != null && last != null && first.compareTo(last) > 0
                ? null
                : new Interval(first, true, last, true);
    }

    /** Returns the greatest whole number that is not above a number. */
    static BigInteger floor(Share number) {
        var parts = number.over().divideAndRemainder(number.under());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Returns this interval as it reads between brackets. */
    List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        if (low != null && high != null) {
            tokens.add(Token.of("("));
            tokens.add(Token.digits(low));
            tokens.add(Token.of((lowIncluded ? " ≤ … " : " < … ") + (highIncluded ? "≤ " : "< ")));
            tokens.add(Token.digits(high));
        } else if (low != null) {
            tokens.add(Token.of(lowIncluded ? "(≥ " : "(> "));
            tokens.add(Token.digits(low));
        } else if (high != null) {
            tokens.add(Token.of(highIncluded ? "(≤ " : "(< "));
            tokens.add(Token.digits(high));
        } else {
            tokens.add(Token.of("(…"));
        }
        tokens.add(Token.of(")"));
        return tokens;
    }

    /**
     * Returns this interval in digits.
     *
     * @param locale  French, or English for all others
     * @return the text, such as {@code 80.5 ≤ … < 81.5}
     */
    public String in(Locale locale) {
        var text = tokens().stream().map(token -> token.in(locale)).collect(Collectors.joining());
        return text.substring(1, text.length() - 1);
    }

    private End lower() {
        return new End(low, low == null ? -1 : low.over().signum(), lowIncluded);
    }

    private End upper() {
        return new End(high, high == null ? 1 : high.over().signum(), highIncluded);
    }

    /** An end with its sign; without a number it is infinite. */
    private record End(@Nullable Share number, int sign, boolean included) {

        End times(End other) {
            if (sign == 0 || other.sign == 0) {
                return new End(Share.ZERO, 0, sign == 0 && included || other.sign == 0 && other.included);
            }
            return number == null || other.number == null
                    ? new End(null, sign * other.sign, false)
                    : new End(number.times(other.number), sign * other.sign, included && other.included);
        }

        int compareTo(End other) {
            if (number != null && other.number != null) {
                return number.compareTo(other.number);
            }
            return Integer.compare(number == null ? sign * 2 : 0, other.number == null ? other.sign * 2 : 0);
        }
    }

    @Override
    public String toString() {
        return shown(low, lowIncluded, high, highIncluded);
    }

    private static String shown(@Nullable Share low, boolean lowIncluded, @Nullable Share high, boolean highIncluded) {
        return (lowIncluded ? "[" : "(") + (low == null ? "-inf" : low) + ", " + (high == null ? "+inf" : high)
                + (highIncluded ? "]" : ")");
    }
}
