package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/**
 * A directorate of an authority.
 *
 * @param name  its name, by which the cells of a matrix call it
 */
public record Directorate(@NotBlank String name) implements Serializable {

    /** Creates a directorate. */
    public Directorate {
        Faults.of("Directorate").given("name", name).notBlank("name", name).refuse();
    }
}
