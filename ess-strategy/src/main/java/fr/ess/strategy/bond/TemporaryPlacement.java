package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a part of the proceeds that is not allocated yet stood on a day.
 *
 * @param amount  the amount, zero or more, in euros
 * @param day  the day
 * @param kind  where it is kept
 */
public record TemporaryPlacement(
        @NotNull @PositiveOrZero Euros amount,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull PlacementKind kind)
        implements Serializable {

    /** Creates a placement. */
    public TemporaryPlacement {
        Faults.of("TemporaryPlacement")
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .given("day", day)
                .given("kind", kind)
                .refuse();
    }
}
