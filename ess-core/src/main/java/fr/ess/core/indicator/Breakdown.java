package fr.ess.core.indicator;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole in parts: several numbers, or a whole number of things apportioned by the method of the largest remainder.
 *
 * <p>When a total is apportioned, each part gets its quota rounded down, and what is left goes, one by one, to the largest
 * remainders, the first named first where they are equal.
 *
 * @param total  the formula of a whole number to apportion; without it each part is computed alone
 * @param pieces  the parts
 */
public record Breakdown(@Nullable String total, @NotEmpty List<@NotNull @Valid Piece> pieces) implements Serializable {

    /** Creates a breakdown. */
    public Breakdown {
        Faults.of("Breakdown")
                .given("pieces", pieces)
                .check(pieces == null || !pieces.isEmpty(), "pieces", Must.NOT_BE_EMPTY, pieces)
                .elements("pieces", pieces)
                .refuse();
        pieces = List.copyOf(pieces);
    }
}
