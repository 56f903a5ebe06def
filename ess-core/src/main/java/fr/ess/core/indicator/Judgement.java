package fr.ess.core.indicator;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * The answer of a person where no arithmetic decides, with the reason.
 *
 * @param agreement  the answer
 * @param reason  why
 */
public record Judgement(
        @NotNull Agreement agreement, @NotBlank String reason) implements Serializable {

    /** Creates a judgement. */
    public Judgement {
        Faults.of("Judgement")
                .given("agreement", agreement)
                .given("reason", reason)
                .notBlank("reason", reason)
                .refuse();
    }
}
