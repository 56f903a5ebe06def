package fr.ess.testkit;

import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on an assessment. What fails shows the whole explanation. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment<?>> {

    AssessmentAssert(@Nullable Assessment<?> actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * Checks the answer as a whole.
     *
     * @param verdict  the verdict
     * @return this
     */
    public AssessmentAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            throw failureWithActualExpected(
                    actual.verdict(), verdict, "Expected %s, but was: %s%n%s", verdict, actual.verdict(), explained());
        }
        return this;
    }

    /**
     * Checks that a rule is breached.
     *
     * @param rule  the id of the rule
     * @return an assertion on its first finding that is breached
     */
    public FindingAssert breaches(String rule) {
        return finding(rule, Verdict.BREACHED);
    }

    /**
     * Checks that a rule is satisfied.
     *
     * @param rule  the id of the rule
     * @return an assertion on its first finding that is satisfied
     */
    public FindingAssert satisfies(String rule) {
        return finding(rule, Verdict.SATISFIED);
    }

    /**
     * Checks that a rule does not apply.
     *
     * @param rule  the id of the rule
     * @return an assertion on its first finding that does not apply
     */
    public FindingAssert doesNotApply(String rule) {
        return finding(rule, Verdict.NOT_APPLICABLE);
    }

    /**
     * Checks that a rule is open.
     *
     * @param rule  the id of the rule
     * @return an assertion on its first finding that is undetermined
     */
    public FindingAssert leavesOpen(String rule) {
        return finding(rule, Verdict.UNDETERMINED);
    }

    /**
     * Checks which rules that bind are breached, and that no other is.
     *
     * @param rules  the ids of the rules, in any order
     * @return this
     */
    public AssessmentAssert breachesOnly(String... rules) {
        isNotNull();
        var breached = actual.breaches().stream()
                .map(finding -> finding.provision().rule())
                .distinct()
                .sorted()
                .toList();
        var expected = Arrays.stream(rules).distinct().sorted().toList();
        if (!breached.equals(expected)) {
            throw failureWithActualExpected(
                    breached, expected, "Expected breaches of %s, but was: %s%n%s", expected, breached, explained());
        }
        return this;
    }

    /**
     * Checks that some facts are missing.
     *
     * @param paths  their paths, such as {@code holdings[0].kind}
     * @return this
     */
    public AssessmentAssert misses(String... paths) {
        isNotNull();
        var missing = actual.missingFacts().stream().map(Missing::fact).toList();
        if (!missing.containsAll(List.of(paths))) {
            throw failureWithActualExpected(
                    missing, List.of(paths), "Expected missing %s, but was: %s", List.of(paths), missing);
        }
        return this;
    }

    private FindingAssert finding(String rule, Verdict verdict) {
        isNotNull();
        var findings = actual.findings(rule);
        if (findings.isEmpty()) {
            throw failure(
                    "Expected a finding of %s, but the rules are: %s",
                    rule,
                    actual.findings().stream()
                            .map(finding -> finding.provision().rule())
                            .distinct()
                            .toList());
        }
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .findFirst()
                .map(finding -> new FindingAssert(finding, explained()))
                .orElseThrow(() -> failureWithActualExpected(
                        findings.stream().map(Finding::verdict).toList(),
                        verdict,
                        "Expected %s of %s, but was: %s%n%s",
                        verdict,
                        rule,
                        findings.stream().map(Finding::verdict).toList(),
                        explained()));
    }

    private String explained() {
        return Explainer.in(Locale.ENGLISH).explain(actual);
    }
}
