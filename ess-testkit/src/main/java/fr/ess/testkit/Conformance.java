package fr.ess.testkit;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Runs dated cases against rule sets.
 *
 * <p>A rule is found by its id and by the type of its facts, be they those of the set or a part of them.
 */
public final class Conformance {

    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Rule<?>> views =
            new HashMap<>(); // rules on what is no component of the facts of their set
    private final Function<LocalDate, Law> law;
    private @Nullable ClassLoader loader;

    /**
     * A rule, and the type of its facts.
     *
     * @param rule  the rule
     * @param type  the type
     */
    private record Target(Rule<?> rule, Class<?> type) {

        List<Finding> examine(Object facts, Law law) {
            return examine(rule, type.cast(facts), law);
        }

        @SuppressWarnings("unchecked") // the facts are of the type of the rule's
        private static <F> List<Finding> examine(Rule<F> rule, Object facts, Law law) {
            return rule.examine((F) facts, law);
        }
    }

    private Conformance(List<RuleSet<?>> sets, Function<LocalDate, Law> law) {
        this.law = law;
        for (var set : sets) {
            loader = set.facts().getClassLoader();
            for (var rule : set.rules()) {
                add(rule, set.facts());
            }
        }
    }

    /**
     * Obtains a runner.
     *
     * @param sets  the rule sets in which rules are looked for
     * @return the runner, under the law as the library knows it
     */
    public static Conformance of(List<RuleSet<?>> sets) {
        return new Conformance(sets, Law::on);
    }

    /**
     * Returns a runner under another law.
     *
     * @param sets  the rule sets in which rules are looked for
     * @param law  gives the law of a day, amended as the host wants
     * @return the runner
     */
    public static Conformance of(List<RuleSet<?>> sets, Function<LocalDate, Law> law) {
        return new Conformance(sets, law);
    }

    /** Adds a rule on the facts of its set, and on each part of them for which it was written. */
    private void add(Rule<?> rule, @Nullable Class<?> facts) {
        if (facts == null) {
            views.putIfAbsent(rule.id(), rule);
        } else {
            targets.putIfAbsent(key(rule.id(), facts.getName()), new Target(rule, facts));
        }
        rule.placed().ifPresent(placed -> add(placed.rule(), facts == null ? null : further(facts, placed.path())));
    }

    private static String key(String rule, String facts) {
        return rule + "/" + facts;
    }

    /** Returns the type of what stands at a path in a record, be it in a list; nothing for a view that is no component. */
    private static @Nullable Class<?> further(Class<?> facts, String path) {
        Class<?> type = facts;
        for (var name : path.split("\\.")) {
            var components = type.getRecordComponents();
            var found = components == null
                    ? Optional.<RecordComponent>empty()
                    : Arrays.stream(components)
                            .filter(component -> component.getName().equals(name))
                            .findFirst();
            if (found.isEmpty()) {
                return null;
            }
            type = type(found.get().getGenericType());
        }
        return type;
    }

    private static Class<?> type(Type type) {
        return type instanceof ParameterizedType list ? type(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    /** Returns a rule on a type of facts, if one of the sets has it. */
    private @Nullable Target target(String rule, String facts) {
        var known = targets.get(key(rule, facts));
        if (known != null) {
            return known;
        }
        var view = views.get(rule);
        if (view == null) {
            return null;
        }
        try {
            var type = Class.forName(facts, false, loader);
            return type.isRecord() && Serializable.class.isAssignableFrom(type) ? new Target(view, type) : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /**
     * What came of a case.
     *
     * @param rule  the id of the rule
     * @param number  the number of the case in its file, from 1
     * @param tried  the case
     * @param answered  the verdicts of the rule's findings; none when the facts could not be read
     * @param fault  why the case could not be run: no such rule, or facts that are malformed
     */
    public record Result(
            String rule,
            int number,
            RuleCases.Case tried,
            List<Verdict> answered,
            @Nullable String fault) {

        /** Creates a result. */
        public Result {
            answered = List.copyOf(answered);
        }

        /**
         * Returns whether the rule gives the verdict expected.
         *
         * @return whether it does, in each of its findings
         */
        public boolean agrees() {
            return fault == null
                    && !answered.isEmpty()
                    && answered.stream().allMatch(verdict -> verdict == tried.verdict());
        }

        @Override
        public String toString() {
            return rule + ", case " + number + " on " + tried.on() + ": expected " + tried.verdict() + ", but was: "
                    + (fault == null ? answered : fault);
        }
    }

    /**
     * Runs all cases.
     *
     * @param corpus  the cases
     * @return what came of each, in their order
     */
    public List<Result> check(Corpus corpus) {
        return corpus.tables().stream().flatMap(table -> check(table).stream()).toList();
    }

    /**
     * Runs the cases of a rule.
     *
     * @param table  the cases
     * @return what came of each, in their order
     */
    public List<Result> check(RuleCases table) {
        var results = new ArrayList<Result>();
        for (var i = 0; i < table.cases().size(); i++) {
            results.add(check(table, i));
        }
        return List.copyOf(results);
    }

    /**
     * Runs one case.
     *
     * @param table  the cases of a rule
     * @param index  which of them, from 0
     * @return what came of it
     */
    public Result check(RuleCases table, int index) {
        var tried = table.cases().get(index);
        var target = target(table.rule(), table.facts());
        if (target == null) {
            return new Result(table.rule(), index + 1, tried, List.of(), noRule(table));
        }
        try {
            var facts = Corpus.MAPPER.treeToValue(tried.facts(), target.type());
            var verdicts = target.examine(facts, law.apply(tried.on())).stream()
                    .map(Finding::verdict)
                    .toList();
            return new Result(table.rule(), index + 1, tried, verdicts, null);
        } catch (JacksonException e) {
            return new Result(table.rule(), index + 1, tried, List.of(), e.getOriginalMessage());
        } catch (ClassCastException e) { // the facts of a view can not be told beforehand
            return new Result(table.rule(), index + 1, tried, List.of(), noRule(table));
        }
    }

    private static String noRule(RuleCases table) {
        return "no rule of this id on facts of type " + table.facts();
    }
}
