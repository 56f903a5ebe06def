package fr.ess.procurement.deduction;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an employer deducts for its purchases from the yearly contribution for the employment of disabled workers ("OETH").
 *
 * @param year  the calendar year, more than zero, if it is known
 * @param purchases  all purchases of the year, if they are known
 * @param contribution  the contribution before any deduction, in euros, if it is known
 * @param employmentRate  the share of disabled workers that it employs, if it is known
 * @param declared  the deduction that it declares, in euros, if it is known
 */
public record DeductionClaim(
        @Nullable @Positive Integer year,
        @Nullable List<@NotNull @Valid ProtectedPurchase> purchases,
        @Nullable @PositiveOrZero Euros contribution,
        @Nullable @PositiveOrZero Share employmentRate,
        @Nullable @PositiveOrZero Euros declared)
        implements Assessable, Serializable {

    /** The calendar year. */
    public static final Fact<DeductionClaim, Count> YEAR = Fact.count("year", DeductionClaim::year);

    /** The purchases of the year. */
    public static final Many<DeductionClaim, ProtectedPurchase> PURCHASES =
            Many.of("purchases", DeductionClaim::purchases);

    /** The contribution before any deduction. */
    public static final Fact<DeductionClaim, Euros> CONTRIBUTION =
            Fact.of("contribution", DeductionClaim::contribution);

    /** The share of disabled workers. */
    public static final Fact<DeductionClaim, Share> EMPLOYMENT_RATE =
            Fact.of("employmentRate", DeductionClaim::employmentRate);

    /** The deduction declared. */
    public static final Fact<DeductionClaim, Euros> DECLARED = Fact.of("declared", DeductionClaim::declared);

    /** Creates a claim. */
    public DeductionClaim {
        Faults.of("DeductionClaim")
                .positive("year", year)
                .elements("purchases", purchases)
                .positiveOrZero("contribution", contribution)
                .positiveOrZero("employmentRate", employmentRate)
                .positiveOrZero("declared", declared)
                .refuse();
        purchases = purchases == null ? null : List.copyOf(purchases);
    }

    @Override
    public Assessment<DeductionClaim> assess(Law law) {
        return DeductionRules.SET.assess(this, law);
    }

    /**
     * Returns what the purchases give before the cap.
     *
     * @param law  the law, amendments included
     * @return the amount; empty while a fact is missing, or for a year whose rules nobody has read
     */
    public Optional<Euros> beforeCap(Law law) {
        return DeductionRules.purchases(this, law);
    }

    /**
     * Returns the cap of the deduction.
     *
     * @param law  the law, amendments included
     * @return the amount; empty while a fact is missing, or for a year whose rules nobody has read
     */
    public Optional<Euros> cap(Law law) {
        return DeductionRules.cap(this, law);
    }

    /**
     * Returns the greatest deduction that the purchases give in their year.
     *
     * @param law  the law, amendments included
     * @return the amount, the cap applied; empty while a fact is missing, or for a year whose rules nobody has read
     */
    public Optional<Euros> deduction(Law law) {
        return DeductionRules.greatest(this, law);
    }
}
