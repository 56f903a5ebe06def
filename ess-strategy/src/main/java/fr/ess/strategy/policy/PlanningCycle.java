package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.plan.RegionalStrategy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The planning of a policy, from the diagnosis to the evaluation and the revision.
 *
 * @param steps  its steps, in the order of their days
 * @param actions  the actions of its plan, if they are known
 * @param strategy  the strategy of article 7 of the act of 31 July 2014 that it leads to, where a region plans; else left out
 */
public record PlanningCycle(
        @NotNull List<@NotNull @Valid CycleStep> steps,
        @Nullable List<@NotNull @Valid PlannedAction> actions,
        @Nullable @Valid RegionalStrategy strategy)
        implements Assessable, Serializable {

    /** Its steps. */
    public static final Many<PlanningCycle, CycleStep> STEPS = Many.of("steps", PlanningCycle::steps);

    /** The actions of its plan. */
    public static final Many<PlanningCycle, PlannedAction> ACTIONS = Many.of("actions", PlanningCycle::actions);

    /** The strategy of a region that it leads to. */
    public static final Part<PlanningCycle, RegionalStrategy> STRATEGY = Part.of("strategy", PlanningCycle::strategy);

    private static final Must NOT_PRECEDE =
            new Must("must not be before the step before it", "ne doit pas précéder l’étape précédente");

    /** Creates a cycle. */
    public PlanningCycle {
        var faults = Faults.of("PlanningCycle")
                .given("steps", steps)
                .elements("steps", steps)
                .elements("actions", actions);
        if (faults.none()) {
            for (var i = 1; i < steps.size(); i++) {
                var day = steps.get(i).day();
                faults.check(!day.isBefore(steps.get(i - 1).day()), "steps[" + i + "].day", NOT_PRECEDE, day);
            }
        }
        faults.refuse();
        steps = List.copyOf(steps);
        actions = actions == null ? null : List.copyOf(actions);
    }

    @Override
    public Assessment<PlanningCycle> assess(Law law) {
        return PlanningCycleRules.SET.assess(this, law);
    }

    /**
     * Returns the state on a day.
     *
     * @param day  the day
     * @return that of the last step begun by that day; empty when none has
     */
    public Optional<CycleState> state(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((one, later) -> later)
                .map(CycleStep::state);
    }

    /**
     * Returns the state that may come next.
     *
     * @param day  the day
     * @return the next state; the diagnosis when no step has begun by that day
     */
    public CycleState next(LocalDate day) {
        return state(day).map(CycleState::next).orElse(CycleState.DIAGNOSIS);
    }

    /**
     * Returns this cycle with a further step, whether it may come next or not: the rules say so.
     *
     * @param step  the step
     * @return the cycle
     * @throws fr.ess.core.MalformedException if the step is before the last one
     */
    public PlanningCycle with(CycleStep step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new PlanningCycle(all, actions, strategy);
    }
}
