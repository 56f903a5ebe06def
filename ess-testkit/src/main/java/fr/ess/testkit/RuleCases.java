package fr.ess.testkit;

import fr.ess.core.law.Citation;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The dated cases of one rule.
 *
 * @param rule  the id of the rule
 * @param force  how strongly it binds, if the file says so
 * @param facts  the type of the facts, such as {@code fr.ess.core.scic.Register}
 * @param versions  the drafts of the rule, each with its first day and its source; none if the file leaves them out
 * @param cases  the cases
 */
public record RuleCases(
        String rule,
        @Nullable Force force,
        String facts,
        @Nullable List<Version> versions,
        List<Case> cases) {

    /** Creates the cases of a rule. */
    public RuleCases {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(facts, "facts");
        versions = versions == null ? List.of() : List.copyOf(versions);
        cases = List.copyOf(Objects.requireNonNull(cases, "cases"));
    }

    /**
     * A draft of a rule.
     *
     * @param from  the first day on which it holds
     * @param source  its text and article
     */
    public record Version(LocalDate from, Citation source) {}

    /**
     * A case.
     *
     * @param on  the day of the question
     * @param facts  the facts
     * @param verdict  the verdict that every finding of the rule must have
     * @param source  where that expectation comes from: an article, a circular, a decision, or {@code reading} when it is a
     *     reading of this library
     */
    public record Case(
            LocalDate on,
            JsonNode facts,
            Verdict verdict,
            @Nullable String source) {

        /** Creates a case. */
        public Case {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(verdict, "verdict");
        }
    }
}
