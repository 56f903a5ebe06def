package fr.ess.procurement.spaser;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The purchases of a calendar year, before VAT, and what of them does not count.
 *
 * <p>Contracts of defence or security do count.
 *
 * @param total  all purchases of the year, in euros, what does not count included, if it is known
 * @param otherContracts  of these, the contracts of book V ("autres marchés publics"), such as those with a body of one’s own, if
 *     it is known
 * @param concessions  of these, the concessions, if it is known
 */
public record YearAmounts(
        @Nullable @PositiveOrZero Euros total,
        @Nullable @PositiveOrZero Euros otherContracts,
        @Nullable @PositiveOrZero Euros concessions)
        implements Serializable {

    /** All purchases of the year. */
    public static final Fact<YearAmounts, Euros> TOTAL = Fact.of("total", YearAmounts::total);

    /** The contracts of book V. */
    public static final Fact<YearAmounts, Euros> OTHER_CONTRACTS =
            Fact.of("otherContracts", YearAmounts::otherContracts);

    /** The concessions. */
    public static final Fact<YearAmounts, Euros> CONCESSIONS = Fact.of("concessions", YearAmounts::concessions);

    private static final Must WITHIN_TOTAL = new Must("must be within the total", "doit être compris dans le total");

    /** Creates the amounts. */
    public YearAmounts {
        var faults = Faults.of("YearAmounts")
                .positiveOrZero("total", total)
                .positiveOrZero("otherContracts", otherContracts)
                .positiveOrZero("concessions", concessions);
        if (faults.none() && total != null) {
            var other = otherContracts == null ? Euros.ZERO : otherContracts;
            var granted = concessions == null ? Euros.ZERO : concessions;
            faults.check(
                    other.compareTo(total.minus(granted)) <= 0,
                    otherContracts == null ? "concessions" : "otherContracts",
                    WITHIN_TOTAL,
                    other.plus(granted));
        }
        faults.refuse();
    }
}
