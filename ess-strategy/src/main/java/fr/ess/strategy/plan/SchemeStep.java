package fr.ess.strategy.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step before the adoption of a regional scheme of economic development.
 *
 * @param step  which step
 * @param day  the day on which it was taken, or completed if it lasted
 */
public record SchemeStep(
        @NotNull SrdeiiStep step,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day) implements Serializable {

    /** Which step. */
    public static final Fact<SchemeStep, Code> STEP = Fact.code("step", SrdeiiStep.class, SchemeStep::step);

    /** Its day. */
    public static final Fact<SchemeStep, Day> DAY = Fact.day("day", SchemeStep::day);

    /** Creates a step. */
    public SchemeStep {
        Faults.of("SchemeStep").given("step", step).given("day", day).refuse();
    }
}
