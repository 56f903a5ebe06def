package fr.ess.core.law;

import fr.ess.core.measure.Value;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the law, or the test of a rule, as it changes over time.
 *
 * <p>It is a list of versions in the order of their first days; each holds until the next begins. Before the first there
 * is none. It may end on a named day, {@link Ending.Kind#REPEALED} or {@link Ending.Kind#NOT_PUBLISHED}, and a later version
 * may begin it anew. Two versions that begin on the same day are refused. Timelines are told apart by their id.
 *
 * <pre>{@code
 * static final Timeline<Share> CEILING = Timeline.of("scic-public-ceiling.share", Unit.SHARE)
 *         .from("2001-07-18", Share.of(1, 5), BEFORE)
 *         .from("2014-08-02", Share.of(1, 2), ARTICLE);
 * }</pre>
 *
 * @param <T>  the type of the figure
 */
public final class Timeline<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Unit<T> unit;

    @SuppressWarnings("serial") // an immutable list of the platform, which is serialisable
    private final List<Dated<T>> versions;

    @SuppressWarnings("serial") // an immutable list of the platform, which is serialisable
    private final List<Ending> endings;

    @SuppressWarnings("serial") // an immutable list of the platform, which is serialisable
    private final List<Term<?>> terms; // one a version, made once: reading a figure allocates nothing

    private Timeline(String id, Unit<T> unit, List<Dated<T>> versions, List<Ending> endings) {
        this.id = Objects.requireNonNull(id, "id");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.versions = List.copyOf(versions);
        this.endings = List.copyOf(endings);
        for (var i = 1; i < versions.size(); i++) {
            requireAfter(versions.get(i - 1).from(), versions.get(i).from());
        }
        for (var ending : endings) {
            if (versions.stream().anyMatch(version -> version.from().equals(ending.from()))) {
                throw new IllegalArgumentException(
                        "End of " + id + " must be on another day than its versions, but was: " + ending.from());
            }
        }
        var made = new ArrayList<Term<?>>(versions.size());
        for (var version : versions) {
            if (version.value() instanceof Value value) {
                made.add(new Term.Figure<>(id, version.from(), value, version.source()));
            }
        }
        this.terms = List.copyOf(made);
    }

    private void requireAfter(LocalDate before, LocalDate day) {
        if (!day.isAfter(before)) {
            throw new IllegalArgumentException(
                    "First day of a version of " + id + " must be after " + before + ", but was: " + day);
        }
    }

    /**
     * Obtains a figure without a version yet.
     *
     * @param <T>  the type of the figure
     * @param id  the rule's id and the figure, such as {@code scic-public-ceiling.share}
     * @param unit  the unit
     * @return the timeline
     * @throws IllegalArgumentException if the id is not made of words
     */
    public static <T> Timeline<T> of(String id, Unit<T> unit) {
        if (!Plain.isId(id)) {
            throw new IllegalArgumentException(
                    "Id must be words such as scic-public-ceiling.share, but was: '" + id + "'");
        }
        return new Timeline<>(id, unit, List.of(), List.of());
    }

    /**
     * Returns this timeline with one more version.
     *
     * @param day  the ISO day from which it holds, after the first day of the last version and after its end
     * @param value  the figure
     * @param source  where it comes from
     * @return the timeline
     * @throws IllegalArgumentException if the day is not after that of the last version and its end
     */
    public Timeline<T> from(String day, T value, Citation source) {
        var first = Plain.day(day);
        if (!endings.isEmpty()) {
            requireAfter(endings.get(endings.size() - 1).from(), first);
        }
        var more = new ArrayList<>(versions);
        more.add(new Dated<>(first, value, source));
        return new Timeline<>(id, unit, more, endings);
    }

    /**
     * Returns this timeline, given up by the law.
     *
     * @param day  the first ISO day on which it no longer holds
     * @return the timeline
     * @throws IllegalArgumentException if the day is not after that of the last version
     */
    public Timeline<T> repealed(String day) {
        return ended(new Ending(Plain.day(day), Ending.Kind.REPEALED));
    }

    /**
     * Returns this timeline, without a known value from a day on.
     *
     * @param day  the first ISO day whose value is not published
     * @return the timeline
     * @throws IllegalArgumentException if the day is not after that of the last version
     */
    public Timeline<T> notPublished(String day) {
        return ended(new Ending(Plain.day(day), Ending.Kind.NOT_PUBLISHED));
    }

    private Timeline<T> ended(Ending end) {
        var last = versions.isEmpty() ? null : versions.get(versions.size() - 1).from();
        if (last != null && !end.from().isAfter(last)) {
            throw new IllegalArgumentException("End of " + id + " must be after " + last + ", but was: " + end.from());
        }
        var all = new ArrayList<Ending>();
        endings.stream()
                .filter(each -> last != null && each.from().isBefore(last))
                .forEach(all::add);
        all.add(end);
        return new Timeline<>(id, unit, versions, all);
    }

    /**
     * Returns this timeline with another value from a day on: what stood there, and its end, are replaced.
     *
     * @param from  the first day of the new value
     * @param value  the figure
     * @param source  where it comes from
     * @return the timeline
     */
    public Timeline<T> amended(LocalDate from, T value, Citation source) {
        return spliced(from, List.of(new Dated<>(from, value, source)), List.of());
    }

    /** Returns this timeline with versions and ends that replace all that it says from a day on. */
    Timeline<T> spliced(LocalDate first, List<Dated<T>> later, List<Ending> ends) {
        var kept = new ArrayList<Dated<T>>();
        versions.stream().filter(version -> version.from().isBefore(first)).forEach(kept::add);
        kept.addAll(later);
        var keptEnds = new ArrayList<Ending>();
        endings.stream().filter(end -> end.from().isBefore(first)).forEach(keptEnds::add);
        keptEnds.addAll(ends);
        return new Timeline<>(id, unit, kept, keptEnds);
    }

    /** Returns this timeline with some of its versions beginning on other days, in the same order and none past an end. */
    Timeline<T> moved(Map<Integer, LocalDate> days) {
        var all = new ArrayList<Dated<T>>();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var day = days.getOrDefault(i, version.from());
            for (var ending : endings) {
                if (version.from().isBefore(ending.from()) != day.isBefore(ending.from())) {
                    throw new IllegalArgumentException("Version " + (i + 1) + " of " + id
                            + " must stay on its side of the end on " + ending.from() + ", but was: " + day);
                }
            }
            all.add(new Dated<>(day, version.value(), version.source()));
        }
        return new Timeline<>(id, unit, all, endings);
    }

    /** Returns whether another timeline says the same: the same versions from the same days, and the same ends. */
    boolean says(Timeline<T> other) {
        return versions.equals(other.versions) && endings.equals(other.endings);
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
     * Returns the unit.
     *
     * @return the unit
     */
    public Unit<T> unit() {
        return unit;
    }

    /**
     * Returns the versions.
     *
     * @return the versions, in the order of their days
     */
    public List<Dated<T>> versions() {
        return versions;
    }

    /**
     * Returns the ends: after each, it has no value until the next version, if one follows.
     *
     * @return the ends, in the order of their days
     */
    public List<Ending> endings() {
        return endings;
    }

    /**
     * Returns the end that leaves it without a version on a day.
     *
     * @param day  the day
     * @return the end, or empty when a version holds on that day or none has begun
     */
    public Optional<Ending> endedOn(LocalDate day) {
        if (indexOn(day) >= 0) {
            return Optional.empty();
        }
        return endings.stream().filter(end -> !end.from().isAfter(day)).reduce((before, after) -> after);
    }

    /**
     * Returns the first day on which it holds.
     *
     * @return the day
     * @throws NoSuchElementException if it has no version
     */
    public LocalDate firstDay() {
        if (versions.isEmpty()) {
            throw new NoSuchElementException("Timeline must have a version, but was: " + id + " without any");
        }
        return versions.get(0).from();
    }

    /**
     * Returns the position of the version that holds on a day.
     *
     * @param day  the day
     * @return the position in {@link #versions()}, or -1 before the first and after the end
     */
    public int indexOn(LocalDate day) {
        for (var i = versions.size() - 1; i >= 0; i--) {
            var from = versions.get(i).from();
            if (!from.isAfter(day)) {
                return endsBetween(from, day) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean endsBetween(LocalDate from, LocalDate day) {
        for (var i = 0; i < endings.size(); i++) {
            var end = endings.get(i).from();
            if (end.isAfter(from) && !end.isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the term of the version at a position; only the figures that are values have one. */
    @SuppressWarnings("unchecked") // the terms were made from the versions of this timeline
    <V extends Value> Term<V> term(int index) {
        return (Term<V>) terms.get(index);
    }

    /**
     * Returns the first day after another on which this timeline changes: a version begins, or it ends.
     *
     * @param day  the day
     * @return the next day of change, if there is one
     */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return Stream.concat(
                        versions.stream().map(Dated::from), endings.stream().map(Ending::from))
                .filter(change -> change.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> line && id.equals(line.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
