package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The loan that an authority would guarantee.
 *
 * @param amount  its amount, zero or more, if it is known
 * @param guaranteed  the part of it that all authorities together guarantee, zero or more, if it is known
 * @param annuity  the first full annuity that is guaranteed, zero or more, if it is known
 * @param debtorAnnuities  all annuities guaranteed to this debtor, the new ones included, zero or more, if they are known
 * @param development  whether it funds a development operation ("opération d’aménagement"), if it is known
 */
public record GuaranteedLoan(
        @Nullable @PositiveOrZero Euros amount,
        @Nullable @PositiveOrZero Euros guaranteed,
        @Nullable @PositiveOrZero Euros annuity,
        @Nullable @PositiveOrZero Euros debtorAnnuities,
        @Nullable Boolean development)
        implements Serializable {

    /** Its amount, zero or more. */
    public static final Fact<GuaranteedLoan, Euros> AMOUNT = Fact.of("amount", GuaranteedLoan::amount);

    /** The part of it that all authorities together guarantee, zero or more. */
    public static final Fact<GuaranteedLoan, Euros> GUARANTEED = Fact.of("guaranteed", GuaranteedLoan::guaranteed);

    /** The first full annuity that is guaranteed, zero or more. */
    public static final Fact<GuaranteedLoan, Euros> ANNUITY = Fact.of("annuity", GuaranteedLoan::annuity);

    /** All annuities guaranteed to this debtor, the new ones included, zero or more, if they are known. */
    public static final Fact<GuaranteedLoan, Euros> DEBTOR_ANNUITIES =
            Fact.of("debtorAnnuities", GuaranteedLoan::debtorAnnuities);

    /** Whether it funds a development operation ("opération d’aménagement"). */
    public static final Fact<GuaranteedLoan, Flag> DEVELOPMENT = Fact.flag("development", GuaranteedLoan::development);

    /** Creates the facts. */
    public GuaranteedLoan {
        Faults.of("GuaranteedLoan")
                .positiveOrZero("amount", amount)
                .positiveOrZero("guaranteed", guaranteed)
                .positiveOrZero("annuity", annuity)
                .positiveOrZero("debtorAnnuities", debtorAnnuities)
                .refuse();
    }
}
