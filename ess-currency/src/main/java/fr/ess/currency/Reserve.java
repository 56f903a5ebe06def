package fr.ess.currency;

import fr.ess.core.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reserve ("fonds de garantie") that backs the units, one fund for each form.
 *
 * @param strictness  what happens to a posting that would leave a fund below what the scheme promises
 * @param placements  where the reserve is placed and what it serves; absent if that is not known
 */
public record Reserve(
        @NotNull Strictness strictness, @Nullable List<@NotNull @Valid Placement> placements) implements Serializable {

    /** Creates the terms of the reserve. */
    public Reserve {
        Faults.of("Reserve")
                .given("strictness", strictness)
                .elements("placements", placements)
                .refuse();
        placements = placements == null ? null : List.copyOf(placements);
    }
}
