package fr.ess.core.rule;

import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a component that a rule weighs as a value.
 *
 * <p>A record may hold a value type of {@code fr.ess.core.measure}, or a plain type: a date, a boolean, a whole number, an
 * enum. The handle makes the term, and prebuilds what does not vary.
 *
 * <pre>{@code
 * static final Fact<Register, Euros> CAPITAL = Fact.of("capital", Register::capital);
 * }</pre>
 *
 * @param <F>  the record
 * @param <V>  the kind of value
 */
public final class Fact<F, V extends Value> implements Handle<F> {

    private static final int PREBUILT = 16;

    private enum Kind {
        VALUE,
        DAY,
        FLAG,
        COUNT,
        MONTHS,
        CODE,
        CODES
    }

    private final String path;
    private final Kind kind;
    private final Function<F, ? extends @Nullable Object> read;
    private final Term.Cause cause; // why it is absent, when it is
    private final Term<V> absent;
    private final String list; // the name of the list of a set of codes, else empty
    private final @Nullable Term<?>[] known; // the terms of flags, codes, small counts and the empty set

    private Fact(String path, Kind kind, Function<F, ? extends @Nullable Object> read, @Nullable Term<?>[] known) {
        this(path, kind, read, Term.Cause.MISSING_FACT, "", known);
    }

    private Fact(
            String path,
            Kind kind,
            Function<F, ? extends @Nullable Object> read,
            Term.Cause cause,
            String list,
            @Nullable Term<?>[] known) {
        this.path = Objects.requireNonNull(path, "path");
        this.kind = kind;
        this.read = Objects.requireNonNull(read, "read");
        this.cause = cause;
        this.absent = Term.absent(path, cause);
        this.list = list;
        this.known = known;
    }

    /**
     * Obtains the handle of a component that is a value.
     *
     * @param <F>  the record
     * @param <V>  the kind of value
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F, V extends Value> Fact<F, V> of(String path, Function<F, @Nullable V> read) {
        return new Fact<>(path, Kind.VALUE, read, new Term<?>[0]);
    }

    /**
     * Obtains the handle of a component that is a date.
     *
     * @param <F>  the record
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F> Fact<F, Day> day(String path, Function<F, @Nullable LocalDate> read) {
        return new Fact<>(path, Kind.DAY, read, new Term<?>[0]);
    }

    /**
     * Obtains the handle of a component that is a yes, a no or not known.
     *
     * @param <F>  the record
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F> Fact<F, Flag> flag(String path, Function<F, @Nullable Boolean> read) {
        return new Fact<>(path, Kind.FLAG, read, flags(path));
    }

    /**
     * Obtains the handle of a component that is a whole number.
     *
     * @param <F>  the record
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F> Fact<F, Count> count(String path, Function<F, @Nullable Integer> read) {
        return new Fact<>(path, Kind.COUNT, read, new Term<?>[PREBUILT]);
    }

    /**
     * Obtains the handle of a component that is a whole number of months.
     *
     * @param <F>  the record
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F> Fact<F, Months> months(String path, Function<F, @Nullable Integer> read) {
        return new Fact<>(path, Kind.MONTHS, read, new Term<?>[0]);
    }

    /**
     * Obtains the handle of a component that is an entry of a closed list.
     *
     * @param <F>  the record
     * @param <E>  the enum
     * @param path  the name of the component
     * @param list  the enum
     * @param read  its accessor
     * @return the handle
     */
    public static <F, E extends Enum<E>> Fact<F, Code> code(String path, Class<E> list, Function<F, @Nullable E> read) {
        return new Fact<>(path, Kind.CODE, read, new Term<?>[list.getEnumConstants().length]);
    }

    /**
     * Obtains the handle of a component that is a set of entries of a closed list.
     *
     * @param <F>  the record
     * @param <E>  the enum
     * @param path  the name of the component
     * @param list  the enum
     * @param read  its accessor
     * @return the handle
     */
    public static <F, E extends Enum<E>> Fact<F, Codes> codes(
            String path, Class<E> list, Function<F, @Nullable List<E>> read) {
        return new Fact<>(path, Kind.CODES, read, Term.Cause.MISSING_FACT, list.getSimpleName(), new Term<?>[1]);
    }

