package fr.ess.core.rule;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Ending;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule of law: its drafting on each day, and the figures it reads.
 *
 * <p>A redrafted article is a new version of the test; when only a figure moved, the body is shared and the version carries
 * the new citation. Before its first version a rule does not apply, and its finding says from when it will.
 *
 * <pre>{@code
 * static final Rule<Register> CEILING = Rule.<Register>binding("scic-public-ceiling")
 *         .from("2001-07-18", Register::ceiling, BEFORE_2014)
 *         .from("2014-08-02", Register::ceiling, ARTICLE_19_SEPTIES)
 *         .reads(SHARE);
 * }</pre>
 *
 * @param <F>  the facts it examines
 */
public final class Rule<F> {

    private final Force force;
    private final Timeline<Test<F>> tests;
    private final List<Timeline<?>> figures;
    private final @Nullable Fact<F, Day> key;
    private final Provision[] provisions;
    private final String at;
    private final @Nullable Inner<F, ?> inner;

    /** The same rule on facts that stand further in: in a part, or in each element of a list. */
    private record Inner<F, P>(Rule<P> rule, Handle<F> place, boolean whereGiven) {

        void examine(F facts, Law law, String at, List<Finding> into) {
            if (place instanceof Many<F, ?> many) {
                @SuppressWarnings("unchecked") // the factory below pairs a rule on elements with their list
                var list = (@Nullable List<P>) many.read(facts);
                if (list == null) {
                    into.add(rule.missing(law, at));
                } else if (list.isEmpty()) {
                    into.add(rule.finding(law, at, Constants.NOT_APPLICABLE));
                } else {
                    for (var i = 0; i < list.size(); i++) {
                        rule.examine(list.get(i), law, at + "[" + i + "]", into);
                    }
                }
                return;
            }
            @SuppressWarnings("unchecked") // the factory below pairs a rule on a part with its handle
            var part = (@Nullable P) place.read(facts);
            if (part == null) {
                into.add(whereGiven ? rule.finding(law, at, Constants.NOT_APPLICABLE) : rule.missing(law, at));
            } else {
                rule.examine(part, law, at, into);
            }
        }
    }

    private Rule(
            Force force,
            Timeline<Test<F>> tests,
            List<Timeline<?>> figures,
            @Nullable Fact<F, Day> key,
            String at,
            @Nullable Inner<F, ?> inner) {
        this.force = force;
        this.tests = tests;
        this.figures = List.copyOf(figures);
        this.key = key;
        this.at = at;
        this.inner = inner;
        this.provisions = new Provision[tests.versions().size()];
        for (var i = 0; i < provisions.length; i++) {
            provisions[i] =
                    new Provision(tests.id(), force, tests.versions().get(i).source());
        }
    }

    /**
     * Starts a rule.
     *
     * @param <F>  the facts it examines
     * @param id  the id of the rule
     * @param force  how strongly it binds
     * @return the rule, without a version yet
     */
    public static <F> Rule<F> of(String id, Force force) {
        return new Rule<>(force, Timeline.of(id, Unit.<Test<F>>versions()), List.of(), null, "", null);
    }

    /**
     * Starts a rule of law.
     *
     * @param <F>  the facts it examines
     * @param id  the id of the rule
     * @return the rule, without a version yet
     */
    public static <F> Rule<F> binding(String id) {
        return of(id, Force.BINDING);
    }

    /**
     * Starts a good practice or a remark.
     *
     * @param <F>  the facts it examines
     * @param id  the id of the rule
     * @return the rule, without a version yet
     */
    public static <F> Rule<F> practice(String id) {
        return of(id, Force.PRACTICE);
    }

    /**
     * Returns this rule with a further version.
     *
     * @param day  the ISO day from which it holds
     * @param test  what it asks
     * @param source  the article in that drafting
     * @return the rule
     */
    public Rule<F> from(String day, Test<F> test, Citation source) {
        return new Rule<>(force, tests.from(day, test, source), figures, key, at, inner);
    }

    /**
     * Returns this rule, given up by the law.
     *
     * @param day  the first ISO day on which it no longer holds
     * @return the rule
     */
    public Rule<F> repealed(String day) {
        return new Rule<>(force, tests.repealed(day), figures, key, at, inner);
    }

