package fr.ess.core.rule;

import fr.ess.core.measure.Value;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a component that is a record of its own.
 *
 * @param <F>  the record that holds it
 * @param <P>  the part
 */
public final class Part<F, P> implements Handle<F> {

    private final String path;
    private final Function<F, @Nullable P> read;

    private Part(String path, Function<F, @Nullable P> read) {
        this.path = Objects.requireNonNull(path, "path");
        this.read = Objects.requireNonNull(read, "read");
    }

    /**
     * Obtains the handle of a component that is a record.
     *
     * @param <F>  the record that holds it
     * @param <P>  the part
     * @param path  the name of the component
     * @param read  its accessor
     * @return the handle
     */
    public static <F, P> Part<F, P> of(String path, Function<F, @Nullable P> read) {
        return new Part<>(path, read);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public @Nullable P read(F facts) {
        return read.apply(facts);
    }

    /**
     * Returns the handle of a component of the part; its term is absent when the part is.
     *
     * @param <V>  the kind of value
     * @param fact  the component, in the part
     * @return the component, in the whole
     */
    public <V extends Value> Fact<F, V> then(Fact<P, V> fact) {
        return fact.rebased(path, read);
    }

    /**
     * Returns the handle of a list in the part; it is absent when the part is.
     *
     * @param <E>  the element
     * @param list  the list, in the part
     * @return the list, in the whole
     */
    public <E> Many<F, E> then(Many<P, E> list) {
        return list.rebased(path, read);
    }

    @Override
    public String toString() {
        return path;
    }
}
