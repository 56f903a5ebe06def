package fr.ess.core.rule;

import fr.ess.core.law.Fingerprint;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a rule set on facts, under the law on a day: every rule, met or not, with what was weighed.
 *
 * @param <F>  the facts
 * @param ruleSet  the rules
 * @param facts  the facts
 * @param law  the law
 * @param findings  the answers, in the order of the rules
 */
public record Assessment<F>(RuleSet<F> ruleSet, F facts, Law law, List<Finding> findings) {

    /** Creates an assessment. */
    public Assessment {
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(law, "law");
        findings = List.copyOf(findings);
    }

    /**
     * Returns the answer as a whole, over the rules that bind.
     *
     * @return breached if one is; else undetermined if one still may be; else satisfied if one is or must be; else not
     *     applicable
     */
    public Verdict verdict() {
        var mayBreach = false;
        var holds = false;
        for (var i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            if (finding.provision().force().binds()) {
                var possible = finding.check().possible();
                if (possible == Possible.BREACHED) {
                    return Verdict.BREACHED;
                }
                mayBreach |= possible.contains(Verdict.BREACHED);
                holds |= possible == Possible.SATISFIED;
            }
        }
        return mayBreach ? Verdict.UNDETERMINED : holds ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
    }

    /**
     * Returns the findings that are breaches of rules that bind.
     *
     * @return the findings, in the order of the rules
     */
    public List<Finding> breaches() {
        return findings.stream()
                .filter(finding -> finding.provision().force().binds() && finding.verdict() == Verdict.BREACHED)
                .toList();
    }

    /**
     * Returns the findings of a rule.
     *
     * @param rule  the id of the rule
     * @return its findings: one, or one for each element of a list, or none
     */
    public List<Finding> findings(String rule) {
        return findings.stream()
                .filter(finding -> finding.provision().rule().equals(rule))
                .toList();
    }

    /**
     * Returns the open facts of the findings that may still be breached, most decisive first.
     *
     * <p>First those that settle most findings alone, then those that stand in most findings, then in the order of the rules.
     * A scope is asked before what it opens.
     *
     * @return the facts
     */
    public List<Missing> missingFacts() {
        return openFacts(Verdict.BREACHED);
    }

    /** Returns the open facts of the findings that bind and may still have a verdict, most decisive first. */
    List<Missing> openFacts(Verdict possible) {
        var all = new LinkedHashMap<String, int[]>();
        var causes = new LinkedHashMap<String, Term.Cause>();
        for (var finding : findings) {
            if (finding.provision().force().binds()
                    && finding.check().possible().contains(possible)) { // one that surely has it has nothing open
                var open = new LinkedHashSet<Term.Absent<?>>();
                gather(finding.check(), open);
                for (var absent : open) {
                    if (absent.cause() != Term.Cause.MISSING_FACT && absent.cause() != Term.Cause.OPEN_NORM) {
                        continue; // nobody can give it, and no fact settles this finding alone
                    }
                    var path = finding.path(absent.about());
                    causes.putIfAbsent(path, absent.cause());
                    var counts = all.computeIfAbsent(path, key -> new int[2]);
                    counts[0] += open.size() == 1 ? 1 : 0;
                    counts[1]++;
                }
            }
        }
        var missing = new ArrayList<Missing>();
        all.forEach((path, counts) ->
                missing.add(new Missing(path, Objects.requireNonNull(causes.get(path)), counts[0], counts[1])));
        missing.sort(Comparator.comparingInt(Missing::settles)
                .thenComparingInt(Missing::standsIn)
                .reversed());
        return List.copyOf(missing);
    }

