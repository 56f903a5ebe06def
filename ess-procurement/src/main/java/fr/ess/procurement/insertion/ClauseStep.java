package fr.ess.procurement.insertion;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step in the life of an integration clause.
 *
 * @param state  the state that the clause reached
 * @param day  the day on which it reached it, or was found in it where the days before are not known
 */
public record ClauseStep(
        @NotNull ClauseState state,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day) implements Serializable {

    /** The state that the clause reached. */
    public static final Fact<ClauseStep, Code> STATE = Fact.code("state", ClauseState.class, ClauseStep::state);

    /** The day on which it reached it. */
    public static final Fact<ClauseStep, Day> DAY = Fact.day("day", ClauseStep::day);

    /** Creates a step. */
    public ClauseStep {
        Faults.of("ClauseStep").given("state", state).given("day", day).refuse();
    }
}
