package fr.ess.core.cooperative;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The reserves and association funds that a converted association brings, and what became of them.
 *
 * @param amount  the funds on the day of the conversion, zero or more, if they are known
 * @param distributed  what of them was distributed, zero or more, if it is known
 * @param incorporated  what of them was put into capital, zero or more, if it is known
 */
public record LegacyFunds(
        @Nullable @PositiveOrZero Euros amount,
        @Nullable @PositiveOrZero Euros distributed,
        @Nullable @PositiveOrZero Euros incorporated)
        implements Serializable {

    /** The funds on the day of the conversion. */
    public static final Fact<LegacyFunds, Euros> AMOUNT = Fact.of("amount", LegacyFunds::amount);

    /** What of them was distributed. */
    public static final Fact<LegacyFunds, Euros> DISTRIBUTED = Fact.of("distributed", LegacyFunds::distributed);

    /** What of them was put into capital. */
    public static final Fact<LegacyFunds, Euros> INCORPORATED = Fact.of("incorporated", LegacyFunds::incorporated);

    /** Creates the funds. */
    public LegacyFunds {
        var faults = Faults.of("LegacyFunds")
                .positiveOrZero("amount", amount)
                .positiveOrZero("distributed", distributed)
                .positiveOrZero("incorporated", incorporated);
        if (faults.none() && amount != null) {
            var used = (distributed == null ? Euros.ZERO : distributed)
                    .plus(incorporated == null ? Euros.ZERO : incorporated);
            faults.check(
                    used.compareTo(amount) <= 0,
                    distributed == null ? "incorporated" : "distributed",
                    Must.beAtMost(amount),
                    used);
        }
        faults.refuse();
    }
}
