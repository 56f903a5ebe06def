package fr.ess.core.ptce;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A body or person in link with whom a pole works.
 *
 * @param name  its name
 * @param kind  what it is, if it is known: no rule asks, since the act admits any other person
 */
public record Partner(@NotBlank String name, @Nullable PartnerKind kind) implements Serializable {

    /** Creates a partner. */
    public Partner {
        Faults.of("Partner").given("name", name).notBlank("name", name).refuse();
    }
}
