package fr.ess.currency;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where the reserve of a form is placed, and what it serves there.
 *
 * @param form  the form
 * @param institution  the bank or lender that holds it
 * @param dedication  what the money serves meanwhile, such as loans to local firms, if it is known
 */
public record Placement(
        @NotNull Form form,
        @NotBlank String institution,
        @Nullable String dedication) implements Serializable {

    /** Creates a placement. */
    public Placement {
        Faults.of("Placement")
                .given("form", form)
                .given("institution", institution)
                .notBlank("institution", institution)
                .refuse();
    }
}
