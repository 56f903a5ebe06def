package fr.ess.currency;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The approval ("agrément") that the scheme asks of those who accept units.
 *
 * @param asked  the kinds of actor that must be approved to receive units in payment
 * @param months  the months for which an approval holds, more than zero; without end if absent
 */
public record ApprovalTerms(
        @NotNull List<@NotNull ActorKind> asked,
        @Nullable @Positive Integer months) implements Serializable {

    /** Creates the terms of approval. */
    public ApprovalTerms {
        Faults.of("ApprovalTerms")
                .given("asked", asked)
                .elements("asked", asked)
                .positive("months", months)
                .refuse();
        asked = List.copyOf(asked);
    }
}
