package fr.ess.procurement.decp;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A modification of a contract in course.
 *
 * @param number  its number, in the format of 2022, or {@code null}
 * @param amount  the new amount, or {@code null} if it did not change
 * @param months  the new duration in months, or {@code null} if it did not change
 * @param notified  the day of notification or signature, or {@code null}
 * @param published  the day of publication, or {@code null}
 * @param holders  the holders after it; empty if they did not change
 */
public record Modification(
        @Nullable Integer number,
        @Nullable Euros amount,
        @Nullable Integer months,
        @Nullable LocalDate notified,
        @Nullable LocalDate published,
        List<Operator> holders)
        implements Serializable {

    /** Creates the record; the list is copied. */
    public Modification {
        holders = List.copyOf(holders);
    }
}
