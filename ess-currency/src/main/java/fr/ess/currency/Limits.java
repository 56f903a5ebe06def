package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.measure.Units;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The limits of what one person may pay or hold, in units; each is none if absent.
 *
 * @param operation  the most that one payment may be, zero or more
 * @param day  the most that one person may pay in a day, zero or more
 * @param balance  the most that one person may hold, zero or more
 */
public record Limits(
        @Nullable @PositiveOrZero Units operation,
        @Nullable @PositiveOrZero Units day,
        @Nullable @PositiveOrZero Units balance)
        implements Serializable {

    /** Creates the limits. */
    public Limits {
        Faults.of("Limits")
                .positiveOrZero("operation", operation)
                .positiveOrZero("day", day)
                .positiveOrZero("balance", balance)
                .refuse();
    }
}
