package fr.ess.core.law;

import fr.ess.core.measure.Day;
import fr.ess.core.measure.Value;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law on a day, as it is or as amended by the host.
 *
 * <p>The day is that of the question; nothing here reads a clock. A rule keyed on a day among its facts looks its figures up
 * with {@link #at(LocalDate)}, which keeps the amendments. To amend is to make another law: the first stays as it was.
 *
 * <pre>{@code
 * var law = Law.on(LocalDate.of(2026, 11, 23));
 * var bill = law.amended(CEILING.amended(LocalDate.of(2027, 1, 1), Share.parse("40 %"), source));
 * }</pre>
 */
public final class Law implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    @SuppressWarnings("serial") // an immutable map of the platform, which is serialisable
    private final Map<String, Amendment> amendments;

    private final Term<Day> today; // made once: every rule may ask for it

    /** How one timeline was amended. The tests of rules are only moved: their versions stay those of the library. */
    private sealed interface Amendment extends Serializable {

        record Replaced(Timeline<?> by) implements Amendment {}

        record Moved(Map<Integer, LocalDate> days) implements Amendment {}
    }

    private Law(LocalDate day, Map<String, Amendment> amendments) {
        this.day = Objects.requireNonNull(day, "day");
        this.amendments = amendments;
        this.today = new Term.Given<>("on", Day.of(day));
    }

    /**
     * Returns the law on a day.
     *
     * @param day  the day of the question
     * @return the law
     */
    public static Law on(LocalDate day) {
        return new Law(day, Map.of());
    }

    /**
     * Returns the same law, amendments included, on another day.
     *
     * @param other  the other day
     * @return the law
     */
    public Law at(LocalDate other) {
        return other.equals(day) ? this : new Law(other, amendments);
    }

    /**
     * Returns this law with another timeline in the place of the one with the same id.
     *
     * @param by  the timeline that takes its place, a figure and not the test of a rule
     * @return the amended law
     * @throws IllegalArgumentException if it is the test of a rule
     * @see Timeline#amended(LocalDate, Object, Citation)
     */
    public Law amended(Timeline<?> by) {
        if (by.unit().ofVersions()) {
            throw new IllegalArgumentException("Timeline must be a figure, but was: the test of " + by);
        }
        return with(by.id(), new Amendment.Replaced(by));
    }

    /**
     * Returns this law with the versions of a rule's test beginning on other days.
     *
     * @param test  the tests of the rule
     * @param days  the new first day of some versions, by their position from 0
     * @return the amended law, in which versions that it moved before and that are not named now stay moved
     * @throws IllegalArgumentException if the versions would no longer follow each other, or if it is no test of a rule
     */
    public Law moved(Timeline<?> test, Map<Integer, LocalDate> days) {
        if (!test.unit().ofVersions()) {
            throw new IllegalArgumentException("Timeline must be the test of a rule, but was: " + test);
        }
        var all = new HashMap<Integer, LocalDate>();
        if (amendments.get(test.id()) instanceof Amendment.Moved moved) {
            all.putAll(moved.days());
        }
        all.putAll(days);
        test.moved(all);
        return with(test.id(), new Amendment.Moved(Map.copyOf(all)));
    }

    /**
     * Returns this law as amended by a table.
     *
     * @param overlay  the table
     * @return the amended law; what the table only repeats is not amended
     * @throws IllegalArgumentException if the versions of a rule, of which this law moved some already, would no longer
     *     follow each other
     */
    public Law amended(Overlay overlay) {
        return overlay.amend(this);
    }

    private Law with(String id, Amendment amendment) {
        var all = new HashMap<>(amendments);
        all.put(id, amendment);
        return new Law(day, Map.copyOf(all));
    }

    /**
     * Returns the day of the question.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the day of the question as a term, whose path is {@code on}.
     *
     * @return the day
     */
    public Term<Day> today() {
        return today;
    }

    /**
     * Returns the ids of the timelines that the host amended.
     *
     * @return the ids
     */
    public Set<String> amendments() {
        return amendments.keySet();
    }

    /**
     * Returns a timeline as this law has it.
     *
     * @param <T>  the type of the figure
     * @param line  the timeline of the library
     * @return the timeline, amended if it was
     * @throws IllegalArgumentException if it was amended with a timeline of another unit
     */
    @SuppressWarnings("unchecked") // an amendment has the id and the unit, and so the type, of what it replaces
    public <T> Timeline<T> line(Timeline<T> line) {
        if (amendments.isEmpty()) {
            return line;
        }
        var amendment = amendments.get(line.id());
        if (amendment instanceof Amendment.Replaced replaced) {
            if (!replaced.by().unit().equals(line.unit())) {
                throw new IllegalArgumentException("Unit of " + line + " must be " + line.unit() + ", but was: "
                        + replaced.by().unit());
            }
            return (Timeline<T>) replaced.by();
        }
        return amendment instanceof Amendment.Moved moved ? line.moved(moved.days()) : line;
    }

    /**
     * Finds the version that holds on the day.
     *
     * @param <T>  the type of the figure
     * @param line  the timeline
     * @return the version, or empty before the first and after the end
     */
    public <T> Optional<Dated<T>> find(Timeline<T> line) {
        var own = line(line);
        var index = own.indexOn(day);
        return index < 0 ? Optional.empty() : Optional.of(own.versions().get(index));
    }

    /**
     * Returns the version that holds on the day.
     *
     * @param <T>  the type of the figure
     * @param line  the timeline
     * @return the version
     * @throws NoSuchElementException if none holds, naming the first day
     */
    public <T> Dated<T> get(Timeline<T> line) {
        return find(line)
                .orElseThrow(() -> new NoSuchElementException("Figure " + line.id() + " must have a version on " + day
                        + ", but was: first on " + line(line).firstDay()));
    }

    /**
     * Returns a figure as a term: absent, as not published, when none holds on the day.
     *
     * @param <V>  the kind of value
     * @param line  the timeline
     * @return the term
     */
    public <V extends Value> Term<V> term(Timeline<V> line) {
        return term(line, day);
    }

    /**
     * Returns the figure that holds on another day as a term, for rules that read several days.
     *
     * @param <V>  the kind of value
     * @param line  the figure
     * @param on  the day
     * @return what {@code at(on).term(line)} returns
     */
    public <V extends Value> Term<V> term(Timeline<V> line, LocalDate on) {
        var own = line(line);
        var index = own.indexOn(on);
        return index < 0 ? Term.absent(line.id(), Term.Cause.NOT_PUBLISHED) : own.term(index);
    }

    /**
     * Returns the next day on which one of several timelines changes.
     *
     * @param lines  the timelines
     * @return the first day after that of the question, if there is one
     */
    public Optional<LocalDate> nextChange(Collection<? extends Timeline<?>> lines) {
        @Nullable LocalDate next = null;
        for (var line : lines) {
            var change = line(line).nextChangeAfter(day).orElse(null);
            if (change != null && (next == null || change.isBefore(next))) {
                next = change;
            }
        }
        return Optional.ofNullable(next);
    }

    /**
     * Returns all changes of several timelines between two days.
     *
     * @param lines  the timelines
     * @param fromInclusive  the first day
     * @param untilExclusive  the day after the last
     * @return the changes, by day and id
     */
    public List<Change<?>> changes(
            Collection<? extends Timeline<?>> lines, LocalDate fromInclusive, LocalDate untilExclusive) {
        var changes = new ArrayList<Change<?>>();
        for (var line : lines) {
            changesOf(line(line), fromInclusive, untilExclusive, changes);
        }
        changes.sort(Comparator.<Change<?>, LocalDate>comparing(Change::day)
                .thenComparing(change -> change.line().id()));
        return List.copyOf(changes);
    }

    private static <T> void changesOf(Timeline<T> line, LocalDate from, LocalDate until, List<Change<?>> into) {
        var next = line.nextChangeAfter(from.minusDays(1));
        while (next.isPresent() && next.get().isBefore(until)) {
            var at = next.get();
            into.add(new Change<>(at, line, on(line, at.minusDays(1)), on(line, at)));
            next = line.nextChangeAfter(at);
        }
    }

    private static <T> Optional<Dated<T>> on(Timeline<T> line, LocalDate day) {
        var index = line.indexOn(day);
        return index < 0 ? Optional.empty() : Optional.of(line.versions().get(index));
    }

    @Override
    public String toString() {
        return "law on " + day
                + (amendments.isEmpty()
                        ? ""
                        : ", amended: " + amendments.keySet().stream().sorted().toList());
    }
}
