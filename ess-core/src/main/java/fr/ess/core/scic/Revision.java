package fr.ess.core.scic;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A cooperative audit ("révision coopérative") that took place.
 *
 * @param done  the day of its report
 */
public record Revision(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate done) implements Serializable {

    /** The day of its report. */
    public static final Fact<Revision, Day> DONE = Fact.day("done", Revision::done);

    /** Creates an audit. */
    public Revision {
        Faults.of("Revision").given("done", done).refuse();
    }
}
