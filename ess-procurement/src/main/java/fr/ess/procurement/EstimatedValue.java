package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;

/**
 * The parts of the estimated value of a need, in euros, excluding VAT.
 *
 * <p>Lots, options, renewals and prizes are all in it. For works it is the whole operation, with the goods that the buyer hands to the
 * contractor; for a regular need, what twelve months take.
 *
 * <p>Defined by the code of public procurement, articles R2121-1 to R2121-7.
 *
 * @param lots  the lots, or the single contract, each zero or more
 * @param options  options and optional parts, zero or more
 * @param renewals  renewals, zero or more
 * @param prizes  prizes and payments to candidates, zero or more
 * @param suppliedGoods  goods handed to the contractor of works, zero or more
 */
public record EstimatedValue(
        @NotNull List<@NotNull @PositiveOrZero Euros> lots,
        @NotNull @PositiveOrZero Euros options,
        @NotNull @PositiveOrZero Euros renewals,
        @NotNull @PositiveOrZero Euros prizes,
        @NotNull @PositiveOrZero Euros suppliedGoods)
        implements Serializable {

    /** Creates the parts of a value. */
    public EstimatedValue {
        var faults = Faults.of("EstimatedValue")
                .given("lots", lots)
                .elements("lots", lots)
                .given("options", options)
                .positiveOrZero("options", options)
                .given("renewals", renewals)
                .positiveOrZero("renewals", renewals)
                .given("prizes", prizes)
                .positiveOrZero("prizes", prizes)
                .given("suppliedGoods", suppliedGoods)
                .positiveOrZero("suppliedGoods", suppliedGoods);
        for (var i = 0; lots != null && i < lots.size(); i++) {
            faults.positiveOrZero("lots[" + i + "]", lots.get(i));
        }
        faults.refuse();
        lots = List.copyOf(lots);
    }

    /**
     * Returns the value of the need, which is what thresholds are compared with.
     *
     * @return the sum of the parts
     * @throws ArithmeticException if it is out of bounds
     */
    public Euros total() {
        var sum = options.plus(renewals).plus(prizes).plus(suppliedGoods);
        for (var lot : lots) {
            sum = sum.plus(lot);
        }
        return sum;
    }
}
