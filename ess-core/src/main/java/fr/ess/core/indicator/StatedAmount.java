package fr.ess.core.indicator;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Share;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed: its value, the word that hedges it, and to what it was rounded.
 *
 * <p>The value is in the unit of the figure: 81 for 81 %, 2490000000 for 2.49 billion, 1/8 for one in eight. What it leaves
 * possible is {@link #range()}: an exact value is itself, or with a step s all that rounds half up to it; {@code ABOUT} all that
 * rounds half up to it; {@code NEARLY} less than the value, by less than a step. Without a step these two take the place of
 * the last digit that is not zero: "about fifty" is 45 or more and less than 55, "nearly 9 000" more than 8 000. That is a
 * convention, which a step overrides. Numbers below a positive bound are taken to be zero or more.
 *
 * @param value  the value, or the lower end of a range
 * @param qualifier  the hedge
 * @param upTo  the upper end of a range, above the value; only with {@code BETWEEN}
 * @param step  to what the value was rounded, such as 10000000 for 2.49 billion, if it is known
 */
public record StatedAmount(
        @NotNull Share value,
        @NotNull Qualifier qualifier,
        @Nullable Share upTo,
        @Nullable Share step) implements Serializable {

    private static final Must BE_ABOVE = new Must("must be above the value", "doit être au-dessus de la valeur");
    private static final Must BE_ABSENT =
            new Must("must only stand with BETWEEN", "ne doit accompagner que le qualificatif BETWEEN");
    private static final Must HAVE_A_DIGIT = new Must(
            "must be given where the value has no last decimal digit",
            "doit être renseigné quand la valeur n’a pas de dernier chiffre décimal");
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final Share TEN = Share.of(10, 1);

    /** Creates an amount. */
    public StatedAmount {
        var faults = Faults.of("StatedAmount").given("value", value).given("qualifier", qualifier);
        if (faults.none()) {
            faults.check(step == null || step.compareTo(Share.ZERO) > 0, "step", Must.BE_POSITIVE, step);
            if (qualifier == Qualifier.BETWEEN) {
                faults.check(upTo != null && upTo.compareTo(value) > 0, "upTo", BE_ABOVE, upTo);
            } else {
                faults.check(upTo == null, "upTo", BE_ABSENT, upTo);
            }
            var rounded = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY;
            faults.check(!rounded || step != null || lastDigit(value) != null, "step", HAVE_A_DIGIT, step);
        }
        faults.refuse();
    }

    /**
     * Obtains an amount that is printed without a hedge.
     *
     * @param value  the value
     * @return the amount
     */
    public static StatedAmount of(Share value) {
        return new StatedAmount(value, Qualifier.EXACT, null, null);
    }

    /**
     * Returns the numbers that the statement leaves possible.
     *
     * @return the interval
     */
    public Interval range() {
        return switch (qualifier) {
            case EXACT -> step == null ? Interval.of(value) : around(value, step);
            case ABOUT -> around(value, hedge());
            case NEARLY -> new Interval(value.minus(hedge()), false, value, false);
            case MORE_THAN -> new Interval(value, false, null, false);
            case AT_LEAST -> new Interval(value, true, null, false);
            case LESS_THAN -> new Interval(floor(), true, value, false);
            case AT_MOST -> new Interval(floor(), true, value, true);
            case BETWEEN -> new Interval(value, true, upTo, true);
        };
    }

    /** Returns the numbers that would be printed as this amount: of an exact one, all that round to its last digit. */
    Interval printed() {
        if (qualifier != Qualifier.EXACT || step != null) {
            return range();
        }
        var digit = places(value);
        return digit == null ? Interval.of(value) : around(value, digit);
    }

    private Share hedge() {
        var digit = step == null ? lastDigit(value) : step;
        return digit == null ? Share.WHOLE : digit; // the constructor refuses an amount that has neither
    }

    private @Nullable Share floor() {
        return value.compareTo(Share.ZERO) > 0 ? Share.ZERO : null;
    }

    private static Interval around(Share value, Share step) {
        var half = step.times(Share.HALF);
        return new Interval(value.minus(half), true, value.plus(half), false);
    }

    /** Returns the place of the last digit of a number written without needless zeros after the mark: 1, 0.1 and so on. */
    private static @Nullable Share places(Share value) {
        var rest = value.under();
        var place = Share.WHOLE;
        while (rest.mod(TWO).signum() == 0 || rest.mod(FIVE).signum() == 0) {
            rest = rest.mod(TWO).signum() == 0 ? rest.divide(TWO) : rest;
            rest = rest.mod(FIVE).signum() == 0 ? rest.divide(FIVE) : rest;
            place = place.dividedBy(TEN);
        }
        return rest.equals(BigInteger.ONE) ? place : null;
    }

    /** Returns the place of the last digit that is not zero. */
    private static @Nullable Share lastDigit(Share value) {
        var place = places(value);
        if (place == null || value.equals(Share.ZERO)) {
            return null;
        }
        var digits = value.dividedBy(place).over();
        while (digits.mod(BigInteger.TEN).signum() == 0) {
            digits = digits.divide(BigInteger.TEN);
            place = place.times(TEN);
        }
        return place;
    }
}
