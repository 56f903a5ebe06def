package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body paid in a calendar year.
 *
 * @param year  the year
 * @param zone  where its seat is, as far as the minimum wage differs
 * @param branchMinimum  the yearly minimum of its branch for a full time, zero when there is none, if it is known
 * @param people  its employees and directors, all of them or at least the five best paid for a full time, if they are known
 */
public record Payroll(
        @NotNull @PositiveOrZero Integer year,
        @NotNull WageZone zone,
        @Nullable @PositiveOrZero Euros branchMinimum,
        @Nullable List<@NotNull @Valid Paid> people)
        implements Serializable {

    /** The year. */
    public static final Fact<Payroll, Count> YEAR = Fact.count("year", Payroll::year);

    /** Where the seat is. */
    public static final Fact<Payroll, Code> ZONE = Fact.code("zone", WageZone.class, Payroll::zone);

    /** The yearly minimum of the branch. */
    public static final Fact<Payroll, Euros> BRANCH_MINIMUM = Fact.of("branchMinimum", Payroll::branchMinimum);

    /** The employees and directors. */
    public static final Many<Payroll, Paid> PEOPLE = Many.of("people", Payroll::people);

    /** Creates a payroll. */
    public Payroll {
        Faults.of("Payroll")
                .given("year", year)
                .positiveOrZero("year", year)
                .given("zone", zone)
                .positiveOrZero("branchMinimum", branchMinimum)
                .elements("people", people)
                .refuse();
        people = people == null ? null : List.copyOf(people);
    }

    /**
     * Returns the highest lawful pay of a year for a full time, one of several of these or of a director: ten times the
     * reference.
     *
     * @param law  the law on the day of the question
     * @return the ceiling, down to the cent; empty when a minimum wage of the year or the minimum of the branch is not known,
     *     or the law has no such ceiling on the day
     */
    public Optional<Euros> highestPay(Law law) {
        return PayRules.highestPay(this, law);
    }

    /**
     * Returns how much more the best paid may have together, for a full time, before their mean meets its limit, all other
     * pay being the same. They are the five best paid, or all when they are fewer.
     *
     * @param law  the law on the day of the question
     * @return the room, down to the cent, zero when there is none; empty when nobody is paid, a pay, its part of a full time, a
     *     minimum wage of the year or the minimum of the branch is not known, or the law has no such limit on the day
     */
    public Optional<Euros> averageRoom(Law law) {
        return PayRules.averageRoom(this, law);
    }
}