    /**
     * Obtains the handle of a component by which a person says how an open norm is to be judged: a yes, a no, or not judged
     * yet.
     *
     * @param <F>  the record
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle, whose term is absent as {@link Term.Cause#OPEN_NORM} while nobody has judged
     */
    public static <F> Fact<F, Flag> judged(String path, Function<F, @Nullable Boolean> read) {
        return new Fact<>(path, Kind.FLAG, read, Term.Cause.OPEN_NORM, "", flags(path));
    }

    private static @Nullable Term<?>[] flags(String path) {
        return new Term<?>[] {new Term.Given<>(path, Flag.NO), new Term.Given<>(path, Flag.YES)};
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public @Nullable Object read(F facts) {
        return read.apply(facts);
    }

    /**
     * Returns the component as a term: absent, as a missing fact, when the record does not hold it.
     *
     * @param facts  the record
     * @return the term
     */
    @SuppressWarnings("unchecked") // each factory pairs the kind with the type of value it names
    public Term<V> of(F facts) {
        var seen = read.apply(facts);
        if (seen == null) {
            return absent;
        }
        return switch (kind) {
            case VALUE -> new Term.Given<>(path, (V) seen);
            case DAY -> (Term<V>) new Term.Given<>(path, Day.of((LocalDate) seen));
            case FLAG -> (Term<V>) Objects.requireNonNull(known[(Boolean) seen ? 1 : 0]);
            case COUNT -> (Term<V>) count((Integer) seen);
            case MONTHS -> (Term<V>) new Term.Given<>(path, Months.of((Integer) seen));
            case CODE -> (Term<V>) code((Enum<?>) seen);
            case CODES -> (Term<V>) codes((List<?>) seen);
        };
    }

    /** Returns what stands for the component at another path when it is absent there. */
    Term<V> absent(String place) {
        return Term.absent(place, cause);
    }

    /** Returns the component as a value, or {@code null} when the record does not hold it. */
    @SuppressWarnings("unchecked") // each factory pairs the kind with the type of value it names
    @Nullable
    V value(F facts) {
        // the terms of the other kinds are prebuilt
        return kind == Kind.VALUE ? (V) read.apply(facts) : of(facts).value();
    }

    private Term<?> count(int seen) {
        if (seen < 0 || seen >= PREBUILT) {
            return new Term.Given<>(path, Count.of(seen));
        }
        var term = known[seen];
        if (term == null) { // two threads may make the same term: it is immutable, and one of them is kept
            term = new Term.Given<>(path, Count.of(seen));
            known[seen] = term;
        }
        return term;
    }

    private Term<?> codes(List<?> seen) {
        if (!seen.isEmpty()) {
            return new Term.Given<>(
                    path,
                    new Codes(
                            list,
                            seen.stream().map(entry -> ((Enum<?>) entry).name()).toList()));
        }
        var none = known[0];
        if (none == null) {
            none = new Term.Given<>(path, new Codes(list, List.of()));
            known[0] = none;
        }
        return none;
    }

    private Term<?> code(Enum<?> seen) {
        var term = known[seen.ordinal()];
        if (term == null) {
            term = new Term.Given<>(path, Code.of(seen));
            known[seen.ordinal()] = term;
        }
        return term;
    }

    /** Returns this handle further in: of what holds the record, under another path. */
    <W> Fact<W, V> rebased(String place, Function<W, @Nullable F> part) {
        Function<W, @Nullable Object> further = whole -> {
            var facts = part.apply(whole);
            return facts == null ? null : read.apply(facts);
        };
        var full = place + "." + path;
        return new Fact<>(
                full, kind, further, cause, list, kind == Kind.FLAG ? flags(full) : new Term<?>[known.length]);
    }

    @Override
    public String toString() {
        return path;
    }
}
