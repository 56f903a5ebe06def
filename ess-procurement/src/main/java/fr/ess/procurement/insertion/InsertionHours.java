package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigInteger;

/**
 * The hours of integration that a contract asks for: amount × share of labour × effort ÷ cost of an hour, kept exact.
 *
 * <p>Every parameter is a policy of the buyer, none is law, and none has a default.
 *
 * @param amount  the amount of the contract or lot in euros, excluding VAT, more than zero
 * @param labourShare  the share of labour in the amount, more than zero and at most the whole
 * @param effortRate  the part of labour to be worked by people in integration, more than zero and at most the whole
 * @param hourlyCost  the cost of an hour in euros, more than zero
 */
public record InsertionHours(
        @NotNull @Positive Euros amount,
        @NotNull Share labourShare,
        @NotNull Share effortRate,
        @NotNull @Positive Euros hourlyCost)
        implements Serializable {

    static final Must BE_A_PART = new Must(
            "must be more than zero and at most the whole", "doit être supérieur à zéro et au plus égal au tout");
    private static final Share YEAR_OF_WORK = Share.of(1607, 1); // the yearly legal hours, a convention

    /** Creates the parameters of a clause. */
    public InsertionHours {
        var faults = Faults.of("InsertionHours")
                .given("amount", amount)
                .positive("amount", amount)
                .given("labourShare", labourShare)
                .given("effortRate", effortRate)
                .given("hourlyCost", hourlyCost)
                .positive("hourlyCost", hourlyCost);
        if (faults.none()) {
            faults.check(isPart(labourShare), "labourShare", BE_A_PART, labourShare)
                    .check(isPart(effortRate), "effortRate", BE_A_PART, effortRate);
        }
        faults.refuse();
    }

    static boolean isPart(Share share) {
        return share.compareTo(Share.ZERO) > 0 && share.compareTo(Share.WHOLE) <= 0;
    }

    /**
     * Returns the hours, as a fraction that nothing rounds.
     *
     * @return the hours
     */
    public Share exact() {
        return labourShare.times(effortRate).times(Share.of(amount.cents(), hourlyCost.cents()));
    }

    /**
     * Returns the whole hours to write into the clause.
     *
     * @param rounding  how they are made whole
     * @return the hours
     * @throws IllegalArgumentException if they are a billion or more
     */
    public Hours whole(HoursRounding rounding) {
        return Hours.of(floor(rounding == HoursRounding.FLOOR ? exact() : exact().plus(Share.HALF)));
    }

    private static long floor(Share share) {
        return share.over()
                .divide(share.under())
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    /**
     * Returns what the effort costs: the part of the amount that pays the hours.
     *
     * @return the amount, rounded down to the cent
     */
    public Euros cost() {
        return amount.down(labourShare.times(effortRate));
    }

    /**
     * Returns how many full-time workers of a year of 1 607 hours, a convention, the hours make.
     *
     * @return the number, exact
     */
    public Share fullTimeEquivalents() {
        return exact().dividedBy(YEAR_OF_WORK);
    }

    /**
     * Returns the effort that gives a number of hours, all else equal.
     *
     * @param hours  the hours wanted
     * @return the effort, exact; more than the whole when no effort is enough
     */
    public Share effortFor(Hours hours) {
        return Share.of(hours.hundredths(), 100)
                .times(Share.of(hourlyCost.cents(), amount.cents()))
                .dividedBy(labourShare);
    }
}
