package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An advance that is to be repaid, at no interest: the facts of the kind {@code repayable-advance}.
 *
 * <p>Its grant equivalent is what is left of the amount once the present value of the instalments is taken away, each discounted
 * by the reference rate of the Union on the day of the grant over whole years: A − Σ repayment ÷ (1 + r)^t. The sum is an exact
 * fraction, rounded once to the cent, half up.
 *
 * @param amount  the amount granted, zero or more, if it is known
 * @param rate  the reference rate a year on the day of the grant, zero or more, if it is known
 * @param schedule  the instalments, all of them, if they are known
 * @param repaid  the repayments made, all of them, if they are known
 */
public record RepayableAdvance(
        @Nullable @PositiveOrZero Euros amount,
        @Nullable @PositiveOrZero Share rate,
        @Nullable List<@NotNull @Valid Instalment> schedule,
        @Nullable List<@NotNull @Valid Repayment> repaid)
        implements Serializable, Assessable {

    /** The amount granted. */
    public static final Fact<RepayableAdvance, Euros> AMOUNT = Fact.of("amount", RepayableAdvance::amount);

    /** The reference rate a year. */
    public static final Fact<RepayableAdvance, Share> RATE = Fact.of("rate", RepayableAdvance::rate);

    /** The instalments. */
    public static final Many<RepayableAdvance, Instalment> SCHEDULE = Many.of("schedule", RepayableAdvance::schedule);

    /** The repayments made. */
    public static final Many<RepayableAdvance, Repayment> REPAID = Many.of("repaid", RepayableAdvance::repaid);

    /** Creates the facts of an advance. */
    public RepayableAdvance {
        Faults.of("RepayableAdvance")
                .positiveOrZero("amount", amount)
                .positiveOrZero("rate", rate)
                .elements("schedule", schedule)
                .elements("repaid", repaid)
                .refuse();
        schedule = schedule == null ? null : List.copyOf(schedule);
        repaid = repaid == null ? null : List.copyOf(repaid);
    }

    @Override
    public Assessment<RepayableAdvance> assess(Law law) {
        return RepaymentRules.SET.assess(this, law);
    }

    /**
     * Returns equal yearly instalments of an amount; the last one takes the rounding.
     *
     * @param amount  the amount
     * @param count  how many instalments, one or more
     * @param firstYear  how many whole years after the grant the first falls due
     * @return the instalments, which sum to the amount to the cent
     * @throws IllegalArgumentException if the count is not positive
     */
    public static List<Instalment> equalInstalments(Euros amount, int count, int firstYear) {
        if (count < 1) {
            throw new IllegalArgumentException("Count must be positive, but was: " + count);
        }
        var each = Euros.ofCents(amount.cents() / count);
        var schedule = new ArrayList<Instalment>();
        for (var i = 0; i < count; i++) {
            schedule.add(new Instalment(firstYear + i, i < count - 1 ? each : amount.minus(each.times(count - 1L))));
        }
        return List.copyOf(schedule);
    }

    /**
     * Returns what is still owed on a day.
     *
     * @param day  the day, whose repayments are counted
     * @return the amount less the repayments until then; empty while either is not known
     */
    public Optional<Euros> outstanding(LocalDate day) {
        if (amount == null || repaid == null) {
            return Optional.empty();
        }
        var left = amount;
        for (var repayment : repaid) {
            left = repayment.day().isAfter(day) ? left : left.minus(repayment.amount());
        }
        return Optional.of(left);
    }

    /**
     * Returns the present value of the instalments on the day of the grant.
     *
     * @return the value, rounded to the cent, half up; empty while the rate or the schedule is not known
     */
    public Optional<Euros> presentValue() {
        return value().map(RepayableAdvance::rounded);
    }

    /**
     * Returns the gross grant equivalent, which is what counts as aid.
     *
     * @return the equivalent, rounded to the cent, half up; empty while the amount, the rate or the schedule is not known
     */
    public Optional<Euros> grantEquivalent() {
        return amount == null
                ? Optional.empty()
                : value().map(value -> rounded(new Share(amount.cents(), 1).minus(value)));
    }

    /** Returns the exact present value, in cents. */
    private Optional<Share> value() {
        if (rate == null || schedule == null) {
            return Optional.empty();
        }
        var growth = Share.WHOLE.plus(rate);
        var value = Share.ZERO;
        for (var instalment : schedule) {
            var year = instalment.year();
            var discount = new Share(growth.under().pow(year), growth.over().pow(year));
            value = value.plus(discount.times(new Share(instalment.amount().cents(), 1)));
        }
        return Optional.of(value);
    }

    private static Euros rounded(Share cents) {
        BigInteger whole = new BigDecimal(cents.over())
                .divide(new BigDecimal(cents.under()), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        return Euros.ofCents(whole.longValueExact());
    }
}
