package fr.ess.core.rule;

import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Value;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a component that is a list of records.
 *
 * <p>A list that is given is complete; an empty list says that there is none. A list that is absent is a missing fact.
 *
 * @param <F>  the record that holds the list
 * @param <E>  the element
 */
public final class Many<F, E> implements Handle<F> {

    private final String path;
    private final Function<F, @Nullable List<E>> read;

    private Many(String path, Function<F, @Nullable List<E>> read) {
        this.path = Objects.requireNonNull(path, "path");
        this.read = Objects.requireNonNull(read, "read");
    }

    /**
     * Obtains the handle of a component that is a list of records.
     *
     * @param <F>  the record that holds the list
     * @param <E>  the element
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F, E> Many<F, E> of(String path, Function<F, @Nullable List<E>> read) {
        return new Many<>(path, read);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public @Nullable List<E> read(F facts) {
        return read.apply(facts);
    }

    /**
     * Returns what stands for the list when it is absent.
     *
     * @param <V>  the kind of value that was to be made of it
     * @return the missing fact
     */
    public <V extends Value> Term.Absent<V> absent() {
        return new Term.Absent<>(path, Term.Cause.MISSING_FACT);
    }

    /**
     * Returns the number of elements as a term: absent, as a missing fact, when the list is.
     *
     * @param facts  the record that holds the list
     * @return the number
     */
    public Term<Count> count(F facts) {
        var list = read.apply(facts);
        return list == null ? absent() : new Term.Given<>(path, Count.of(list.size()));
    }

    /** Returns this handle further in: of what holds the record, under another path. */
    <W> Many<W, E> rebased(String place, Function<W, @Nullable F> part) {
        return new Many<>(place + "." + path, whole -> {
            var facts = part.apply(whole);
            return facts == null ? null : read.apply(facts);
        });
    }

    /**
     * Returns the handle of a component of the elements.
     *
     * @param <V>  the kind of value
     * @param fact  the component, in the element
     * @return the component, in each element of the list
     */
    public <V extends Value> Each<E, V> each(Fact<E, V> fact) {
        return new Each<>(path, fact);
    }

    @Override
    public String toString() {
        return path;
    }

    /**
     * The handle of a component of each element of a list.
     *
     * @param <E>  the element
     * @param <V>  the kind of value
     */
    public static final class Each<E, V extends Value> {

        private static final int PREBUILT = 16;

        private final String list;
        private final Fact<E, V> fact;
        private final String[] paths = new String[PREBUILT];

        private Each(String list, Fact<E, V> fact) {
            this.list = list;
            this.fact = fact;
            for (var i = 0; i < PREBUILT; i++) {
                paths[i] = list + "[" + i + "]." + fact.path();
            }
        }

        /**
         * Returns the path of the component in an element.
         *
         * @param index  the position of the element in the list
         * @return the path, such as {@code holdings[2].amount}
         */
        public String path(int index) {
            return index < PREBUILT ? paths[index] : list + "[" + index + "]." + fact.path();
        }

        /**
         * Returns the component of an element as a term.
         *
         * @param element  the element
         * @param index  its position in the list
         * @return the term, whose path is such as {@code holdings[2].amount}
         */
        public Term<V> of(E element, int index) {
            var path = path(index);
            var value = fact.value(element);
            return value == null ? fact.absent(path) : new Term.Given<>(path, value);
        }
    }
}
