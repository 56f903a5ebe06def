package fr.ess.currency;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a currency is exchanged, redeemed and backed, from a day on.
 *
 * @param from  the first day on which they hold
 * @param exchange  how euros become units
 * @param redemption  how units become euros again
 * @param reserve  the reserve that backs the units
 * @param ageing  what time does to units; absent if it is not known
 * @param gift  what is given yearly to associations; absent if nothing is
 */
public record Terms(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate from,

        @NotNull @Valid Exchange exchange,
        @NotNull @Valid Redemption redemption,
        @NotNull @Valid Reserve reserve,
        @Nullable @Valid Ageing ageing,
        @Nullable @Valid Gift gift)
        implements Serializable {

    private static final Must KEEP_THE_FEE = new Must(
            "must be FUND where the fee covers what the exchange leaves uncovered",
            "doit être FUND quand la commission couvre ce que le change laisse à découvert");

    /** Creates the terms. */
    public Terms {
        var faults = Faults.of("Terms")
                .given("from", from)
                .given("exchange", exchange)
                .given("redemption", redemption)
                .given("reserve", reserve);
        if (faults.none() && exchange.funding() == Funding.FEE_BACKED) {
            faults.check(
                    redemption.destination() == FeeDestination.FUND,
                    "redemption.destination",
                    KEEP_THE_FEE,
                    redemption.destination());
        }
        faults.refuse();
    }
}
