package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an employee or a director was paid in a year.
 *
 * @param amount  all sums of the year, bonuses included, if they are known
 * @param fullTime  the part of a full time over the whole year that they pay, more than nothing and at most the whole, if it
 *     is known
 */
public record Paid(
        @Nullable @PositiveOrZero Euros amount,
        @Nullable @PositiveOrZero Share fullTime) implements Serializable {

    private static final Must BE_A_PART =
            new Must("must be more than zero and at most one", "doit être supérieur à zéro et au plus égal à un");

    /** All sums of the year. */
    public static final Fact<Paid, Euros> AMOUNT = Fact.of("amount", Paid::amount);

    /** The part of a full time that they pay. */
    public static final Fact<Paid, Share> FULL_TIME = Fact.of("fullTime", Paid::fullTime);

    /** Creates a pay. */
    public Paid {
        var faults = Faults.of("Paid").positiveOrZero("amount", amount).positiveOrZero("fullTime", fullTime);
        if (faults.none() && fullTime != null) {
            faults.check(
                    fullTime.compareTo(Share.ZERO) > 0 && fullTime.compareTo(Share.WHOLE) <= 0,
                    "fullTime",
                    BE_A_PART,
                    fullTime);
        }
        faults.refuse();
    }
}