    /**
     * Returns this rule, of which the drafting is not known from a day on.
     *
     * @param day  the first ISO day without a known drafting
     * @return the rule
     */
    public Rule<F> notPublished(String day) {
        return new Rule<>(force, tests.notPublished(day), figures, key, at, inner);
    }

    /**
     * Returns this rule with the figures that its tests read.
     *
     * @param lines  the timelines, all of them and no other
     * @return the rule
     */
    public Rule<F> reads(Timeline<?>... lines) {
        return new Rule<>(force, tests, List.of(lines), key, at, inner);
    }

    /**
     * Returns this rule keyed on a day among its facts: its version and its figures are those of that day.
     *
     * <p>The test may use the day only to look figures up in the law it is given; a test that measures time from it handles
     * that day itself. While the day is missing, the rule is weighed under each drafting and figure that it has had; a rule that
     * stands {@link #within(Part) within} wider facts is then undetermined.
     *
     * @param day  the fact
     * @return the rule
     */
    public Rule<F> keyedOn(Fact<F, Day> day) {
        return new Rule<>(force, tests, figures, day, at, inner);
    }

    /**
     * Returns the same rule on wider facts, of which its own are a part.
     *
     * @param <W>  the wider facts
     * @param part  where its facts stand
     * @return the rule; undetermined while the part is missing
     */
    public <W> Rule<W> within(Part<W, F> part) {
        return placed(part, false);
    }

    /**
     * Returns the same rule on wider facts that may hold its own as a part, or say otherwise what it would tell.
     *
     * @param <W>  the wider facts
     * @param part  where its facts stand
     * @return the rule; not applicable while the part is left out
     */
    public <W> Rule<W> withinGiven(Part<W, F> part) {
        return placed(part, true);
    }

    /**
     * Returns the same rule on each element of a list; it does not apply to an empty one.
     *
     * @param <W>  the wider facts
     * @param list  where its facts stand
     * @return the rule, which gives a finding an element; undetermined while the list is missing
     */
    public <W> Rule<W> withinEach(Many<W, F> list) {
        return placed(list, false);
    }

    /**
     * Where a rule stands that was written on facts further in.
     *
     * @param path  the component that holds those facts, or the list of them
     * @param rule  the rule as it was written
     */
    public record Placed(String path, Rule<?> rule) {}

    /**
     * Returns the rule that this one is on wider facts, as one step of {@link #within}, {@link #withinGiven} or
     * {@link #withinEach} made it.
     *
     * @return the rule and the place of its facts; nothing of a rule on the facts it was written for
     */
    public Optional<Placed> placed() {
        return inner == null
                ? Optional.empty()
                : Optional.of(new Placed(inner.place().path(), inner.rule()));
    }

    @SuppressWarnings(
            "unchecked") // the tests are kept for their days and citations; the inner rule weighs with its own
    private <W> Rule<W> placed(Handle<W> place, boolean whereGiven) {
        return new Rule<>(
                force,
                (Timeline<Test<W>>) (Timeline<?>) tests,
                figures,
                null,
                place.path(),
                new Inner<>(this, place, whereGiven));
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return tests.id();
    }

    /**
     * Returns how strongly this rule binds.
     *
     * @return the force
     */
    public Force force() {
        return force;
    }

    /**
     * Returns the versions of the test, with their days and citations.
     *
     * @return the timeline
     */
    public Timeline<?> tests() {
        return tests;
    }

    /**
     * Returns the figures that this rule reads.
     *
     * @return the timelines
     */
    public List<Timeline<?>> figures() {
        return figures;
    }

    /**
     * Examines facts.
     *
     * @param facts  the facts
     * @param law  the law on the day of the question
     * @return the finding; one for each element when the rule stands in a list
     */
    public List<Finding> examine(F facts, Law law) {
        var findings = new ArrayList<Finding>(1);
        examine(facts, law, "", findings);
        return List.copyOf(findings);
    }

    /** Returns the provisions that findings may carry, for each version: those of this rule and of what it places. */
    List<List<Provision>> provisions() {
        var all = new ArrayList<List<Provision>>(provisions.length);
        for (var i = 0; i < provisions.length; i++) {
            var mine = new ArrayList<Provision>();
            mine.add(provisions[i]);
            if (inner != null) {
                mine.addAll(inner.rule().provisions().get(i));
            }
            all.add(mine);
        }
        return all;
    }

