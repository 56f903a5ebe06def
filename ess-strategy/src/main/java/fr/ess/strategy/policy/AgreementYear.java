package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of an agreement over several years.
 *
 * @param year  the budget year, from 1900 to 2999
 * @param amount  what the agreement promises for it, zero or more, in euros, if it is known
 * @param votes  when the assembly voted it in a budget, if it is known
 */
public record AgreementYear(
        @NotNull @Min(1900) @Max(2999) Integer year,
        @Nullable @PositiveOrZero Euros amount,
        @Nullable List<@NotNull @Valid Evidence> votes)
        implements Serializable {

    /** The budget year. */
    public static final Fact<AgreementYear, Count> YEAR = Fact.count("year", AgreementYear::year);

    /** What the agreement promises for it. */
    public static final Fact<AgreementYear, Euros> AMOUNT = Fact.of("amount", AgreementYear::amount);

    /** When the assembly voted it in a budget. */
    public static final Many<AgreementYear, Evidence> VOTES = Many.of("votes", AgreementYear::votes);

    /** Creates a year. */
    public AgreementYear {
        MatrixCell.year(Faults.of("AgreementYear"), year)
                .positiveOrZero("amount", amount)
                .elements("votes", votes)
                .refuse();
        votes = votes == null ? null : List.copyOf(votes);
    }
}
