package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A workforce, as an average or in full-time equivalents, exact to the hundredth and signed.
 *
 * <p>In JSON it is a number such as {@code 50.5}. For whole persons and things see {@link Count}.
 *
 * @param hundredths  the number of hundredths of a person
 */
public record Headcount(long hundredths) implements Value, Comparable<Headcount> {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /**
     * Obtains a workforce from a number.
     *
     * @param persons  the number of persons, with at most two decimals, less than a billion either way
     * @return the workforce
     * @throws IllegalArgumentException if it has more decimals or is out of bounds
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Headcount of(BigDecimal persons) {
        Objects.requireNonNull(persons, "persons");
        if (!isValid(persons)) {
            throw new IllegalArgumentException("Headcount must be a number of persons with at most two decimals,"
                    + " less than a billion either way, but was: " + persons);
        }
        return new Headcount(
                persons.stripTrailingZeros() // zero may be written with any scale, however great
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact());
    }

    /**
     * Obtains a workforce from a whole number of persons.
     *
     * @param persons  the number of persons
     * @return the workforce
     */
    public static Headcount of(long persons) {
        return of(BigDecimal.valueOf(persons));
    }

    /**
     * Returns whether a number is a workforce: at most two decimals, less than a billion either way.
     *
     * @param persons  the number
     * @return whether it is a workforce
     */
    public static boolean isValid(BigDecimal persons) {
        return persons.stripTrailingZeros().scale() <= 2 && persons.abs().compareTo(BILLION) < 0;
    }

    /**
     * Returns this workforce as a number of persons.
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
    public Headcount down(Share share) {
        return new Headcount(share.down(hundredths));
    }

    /**
     * Returns a share of this number, rounded up to the hundredth: what a minimum asks.
     *
     * @param share  the share
     * @return the least number that is at least that share
     * @throws ArithmeticException if it does not fit
     */
    public Headcount up(Share share) {
        return new Headcount(share.up(hundredths));
    }

    @Override
    public int compareTo(Headcount other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public int compareWith(Value other) {
        return compareTo(Value.same(Headcount.class, this, other));
    }

    @Override
    public Headcount distanceFrom(Value other) {
        return new Headcount(Math.subtractExact(hundredths, Value.same(Headcount.class, this, other).hundredths));
    }

    // Written out: the ones that a record brings are made at run time, which a first decision would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headcount headcount && hundredths == headcount.hundredths;
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
