package fr.ess.core.indicator;

import fr.ess.core.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody states it.
 *
 * @param id  the name by which formulas call it: letters and digits, a letter first
 * @param label  what it counts
 * @param amount  the number, if it is stated
 * @param unit  the unit, if there is one, such as {@code EUR} or {@code percent}
 * @param asOf  the year, or the years such as {@code 2008/2014}, if the statement tells
 * @param note  what else must be known to read it
 */
public record StatedFigure(
        @NotBlank String id,
        @Nullable String label,
        @Nullable @Valid StatedAmount amount,
        @Nullable String unit,
        @Nullable String asOf,
        @Nullable String note)
        implements Serializable {

    /** Creates a figure. */
    public StatedFigure {
        Faults.of("StatedFigure").given("id", id).notBlank("id", id).refuse();
    }
}
