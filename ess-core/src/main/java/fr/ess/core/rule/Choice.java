package fr.ess.core.rule;

import fr.ess.core.law.Law;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A choice among ways to reach one end: the routes of an aid, the mechanisms of a purchase, the manners of paying.
 *
 * <p>The way is a component of the facts, and the rules scope on it, so that a way already chosen is assessed as anything
 * else. A choice assesses the same facts by each way, under two rule sets: the gate, which holds who may, for what and since
 * when, and the steps, which hold the acts that are still in the hands of who asks, such as an agreement, a mandate or a
 * notice.
 *
 * <p>What no rule of the gate opens is excluded.
 *
 * <pre>{@code
 * static final Choice<Aid, Route> ROUTES = Choice.of("aid-route", Route.class, Aid::by, GATE, STEPS);
 *
 * for (var option : ROUTES.examine(aid, Law.on(day))) {
 *     print(option.way(), option.state(), option.excluding());
 * }
 * }</pre>
 *
 * @param <F>  the facts
 * @param <O>  the ways, in the order in which they are told
 */
public final class Choice<F, O extends Enum<O>> {

    private final String id;
    private final Class<O> ways;
    private final BiFunction<F, O, F> by;
    private final UnaryOperator<F> supposing;
    private final RuleSet<F> gate;
    private final RuleSet<F> steps;

    private Choice(
            String id,
            Class<O> ways,
            BiFunction<F, O, F> by,
            UnaryOperator<F> supposing,
            RuleSet<F> gate,
            RuleSet<F> steps) {
        this.id = Objects.requireNonNull(id, "id");
        this.ways = Objects.requireNonNull(ways, "ways");
        this.by = Objects.requireNonNull(by, "by");
        this.supposing = Objects.requireNonNull(supposing, "supposing");
        this.gate = Objects.requireNonNull(gate, "gate");
        this.steps = Objects.requireNonNull(steps, "steps");
    }

    /**
     * Obtains a choice.
     *
     * @param <F>  the facts
     * @param <O>  the ways
     * @param id  the id
     * @param ways  the enum of the ways
     * @param by  the facts with another way in them
     * @param gate  who may go a way, for what, since when
     * @param steps  what remains to be done on a way that is open
     * @return the choice
     */
    public static <F, O extends Enum<O>> Choice<F, O> of(
            String id, Class<O> ways, BiFunction<F, O, F> by, RuleSet<F> gate, RuleSet<F> steps) {
        return new Choice<>(id, ways, by, UnaryOperator.identity(), gate, steps);
    }

    /**
     * Obtains a choice in which the same rules say who may go a way and what remains to be done: a way is open when the rules
     * are met once the acts that are in the hands of who asks are supposed done, and what remains is what they ask of the facts
     * as they are.
     *
     * @param <F>  the facts
     * @param <O>  the ways
     * @param id  the id
     * @param ways  the enum of the ways
     * @param by  the facts with another way in them
     * @param supposing  the facts with those acts done
     * @param rules  what a way must meet
     * @return the choice
     */
    public static <F, O extends Enum<O>> Choice<F, O> supposing(
            String id, Class<O> ways, BiFunction<F, O, F> by, UnaryOperator<F> supposing, RuleSet<F> rules) {
        return new Choice<>(id, ways, by, supposing, rules, rules);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the rules that open or close a way.
     *
     * @return the gate
     */
    public RuleSet<F> gate() {
        return gate;
    }

    /**
     * Returns the rules that say what remains to be done.
     *
     * @return the steps
     */
    public RuleSet<F> steps() {
        return steps;
    }

    /**
     * Examines every way.
     *
     * @param facts  the facts; the way they name does not count
     * @param law  the law on the day of the question
     * @return an option for each way, in the order of the enum
     */
    public List<Option<F, O>> examine(F facts, Law law) {
        return Arrays.stream(ways.getEnumConstants())
                .map(way -> examine(facts, way, law))
                .toList();
    }

    /**
     * Examines one way.
     *
     * @param facts  the facts; the way they name does not count
     * @param way  the way
     * @param law  the law on the day of the question
     * @return the option
     */
    public Option<F, O> examine(F facts, O way, Law law) {
        var turned = by.apply(facts, way);
        return new Option<>(way, gate.assess(supposing.apply(turned), law), steps.assess(turned, law));
    }

    @Override
    public String toString() {
        return id;
    }

    /** What can be said of a way. */
    public enum State {
        /** Open, and nothing remains to be done. */
        READY,
        /** Open, once the steps that remain are made. */
        OPEN,
        /** Open or not: facts are missing, or a person must judge. */
        UNDETERMINED,
        /** Closed, by a breach or because nothing opens it. */
        EXCLUDED
    }

    /**
     * One way, and why it is open or closed.
     *
     * @param <F>  the facts
     * @param <O>  the ways
     * @param way  the way
     * @param gate  the answers of the gate
     * @param steps  the answers of the steps
     */
    public record Option<F, O extends Enum<O>>(O way, Assessment<F> gate, Assessment<F> steps) {

        /** Creates an option. */
        public Option {
            Objects.requireNonNull(way, "way");
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(steps, "steps");
        }

        /**
         * Returns what can be said of the way.
         *
         * @return its state
         */
        public State state() {
            return switch (gate.verdict()) {
                case BREACHED -> State.EXCLUDED;
                case UNDETERMINED -> State.UNDETERMINED;
                case NOT_APPLICABLE -> opens() ? State.UNDETERMINED : State.EXCLUDED;
                case SATISFIED -> remaining().isEmpty() ? State.READY : State.OPEN;
            };
        }

        /** Returns whether a rule of the gate may turn out to open the way. */
        private boolean opens() {
            return binding(gate).anyMatch(finding -> finding.check().possible().contains(Verdict.SATISFIED));
        }

        /**
         * Returns why the way is closed.
         *
         * @return the breaches of the gate; when there is none and nothing opens the way, its findings that do not apply;
         *     nothing when it is not excluded
         */
        public List<Finding> excluding() {
            if (state() != State.EXCLUDED) {
                return List.of();
            }
            return gate.verdict() == Verdict.BREACHED
                    ? gate.breaches()
                    : binding(gate).toList();
        }

        /**
         * Returns the steps that remain, whatever the gate says.
         *
         * @return the findings of the steps that are breached or may be
         */
        public List<Finding> remaining() {
            return binding(steps)
                    .filter(finding -> finding.check().possible().contains(Verdict.BREACHED))
                    .toList();
        }

        /**
         * Returns the facts that would say whether the way is open, most decisive first.
         *
         * @return the facts; none when the way is open or closed for certain
         */
        public List<Missing> missingFacts() {
            return state() != State.UNDETERMINED
                    ? List.of()
                    : gate.verdict() == Verdict.UNDETERMINED ? gate.missingFacts() : gate.openFacts(Verdict.SATISFIED);
        }

        private static Stream<Finding> binding(Assessment<?> assessment) {
            return assessment.findings().stream()
                    .filter(finding -> finding.provision().force().binds());
        }
    }
}
