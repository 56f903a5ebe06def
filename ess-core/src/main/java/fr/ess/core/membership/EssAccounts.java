package fr.ess.core.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of a commercial company of the social and solidarity economy, and the general meeting that decides on its profit.
 *
 * @param meeting  the day of the general meeting, the planned day when it is yet to come
 * @param profit  the net profit of the year, negative for a loss, if it is known
 * @param priorLosses  the accumulated losses of earlier years, zero or more, if they are known
 * @param reserves  all reserves together before the allocation, the development fund among them, zero or more, if they are known
 * @param capital  the share capital, more than zero, if it is known
 * @param vote  what was voted, or is to be voted, if it is known
 */
public record EssAccounts(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate meeting,

        @Nullable Euros profit,
        @Nullable @PositiveOrZero Euros priorLosses,
        @Nullable @PositiveOrZero Euros reserves,
        @Nullable @Positive Euros capital,
        @Nullable @Valid EssVote vote)
        implements Serializable, Assessable {

    /** The day of the general meeting. */
    public static final Fact<EssAccounts, Day> MEETING = Fact.day("meeting", EssAccounts::meeting);

    /** The net profit. */
    public static final Fact<EssAccounts, Euros> PROFIT = Fact.of("profit", EssAccounts::profit);

    /** The losses of earlier years. */
    public static final Fact<EssAccounts, Euros> PRIOR_LOSSES = Fact.of("priorLosses", EssAccounts::priorLosses);

    /** All reserves together. */
    public static final Fact<EssAccounts, Euros> RESERVES = Fact.of("reserves", EssAccounts::reserves);

    /** The share capital. */
    public static final Fact<EssAccounts, Euros> CAPITAL = Fact.of("capital", EssAccounts::capital);

    /** What was voted. */
    public static final Part<EssAccounts, EssVote> VOTE = Part.of("vote", EssAccounts::vote);

    /** Creates a year. */
    public EssAccounts {
        Faults.of("EssAccounts")
                .given("meeting", meeting)
                .positiveOrZero("priorLosses", priorLosses)
                .positiveOrZero("reserves", reserves)
                .positive("capital", capital)
                .refuse();
    }

    @Override
    public Assessment<EssAccounts> assess(Law law) {
        return ProfitRules.SET.assess(this, law);
    }

    /**
     * Returns the same year with another vote.
     *
     * @param other  what is to be voted
     * @return the year
     */
    public EssAccounts withVote(EssVote other) {
        return new EssAccounts(meeting, profit, priorLosses, reserves, capital, other);
    }

    /**
     * Returns what the profit allows: the least to the development fund, the least retained, the most that may be distributed.
     *
     * @param law  the law, whose day does not count here: the meeting's does
     * @return the allocation; empty when a fact that it needs is missing, or the fractions are not fixed on that day
     */
    public Optional<ProfitAllocation> allocation(Law law) {
        return ProfitAllocation.of(this, law.at(meeting));
    }
}
