package fr.ess.strategy.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the planning of a policy.
 *
 * @param state  the state that it begins
 * @param day  the day on which it begins
 * @param evidence  what shows that it was taken, if it is known
 */
public record CycleStep(
        @NotNull CycleState state,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @Nullable List<@NotNull @Valid CycleEvidence> evidence)
        implements Serializable {

    /** The state that it begins. */
    public static final Fact<CycleStep, Code> STATE = Fact.code("state", CycleState.class, CycleStep::state);

    /** The day on which it begins. */
    public static final Fact<CycleStep, Day> DAY = Fact.day("day", CycleStep::day);

    /** What shows that it was taken. */
    public static final Many<CycleStep, CycleEvidence> EVIDENCE = Many.of("evidence", CycleStep::evidence);

    /** Creates a step. */
    public CycleStep {
        Faults.of("CycleStep")
                .given("state", state)
                .given("day", day)
                .elements("evidence", evidence)
                .refuse();
        evidence = evidence == null ? null : List.copyOf(evidence);
    }
}
