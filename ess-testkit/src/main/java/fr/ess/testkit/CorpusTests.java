package fr.ess.testkit;

import fr.ess.core.rule.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Dated cases as tests of JUnit, a container a rule.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> our_thresholds() throws IOException {
 *     return CorpusTests.of(Corpus.read(Path.of("cases")), ScicRules.SET, EsusRules.SET);
 * }
 * }</pre>
 */
public final class CorpusTests {

    private CorpusTests() {}

    /**
     * Returns the tests of a corpus.
     *
     * @param corpus  the cases
     * @param sets  the rule sets in which their rules are looked for
     * @return a container for each rule; a case whose rule none of the sets has fails
     */
    public static Stream<DynamicContainer> of(Corpus corpus, RuleSet<?>... sets) {
        var conformance = Conformance.of(List.of(sets));
        return corpus.tables().stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.rule(),
                        IntStream.range(0, table.cases().size()).mapToObj(index -> test(conformance, table, index))));
    }

    /**
     * Returns the tests of what a corpus holds of some rule sets.
     *
     * @param corpus  the cases
     * @param sets  the rule sets; a case of a rule of other sets is left out
     * @return a container for each rule
     */
    public static Stream<DynamicContainer> ofThese(Corpus corpus, RuleSet<?>... sets) {
        var ids = Arrays.stream(sets)
                .flatMap(set -> set.rules().stream())
                .map(rule -> rule.id())
                .toList();
        return of(
                new Corpus(corpus.tables().stream()
                        .filter(table -> ids.contains(table.rule()))
                        .toList()),
                sets);
    }

    private static DynamicTest test(Conformance conformance, RuleCases table, int index) {
        var tried = table.cases().get(index);
        return DynamicTest.dynamicTest((index + 1) + " on " + tried.on() + ": " + tried.verdict(), () -> {
            var result = conformance.check(table, index);
            if (!result.agrees()) {
                throw new AssertionFailedError(result.toString(), tried.verdict(), result.answered());
            }
        });
    }
}
