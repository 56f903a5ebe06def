package fr.ess.core.cooperative;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who receives a part of the net assets of a wound-up cooperative.
 *
 * @param name  the name
 * @param kind  what it is, if it is known
 */
public record Recipient(@NotBlank String name, @Nullable RecipientKind kind) implements Serializable {

    /** What the recipient is. */
    public static final Fact<Recipient, Code> KIND = Fact.code("kind", RecipientKind.class, Recipient::kind);

    /** Creates a recipient. */
    public Recipient {
        Faults.of("Recipient").given("name", name).notBlank("name", name).refuse();
    }
}
