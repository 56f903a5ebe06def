package fr.ess.core.rule;

import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules that answer one question on one kind of facts.
 *
 * @param <F>  the facts
 */
public final class RuleSet<F> {

    private final String id;
    private final Class<F> facts;
    private final Words words;
    private final List<Rule<F>> rules;
    private final Rule<F>[] array;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of rules of these facts, never seen outside
    private RuleSet(String id, Class<F> facts, Words words, List<Rule<F>> rules) {
        this.id = Objects.requireNonNull(id, "id");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.words = Objects.requireNonNull(words, "words");
        this.rules = List.copyOf(rules);
        this.array = this.rules.toArray(new Rule[0]);
    }

    /**
     * Obtains a rule set.
     *
     * @param <F>  the facts
     * @param id  the id, which is the kind of a dossier, such as {@code scic}
     * @param facts  the type of the facts
     * @param words  the words of its rules, facts and figures
     * @param rules  the rules, in the order in which they are told
     * @return the rule set
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <F> RuleSet<F> of(String id, Class<F> facts, Words words, Rule<F>... rules) {
        return new RuleSet<>(id, facts, words, Arrays.asList(rules));
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
     * Returns the type of the facts.
     *
     * @return the type
     */
    public Class<F> facts() {
        return facts;
    }

    /**
     * Returns the words of its rules, facts and figures.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in the order in which they are told
     */
    public List<Rule<F>> rules() {
        return rules;
    }

    /**
     * Returns everything of the law that these rules read: the versions of their tests, and their figures.
     *
     * @return the timelines, each once, in the order of the rules
     */
    public List<Timeline<?>> figures() {
        var all = new LinkedHashMap<String, Timeline<?>>();
        for (var rule : rules) {
            all.putIfAbsent(rule.id(), rule.tests());
            rule.figures().forEach(line -> all.putIfAbsent(line.id(), line));
        }
        return List.copyOf(all.values());
    }

    /**
     * Assesses facts.
     *
     * @param subject  the facts
     * @param law  the law on the day of the question
     * @return the answer of every rule
     */
    public Assessment<F> assess(F subject, Law law) {
        var findings = new ArrayList<Finding>(array.length);
        for (var rule : array) {
            rule.examine(subject, law, "", findings);
        }
        return new Assessment<>(this, subject, law, findings);
    }

    /**
     * A stretch of days with one answer.
     *
     * @param <F>  the facts
     * @param from  the first day
     * @param until  the day after the last
     * @param assessment  the answer on the first day
     */
    public record Period<F>(LocalDate from, LocalDate until, Assessment<F> assessment) {}

    /**
     * Assesses facts day by day, since an answer turns with time as well as with the law.
     *
     * @param subject  the facts
     * @param law  the law, whose day does not count here
     * @param fromInclusive  the first day
     * @param untilExclusive  the day after the last
     * @return the periods, cut where a verdict or the law changes
     * @throws IllegalArgumentException if there is no day between
     */
    public List<Period<F>> over(F subject, Law law, LocalDate fromInclusive, LocalDate untilExclusive) {
        if (!untilExclusive.isAfter(fromInclusive)) {
            throw new IllegalArgumentException("Until must be after " + fromInclusive + ", but was: " + untilExclusive);
        }
        var lines = figures();
        var periods = new ArrayList<Period<F>>();
        var since = fromInclusive;
        var open = assess(subject, law.at(since));
        var change = law.at(since).nextChange(lines);
        for (var day = since.plusDays(1); day.isBefore(untilExclusive); day = day.plusDays(1)) {
            var assessment = assess(subject, law.at(day));
            var lawChanges = change.isPresent() && change.get().equals(day);
            if (lawChanges) {
                change = law.at(day).nextChange(lines);
            }
            if (lawChanges || !sameVerdicts(assessment, open)) {
                periods.add(new Period<>(since, day, open));
                since = day;
                open = assessment;
            }
        }
        periods.add(new Period<>(since, untilExclusive, open));
        return List.copyOf(periods);
    }

    /**
     * Returns the next day on which a verdict turns, with time or with the law.
     *
     * @param subject  the facts
     * @param law  the law on the day of the question
     * @param horizonExclusive  the day at which to stop looking
     * @return the first day after that of the question on which a verdict is another, if there is one before the horizon
     */
    public Optional<LocalDate> nextTurn(F subject, Law law, LocalDate horizonExclusive) {
        var now = assess(subject, law);
        for (var day = law.day().plusDays(1); day.isBefore(horizonExclusive); day = day.plusDays(1)) {
            if (!sameVerdicts(assess(subject, law.at(day)), now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Compares the findings one by one: how many there are hangs on the facts, not on the day. */
    private static boolean sameVerdicts(Assessment<?> one, Assessment<?> other) {
        var mine = one.findings();
        var others = other.findings();
        for (var i = 0; i < mine.size(); i++) {
            if (mine.get(i).verdict() != others.get(i).verdict()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return id;
    }
}
