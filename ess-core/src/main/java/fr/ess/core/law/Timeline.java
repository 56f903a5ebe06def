package fr.ess.core.law;

import fr.ess.core.measure.Value;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the law, or the test of a rule, as it changes over time.
 *
 * <p>It is a list of versions in the order of their first days; each holds until the next begins. Before the first there
 * is none. It may end on a named day: {@link Ending.Kind#REPEALED} or {@link Ending.Kind#NOT_PUBLISHED}. Two versions that
 * begin on the same day are refused. Timelines are told apart by their id.
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

    private final @Nullable Ending ending;

    @SuppressWarnings("serial") // an immutable list of the platform, which is serialisable
    private final List<Term<?>> terms; // one a version, made once: reading a figure allocates nothing

    private Timeline(String id, Unit<T> unit, List<Dated<T>> versions, @Nullable Ending ending) {
        this.id = Objects.requireNonNull(id, "id");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.versions = List.copyOf(versions);
        this.ending = ending;
        for (var i = 1; i < versions.size(); i++) {
            requireAfter(versions.get(i - 1).from(), versions.get(i).from());
        }
        if (ending != null && !versions.isEmpty()) {
            requireAfter(versions.get(versions.size() - 1).from(), ending.from());
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
     * @throws IllegalArgumentException if the id is not made of lower case words
     */
    public static <T> Timeline<T> of(String id, Unit<T> unit) {
        if (!id.matches("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?")) {
            throw new IllegalArgumentException(
                    "Id must be words such as scic-public-ceiling.share, but was: '" + id + "'");
        }
        return new Timeline<>(id, unit, List.of(), null);
    }

    /**
     * Returns this timeline with one more version.
     *
     * @param day  the ISO day from which it holds, after the first day of the last version
     * @param value  the figure
     * @param source  where it comes from
     * @return the timeline
     * @throws IllegalArgumentException if the day is not after that of the last version
     */
    public Timeline<T> from(String day, T value, Citation source) {
        var more = new ArrayList<>(versions);
        more.add(new Dated<>(LocalDate.parse(day), value, source));
        return new Timeline<>(id, unit, more, ending);
    }

    /**
     * Returns this timeline, given up by the law.
     *
     * @param day  the first ISO day on which it no longer holds
     * @return the timeline
     */
    public Timeline<T> repealed(String day) {
        return new Timeline<>(id, unit, versions, new Ending(LocalDate.parse(day), Ending.Kind.REPEALED));
    }

    /**
     * Returns this timeline, without a known value from a day on.
     *
     * @param day  the first ISO day whose value is not published
     * @return the timeline
     */
    public Timeline<T> notPublished(String day) {
        return new Timeline<>(id, unit, versions, new Ending(LocalDate.parse(day), Ending.Kind.NOT_PUBLISHED));
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
        return spliced(List.of(new Dated<>(from, value, source)), null);
    }

    /** Returns this timeline with versions and an end that replace all that it says from their first day on. */
    Timeline<T> spliced(List<Dated<T>> later, @Nullable Ending end) {
        var first = later.isEmpty()
                ? Objects.requireNonNull(end, "end").from()
                : later.get(0).from();
        var kept = new ArrayList<Dated<T>>();
        for (var version : versions) {
            if (version.from().isBefore(first)) {
                kept.add(version);
            }
        }
        kept.addAll(later);
        return new Timeline<>(id, unit, kept, end);
    }

    /** Returns this timeline with some of its versions beginning on other days, in the same order. */
    Timeline<T> moved(Map<Integer, LocalDate> days) {
        var all = new ArrayList<Dated<T>>();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            all.add(new Dated<>(days.getOrDefault(i, version.from()), version.value(), version.source()));
        }
        return new Timeline<>(id, unit, all, ending);
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
     * Returns the end.
     *
     * @return the end, if it has one
     */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
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
        if (ending != null && !day.isBefore(ending.from())) {
            return -1;
        }
        for (var i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).from().isAfter(day)) {
                return i;
            }
        }
        return -1;
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
        for (var version : versions) {
            if (version.from().isAfter(day) && (ending == null || version.from().isBefore(ending.from()))) {
                return Optional.of(version.from());
            }
        }
        return ending().map(Ending::from).filter(end -> end.isAfter(day));
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
