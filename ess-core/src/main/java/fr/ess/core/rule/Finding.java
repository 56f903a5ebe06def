package fr.ess.core.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.ess.core.law.Term;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one rule answered: the provision, and what was weighed.
 *
 * @param provision  the rule
 * @param at  the path at which its facts stand in the subject, empty when they are the subject
 * @param check  what was weighed
 */
@JsonIgnoreProperties(value = "verdict", allowGetters = true)
@JsonPropertyOrder({"provision", "at", "verdict"})
public record Finding(Provision provision, String at, Check check) implements Serializable {

    private static final String TODAY = "on"; // the path of the day of the question

    /** Creates a finding. */
    public Finding {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(check, "check");
    }

    /**
     * Returns the answer.
     *
     * @return the verdict
     */
    @JsonProperty("verdict")
    public Verdict verdict() {
        return check.verdict();
    }

    /**
     * Returns whether the rule binds here whatever is still unknown.
     *
     * @return whether it cannot be not applicable
     */
    public boolean applies() {
        return !check.possible().contains(Verdict.NOT_APPLICABLE);
    }

    /**
     * Returns the path of a fact of this finding in the subject.
     *
     * @param fact  the path in the facts of the rule, empty for the facts themselves
     * @return the path in the subject
     */
    public String path(String fact) {
        return at.isEmpty() ? fact : fact.isEmpty() ? at : at + "." + fact;
    }

    /**
     * Returns the facts that make this finding what it is when it is breached or undetermined: those given where it is breached,
     * and those that are open.
     *
     * @return their paths in the subject, in the order in which the rule weighs them, each once; none for another verdict
     */
    public List<String> reasons() {
        return verdict() == Verdict.BREACHED || verdict() == Verdict.UNDETERMINED
                ? reasons(check, verdict()).map(this::path).distinct().toList()
                : List.of();
    }

    private static Stream<String> reasons(Check check, Verdict verdict) {
        if (check.verdict() != verdict) {
            return Stream.empty();
        }
        if (check instanceof Check.Comparison comparison) {
            return facts(List.of(comparison.seen(), comparison.limit()), verdict);
        }
        if (check instanceof Check.Condition condition) {
            return facts(List.of(condition.seen(), condition.accepted()), verdict);
        }
        if (check instanceof Check.Unknown unknown) {
            return facts(List.of(unknown.about()), verdict);
        }
        if (check instanceof Check.AllOf all) {
            return all(all.parts(), verdict);
        }
        if (check instanceof Check.AnyOf any) {
            return all(any.parts(), verdict);
        }
        if (check instanceof Check.Whichever whichever) {
            return verdict == Verdict.UNDETERMINED ? facts(whichever.open(), verdict) : all(whichever.parts(), verdict);
        }
        var scoped = (Check.Scoped) check;
        return all(List.of(scoped.scope(), scoped.then()), verdict);
    }

    private static Stream<String> all(List<Check> parts, Verdict verdict) {
        return parts.stream().flatMap(part -> reasons(part, verdict));
    }

    private static Stream<String> facts(List<? extends Term<?>> terms, Verdict verdict) {
        return terms.stream().flatMap(Finding::leaves).flatMap(leaf -> fact(leaf, verdict).stream());
    }

    private static Stream<Term<?>> leaves(Term<?> term) {
        return term instanceof Term.Computed<?> computed
                ? computed.operands().stream().flatMap(Finding::leaves)
                : Stream.of(term);
    }

    /** Returns the path of a leaf that is a fact: one that is given where the check is breached, else one that is open. */
    private static Optional<String> fact(Term<?> leaf, Verdict verdict) {
        if (leaf instanceof Term.Absent<?> absent) {
            return switch (absent.cause()) {
                case MISSING_FACT, NOT_DONE, OPEN_NORM -> Optional.of(absent.about());
                case CONTESTED_LAW, NOT_PUBLISHED -> Optional.empty();
            };
        }
        return verdict == Verdict.BREACHED
                        && leaf instanceof Term.Given<?> given
                        && !given.fact().equals(TODAY)
                ? Optional.of(given.fact())
                : Optional.empty();
    }
}
