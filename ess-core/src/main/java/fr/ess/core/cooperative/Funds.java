package fr.ess.core.cooperative;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperative has when its result is allocated: capital, reserves, the result itself.
 *
 * @param capital  the subscribed nominal capital, zero or more, if it is known
 * @param paidUpCapital  the part of the capital that is paid up, at most the capital, if it is known
 * @param openingReserves  all reserves together before the allocation, zero or more, if they are known
 * @param result  the result of the year, a loss being negative, if it is known
 * @param priorLosses  the losses of earlier years not yet made good, zero or more, if they are known
 * @param publicAids  the subsidies and other means that public bodies, their groupings and associations paid in the year, zero or more, if they are
 *     known
 */
public record Funds(
        @Nullable @PositiveOrZero Euros capital,
        @Nullable @PositiveOrZero Euros paidUpCapital,
        @Nullable @PositiveOrZero Euros openingReserves,
        @Nullable Euros result,
        @Nullable @PositiveOrZero Euros priorLosses,
        @Nullable @PositiveOrZero Euros publicAids)
        implements Serializable {

    /** The subscribed capital. */
    public static final Fact<Funds, Euros> CAPITAL = Fact.of("capital", Funds::capital);

    /** The paid-up capital. */
    public static final Fact<Funds, Euros> PAID_UP_CAPITAL = Fact.of("paidUpCapital", Funds::paidUpCapital);

    /** All reserves before the allocation. */
    public static final Fact<Funds, Euros> OPENING_RESERVES = Fact.of("openingReserves", Funds::openingReserves);

    /** The result of the year. */
    public static final Fact<Funds, Euros> RESULT = Fact.of("result", Funds::result);

    /** The losses of earlier years. */
    public static final Fact<Funds, Euros> PRIOR_LOSSES = Fact.of("priorLosses", Funds::priorLosses);

    /** The public aids of the year. */
    public static final Fact<Funds, Euros> PUBLIC_AIDS = Fact.of("publicAids", Funds::publicAids);

    /** Creates the funds. */
    public Funds {
        var faults = Faults.of("Funds")
                .positiveOrZero("capital", capital)
                .positiveOrZero("paidUpCapital", paidUpCapital)
                .positiveOrZero("openingReserves", openingReserves)
                .positiveOrZero("priorLosses", priorLosses)
                .positiveOrZero("publicAids", publicAids);
        if (faults.none() && capital != null && paidUpCapital != null && paidUpCapital.compareTo(capital) > 0) {
            faults.add("paidUpCapital", Must.beAtMost(capital), paidUpCapital);
        }
        faults.refuse();
    }
}
