package fr.ess.core.scic.advance;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to settle the other advances of an authority.
 *
 * @param advance  the advance to settle at this step
 * @param roomAfter  the amount that a new advance may have once this one and those before it are settled, if the revenue of the
 *     authority is known
 */
public record AdvanceRung(OpenAdvance advance, @Nullable Euros roomAfter) implements Serializable {

    /** Creates a rung. */
    public AdvanceRung {
        Objects.requireNonNull(advance, "advance");
    }

    /**
     * Returns the amount that a new advance may have after this step.
     *
     * @return the amount, if the revenue of the authority is known
     */
    public Optional<Euros> room() {
        return Optional.ofNullable(roomAfter);
    }
}
