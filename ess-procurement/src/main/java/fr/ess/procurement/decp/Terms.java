package fr.ess.procurement.decp;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, and when.
 *
 * @param amount  the fixed or greatest amount at the start, before VAT; the overall value for a concession; or {@code null}
 * @param months  the duration in months, or {@code null}
 * @param notified  the day of notification; of signature for a concession; or {@code null}
 * @param published  the day on which the data were published, or {@code null}
 */
public record Terms(
        @Nullable Euros amount,
        @Nullable Integer months,
        @Nullable LocalDate notified,
        @Nullable LocalDate published) implements Serializable {}