    void examine(F facts, Law law, String outer, List<Finding> into) {
        var place = at.isEmpty() ? outer : outer.isEmpty() ? at : outer + "." + at;
        if (inner != null) {
            var day = key == null ? law.today() : key.of(facts);
            var known = day.value();
            if (known == null) {
                var open = new Check.Unknown((Term.Absent<?>) day);
                into.add(new Finding(provisions[provisions.length - 1], outer, Check.when(open, open)));
            } else {
                inner.examine(facts, law.at(known.date()), place, into);
            }
        } else if (key == null) {
            into.add(weigh(facts, law, law.today(), place));
        } else {
            var day = key.of(facts);
            var known = day.value();
            into.add(
                    known == null
                            ? whichever(facts, law, (Term.Absent<Day>) day, place)
                            : weigh(facts, law.at(known.date()), day, place));
        }
    }

    private Finding weigh(F facts, Law law, Term<Day> day, String place) {
        var line = law.line(tests);
        var index = line.indexOn(law.day());
        return index >= 0
                ? new Finding(
                        provisions[index],
                        place,
                        line.versions().get(index).value().weigh(facts, law))
                : new Finding(nearest(line, law), place, outside(line, law, day));
    }

    /** Weighs the facts in each period that the key may fall in, since the key itself is missing. */
    private Finding whichever(F facts, Law law, Term.Absent<Day> day, String place) {
        var days = new TreeSet<LocalDate>();
        for (var line : lines()) {
            var own = law.line(line);
            own.versions().forEach(version -> days.add(version.from()));
            own.endings().forEach(ending -> days.add(ending.from()));
        }
        days.add(days.first().minusDays(1));
        var ways = new LinkedHashSet<Check>(); // periods that give the same check are told once
        for (var start : days) {
            ways.add(weigh(facts, law.at(start), new Term.Given<>(day.about(), Day.of(start)), place)
                    .check());
        }
        return new Finding(
                provisions[provisions.length - 1], place, new Check.Whichever(List.of(day), List.copyOf(ways)));
    }

    private List<Timeline<?>> lines() {
        var all = new ArrayList<Timeline<?>>(figures);
        all.add(tests);
        return all;
    }

    /** Returns what a rule says on a day on which it has no version: when it begins, that it ended, or that nobody knows. */
    private Check outside(Timeline<?> line, Law law, Term<Day> day) {
        var ending = line.endedOn(law.day()).orElse(null);
        if (ending == null) {
            return Check.when(Check.atLeast(day, Term.constant(Day.of(line.firstDay()))), Constants.NOT_APPLICABLE);
        }
        return ending.kind() == Ending.Kind.REPEALED
                ? Check.when(Check.lessThan(day, Term.constant(Day.of(ending.from()))), Constants.NOT_APPLICABLE)
                : Constants.anything(new Term.Absent<>(id(), Term.Cause.NOT_PUBLISHED));
    }

    /** Returns the provision to name on a day: the last that began by then, or the first to come. */
    private Provision nearest(Timeline<?> line, Law law) {
        var nearest = 0;
        for (var i = 1; i < provisions.length && !line.versions().get(i).from().isAfter(law.day()); i++) {
            nearest = i;
        }
        return provisions[nearest];
    }

    /** Returns the finding of this rule when what holds its facts is missing: what is not in force stays out of scope. */
    private Finding missing(Law law, String place) {
        return finding(law, place, Constants.anything(new Term.Absent<>("", Term.Cause.MISSING_FACT)));
    }

    private Finding finding(Law law, String place, Check inForce) {
        var line = law.line(tests);
        var index = line.indexOn(law.day());
        var applies = index >= 0 || key != null;
        return new Finding(nearest(line, law), place, applies ? inForce : outside(line, law, law.today()));
    }

    /**
     * Returns the next day on which the law changes this rule or a figure it reads.
     *
     * @param law  the law, amendments included
     * @return the first such day after that of the question, if there is one
     */
    public Optional<LocalDate> nextChange(Law law) {
        return law.nextChange(lines());
    }

    @Override
    public String toString() {
        return Objects.requireNonNull(id());
    }
}
