package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.procurement.threshold.EstimateRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the estimated value of a need, in euros, excluding VAT.
 *
 * <p>Lots, options, renewals and prizes are all in it. For works it is the whole operation, with the goods that the buyer hands to the
 * contractor; for a regular need, what twelve months take.
 *
 * <p>Defined by the code of public procurement, articles R2121-1 to R2121-7.
 *
 * @param lots  the lots, or the single contract, each zero or more, if they are known
 * @param options  options and optional parts, zero or more, if they are known
 * @param renewals  renewals, zero or more, if they are known
 * @param prizes  prizes and payments to candidates, zero or more, if they are known
 * @param suppliedGoods  goods handed to the contractor of works, zero or more, if they are known
 * @param retained  the value that the buyer compares with thresholds, zero or more, if it is known
 */
public record EstimatedValue(
        @Nullable List<@NotNull @PositiveOrZero Euros> lots,
        @Nullable @PositiveOrZero Euros options,
        @Nullable @PositiveOrZero Euros renewals,
        @Nullable @PositiveOrZero Euros prizes,
        @Nullable @PositiveOrZero Euros suppliedGoods,
        @Nullable @PositiveOrZero Euros retained)
        implements Assessable, Serializable {

    /** Options and optional parts. */
    public static final Fact<EstimatedValue, Euros> OPTIONS = Fact.of("options", EstimatedValue::options);

    /** Renewals. */
    public static final Fact<EstimatedValue, Euros> RENEWALS = Fact.of("renewals", EstimatedValue::renewals);

    /** Prizes and payments to candidates. */
    public static final Fact<EstimatedValue, Euros> PRIZES = Fact.of("prizes", EstimatedValue::prizes);

    /** Goods handed to the contractor of works. */
    public static final Fact<EstimatedValue, Euros> SUPPLIED_GOODS =
            Fact.of("suppliedGoods", EstimatedValue::suppliedGoods);

    /** The value that the buyer compares with thresholds. */
    public static final Fact<EstimatedValue, Euros> RETAINED = Fact.of("retained", EstimatedValue::retained);

    /** Creates the parts of a value. */
    public EstimatedValue {
        var faults = Faults.of("EstimatedValue")
                .elements("lots", lots)
                .positiveOrZero("options", options)
                .positiveOrZero("renewals", renewals)
                .positiveOrZero("prizes", prizes)
                .positiveOrZero("suppliedGoods", suppliedGoods)
                .positiveOrZero("retained", retained);
        for (var i = 0; lots != null && i < lots.size(); i++) {
            faults.positiveOrZero("lots[" + i + "]", lots.get(i));
        }
        faults.refuse();
        lots = lots == null ? null : List.copyOf(lots);
    }

    @Override
    public Assessment<EstimatedValue> assess(Law law) {
        return EstimateRules.SET.assess(this, law);
    }

    /**
     * Returns the value of the need, which is what thresholds are compared with.
     *
     * @return the sum of the parts; empty while one of them is not known
     * @throws ArithmeticException if it is out of bounds
     */
    public Optional<Euros> total() {
        return Optional.ofNullable(EstimateRules.total(this).value());
    }
}
