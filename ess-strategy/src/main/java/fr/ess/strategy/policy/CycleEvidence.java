package fr.ess.strategy.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a step was taken.
 *
 * @param what  what it is: a document, minutes, a deliberation
 * @param day  its day, if it is dated
 */
public record CycleEvidence(
        @NotBlank String what,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day) implements Serializable {

    /** Creates a piece of evidence. */
    public CycleEvidence {
        Faults.of("CycleEvidence").given("what", what).notBlank("what", what).refuse();
    }
}
