package fr.ess.core.rule;

import fr.ess.core.law.Law;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that can still change an answer, one at a time, most decisive first.
 *
 * <p>Facts are immutable, and only the host knows how it holds them: it puts an answer into new facts and goes on with those. What
 * the person does not know is set aside and not asked again.
 *
 * <pre>{@code
 * for (var open = interview.next(); open.isPresent(); open = interview.next()) {
 *     var path = open.get().fact();
 *     var answer = ask(path);
 *     interview = answer == null ? interview.unknown(path) : interview.with(put(interview.facts(), path, answer));
 * }
 * }</pre>
 *
 * @param <F>  the facts
 */
public final class Interview<F> {

    private final Assessment<F> assessment;
    private final Set<String> unknown;

    private Interview(Assessment<F> assessment, Set<String> unknown) {
        this.assessment = assessment;
        this.unknown = unknown;
    }

    /**
     * Starts an interview.
     *
     * @param <F>  the facts
     * @param rules  the rules
     * @param facts  the facts that are known so far
     * @param law  the law on the day of the question
     * @return the interview
     */
    public static <F> Interview<F> of(RuleSet<F> rules, F facts, Law law) {
        return new Interview<>(rules.assess(facts, law), Set.of());
    }

    /**
     * Returns the next question.
     *
     * @return the most decisive open fact that was not set aside; nothing when the verdict is certain, or when all that could
     *     change it was set aside
     */
    public Optional<Missing> next() {
        if (assessment.verdict() != Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        return assessment.missingFacts().stream()
                .filter(missing -> !setAside(missing.fact()))
                .findFirst();
    }

    private boolean setAside(String path) {
        return unknown.stream()
                .anyMatch(known -> path.startsWith(known)
                        && (path.length() == known.length() || ".[".indexOf(path.charAt(known.length())) >= 0));
    }

    /**
     * Returns this interview after an answer.
     *
     * @param facts  the facts with the answer
     * @return the interview
     */
    public Interview<F> with(F facts) {
        return new Interview<>(assessment.ruleSet().assess(facts, assessment.law()), unknown);
    }

    /**
     * Returns this interview without a question that the person cannot answer.
     *
     * @param path  the path of the fact in the subject; what lies within it is not asked either
     * @return the interview
     */
    public Interview<F> unknown(String path) {
        var more = new LinkedHashSet<>(unknown);
        more.add(Objects.requireNonNull(path, "path"));
        return new Interview<>(assessment, more);
    }

    /**
     * Returns the facts that are known so far.
     *
     * @return the facts
     */
    public F facts() {
        return assessment.facts();
    }

    /**
     * Returns the answer on what is known so far.
     *
     * @return the assessment
     */
    public Assessment<F> assessment() {
        return assessment;
    }
}