    private static void gather(Check check, Set<Term.Absent<?>> into) {
        if (check.verdict() != Verdict.UNDETERMINED) {
            return;
        }
        if (check instanceof Check.Comparison comparison) {
            gather(comparison.seen(), into);
            gather(comparison.limit(), into);
        } else if (check instanceof Check.Condition condition) {
            gather(condition.seen(), into);
            gather(condition.accepted(), into);
        } else if (check instanceof Check.Unknown unknown) {
            gather(unknown.about(), into);
        } else if (check instanceof Check.AllOf all) {
            all.parts().forEach(part -> gather(part, into));
        } else if (check instanceof Check.AnyOf any) {
            any.parts().forEach(part -> gather(part, into));
        } else if (check instanceof Check.Whichever whichever) {
            whichever.open().forEach(open -> gather(open, into));
            whichever.parts().forEach(part -> gather(part, into));
        } else {
            var scoped = (Check.Scoped) check;
            gather(scoped.scope().verdict() == Verdict.UNDETERMINED ? scoped.scope() : scoped.then(), into);
        }
    }

    private static void gather(Term<?> term, Set<Term.Absent<?>> into) {
        if (term instanceof Term.Absent<?> absent) {
            into.add(absent);
        } else if (term instanceof Term.Computed<?> computed) {
            computed.operands().forEach(operand -> gather(operand, into));
        }
    }

    /**
     * Returns the next day on which the law itself changes one of these rules or a figure they read, amendments included.
     *
     * @return the first such day after that of the question, if there is one
     */
    public Optional<LocalDate> nextChange() {
        return law.nextChange(ruleSet.figures());
    }

    /**
     * Compares this assessment with another of the same rule set, and says why findings changed.
     *
     * <p>These facts under the other law and the other facts under this law are assessed too.
     *
     * @param other  the other assessment
     * @return the findings that are not the same, in the order of the rules
     * @throws IllegalArgumentException if the other is of another rule set
     */
    public List<Difference> compare(Assessment<F> other) {
        if (!ruleSet.id().equals(other.ruleSet.id())) {
            throw new IllegalArgumentException("Rule set must be " + ruleSet + ", but was: " + other.ruleSet);
        }
        var mine = byPlace();
        var others = other.byPlace();
        var otherLaw = ruleSet.assess(facts, other.law).byPlace();
        var otherFacts = ruleSet.assess(other.facts, law).byPlace();
        var places = new LinkedHashSet<>(mine.keySet());
        places.addAll(others.keySet());
        var differences = new ArrayList<Difference>();
        for (var place : places) {
            var before = mine.get(place);
            var after = others.get(place);
            if (!Objects.equals(before, after)) {
                var byLaw = same(otherLaw.get(place), after, before);
                var byFacts = same(otherFacts.get(place), after, before);
                differences.add(new Difference(
                        place.rule(),
                        place.at(),
                        Optional.ofNullable(before),
                        Optional.ofNullable(after),
                        byLaw
                                ? byFacts ? Difference.Cause.EITHER : Difference.Cause.LAW
                                : byFacts ? Difference.Cause.FACTS : Difference.Cause.BOTH));
            }
        }
        return List.copyOf(differences);
    }

    /** Returns whether a finding gives the answer of another: the verdict if that is what changed, else all of it. */
    private static boolean same(@Nullable Finding tried, @Nullable Finding after, @Nullable Finding before) {
        return verdict(before) == verdict(after) ? Objects.equals(tried, after) : verdict(tried) == verdict(after);
    }

    private static @Nullable Verdict verdict(@Nullable Finding finding) {
        return finding == null ? null : finding.verdict();
    }

    private record Place(String rule, String at) {}

    private LinkedHashMap<Place, Finding> byPlace() {
        var map = new LinkedHashMap<Place, Finding>();
        findings.forEach(finding -> map.put(new Place(finding.provision().rule(), finding.at()), finding));
        return map;
    }

    /**
     * Returns the rules and figures in force whose text nobody has checked for more than a year before the day of the question.
     *
     * @return their timelines, in the order of the rules
     */
    public List<Timeline<?>> unchecked() {
        var old = new ArrayList<Timeline<?>>();
        for (var line : ruleSet.figures()) {
            if (law.find(line)
                    .filter(version -> version.source().unchecked(law.day()))
                    .isPresent()) {
                old.add(line);
            }
        }
        return List.copyOf(old);
    }

    /**
     * Returns the fingerprint of the law that was applied: the version of the library, and a digest of all that these rules
     * read, amendments included.
     *
     * @return the fingerprint
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(law, ruleSet.figures());
    }
}
