package fr.ess.strategy.policy;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.PublicAuthority;
import fr.ess.strategy.StrategyTexts;
import fr.ess.strategy.plan.StrategyRules;
import java.util.ArrayList;
import java.util.function.BiFunction;

/**
 * How the planning of a policy goes on: in its order, each step shown, each action with an indicator that can be followed, measured
 * when it is evaluated, and evaluated before the next strategy is adopted. Practices.
 *
 * <p>That a region adopts no strategy of article 7 without consultation is law, and the rule {@code regional-strategy} itself. Steps
 * of days to come are plans, and nothing is held against them.
 */
public final class PlanningCycleRules {

    private static final String BEGINS = "2014-08-02";
    private static final Citation PRACTICE = StrategyTexts.BOOKLET_2014.at("", Reading.SECONDARY, "2026-11-23");
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Many.Each<CycleStep, Code> STATE = PlanningCycle.STEPS.each(CycleStep.STATE);

    /** That each step is the one that may come after the step before it. */
    public static final Rule<PlanningCycle> ORDER =
            Rule.<PlanningCycle>practice("cycle-order").from(BEGINS, PlanningCycleRules::order, PRACTICE);

    /** That each step is shown by a piece of evidence. */
    public static final Rule<PlanningCycle> EVIDENCE =
            Rule.<PlanningCycle>practice("cycle-evidence").from(BEGINS, PlanningCycleRules::evidence, PRACTICE);

    /** That each action has an indicator, and each indicator what it takes to follow it. */
    public static final Rule<PlanningCycle> INDICATORS = Rule.<PlanningCycle>practice("cycle-action-indicators")
            .from(BEGINS, PlanningCycleRules::indicators, PRACTICE);

    /** That an evaluation has values measured by its day. */
    public static final Rule<PlanningCycle> MEASURED = Rule.<PlanningCycle>practice("cycle-evaluation-measured")
            .from(BEGINS, PlanningCycleRules::measured, PRACTICE);

    /** That a strategy is evaluated before the next one is adopted. */
    public static final Rule<PlanningCycle> EVALUATED = Rule.<PlanningCycle>practice("cycle-evaluation-before-adoption")
            .from(BEGINS, PlanningCycleRules::evaluated, PRACTICE);

    /** The rules of the kind {@code planning-cycle}. */
    public static final RuleSet<PlanningCycle> SET = RuleSet.of(
            "planning-cycle",
            PlanningCycle.class,
            Words.beside(PlanningCycleRules.class, StrategyRules.class, PublicAuthority.class),
            StrategyRules.STRATEGY.withinGiven(PlanningCycle.STRATEGY),
            ORDER,
            EVIDENCE,
            INDICATORS,
            MEASURED,
            EVALUATED);

    private PlanningCycleRules() {}

    private static boolean begun(CycleStep step, Law law) {
        return !step.day().isAfter(law.day());
    }

    private static Check order(PlanningCycle cycle, Law law) {
        var parts = new ArrayList<Check>();
        var next = CycleState.DIAGNOSIS;
        for (var i = 0; i < cycle.steps().size(); i++) {
            var step = cycle.steps().get(i);
            if (begun(step, law)) {
                parts.add(Check.is(STATE.of(step, i), Term.constant(Code.of(next))));
                next = step.state().next();
            }
        }
        return new Check.AllOf(parts);
    }

    private static Check evidence(PlanningCycle cycle, Law law) {
        var parts = new ArrayList<Check>();
        for (var i = 0; i < cycle.steps().size(); i++) {
            var step = cycle.steps().get(i);
            if (begun(step, law)) {
                var path = PlanningCycle.STEPS.path() + "[" + i + "]." + CycleStep.EVIDENCE.path();
                var evidence = step.evidence();
                Term<Count> count = evidence == null
                        ? Term.absent(path, Term.Cause.MISSING_FACT)
                        : new Term.Given<>(path, Count.of(evidence.size()));
                parts.add(Check.atLeast(count, ONE));
            }
        }
        return new Check.AllOf(parts);
    }

    // ---- indicators

    /** Weighs each indicator of each action; an action without any breaches. */
    private static Check each(PlanningCycle cycle, BiFunction<String, ActionIndicator, Check> weigh) {
        var actions = cycle.actions();
        if (actions == null) {
            return new Check.Unknown(PlanningCycle.ACTIONS.absent());
        }
        var parts = new ArrayList<Check>();
        for (var i = 0; i < actions.size(); i++) {
            var path = PlanningCycle.ACTIONS.path() + "[" + i + "]." + PlannedAction.INDICATORS.path();
            var indicators = actions.get(i).indicators();
            if (indicators == null) {
                parts.add(Check.unknown(path, Term.Cause.MISSING_FACT));
                continue;
            }
            parts.add(Check.atLeast(new Term.Given<>(path, Count.of(indicators.size())), ONE));
            for (var j = 0; j < indicators.size(); j++) {
                parts.add(weigh.apply(path + "[" + j + "].", indicators.get(j)));
            }
        }
        return new Check.AllOf(parts);
    }

    private static Check indicators(PlanningCycle cycle, Law law) {
        return each(cycle, (path, indicator) -> {
            var lacking = new ArrayList<Check>();
            indicator.lacking().forEach(name -> lacking.add(Check.unknown(path + name, Term.Cause.MISSING_FACT)));
            return new Check.AllOf(lacking);
        });
    }

    private static Check measured(PlanningCycle cycle, Law law) {
        var evaluation = cycle.steps().stream()
                .filter(step -> begun(step, law) && step.state() == CycleState.EVALUATION)
                .reduce((one, later) -> later);
        return evaluation
                .map(step -> each(cycle, (path, indicator) -> {
                    var place = path + ActionIndicator.MEASURED.path();
                    var measured = indicator.measured();
                    Term<Count> count = measured == null
                            ? Term.absent(place, Term.Cause.MISSING_FACT)
                            : new Term.Given<>(
                                    place,
                                    Count.of(measured.stream()
                                            .filter(value -> !value.day().isAfter(step.day()))
                                            .count()));
                    return Check.atLeast(count, ONE);
                }))
                .orElse(Check.notApplicable());
    }

    // ---- adoptions

    private static Check evaluated(PlanningCycle cycle, Law law) {
        var parts = new ArrayList<Check>();
        var adopted = false;
        var evaluations = 0;
        for (var step : cycle.steps()) {
            if (!begun(step, law)) {
                continue;
            }
            if (step.state() == CycleState.EVALUATION) {
                evaluations++;
            } else if (step.state() == CycleState.ADOPTION) {
                if (adopted) {
                    parts.add(Check.atLeast(new Term.Given<>("evaluations", Count.of(evaluations)), ONE));
                }
                adopted = true;
                evaluations = 0;
            }
        }
        return new Check.AllOf(parts);
    }
}
