package fr.ess.core.ptce;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of how far a lever is used. Without a day it bears no level.
 *
 * @param day  its day, if it is dated: a month or a season is no day
 * @param what  what it is: a document with its article, an event, a list
 */
public record LeverEvidence(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day,

        @NotBlank String what) implements Serializable {

    /** Creates a piece of evidence. */
    public LeverEvidence {
        Faults.of("LeverEvidence").given("what", what).notBlank("what", what).refuse();
    }
}
