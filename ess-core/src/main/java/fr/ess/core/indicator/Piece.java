package fr.ess.core.indicator;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/**
 * A part of a whole that is broken down.
 *
 * @param name  the name of the part
 * @param formula  its number, or its weight when a total is apportioned, as {@link FigureCheck} says
 */
public record Piece(@NotBlank String name, @NotBlank String formula) implements Serializable {

    /** Creates a part. */
    public Piece {
        Faults.of("Piece")
                .given("name", name)
                .notBlank("name", name)
                .given("formula", formula)
                .notBlank("formula", formula)
                .refuse();
    }
}
