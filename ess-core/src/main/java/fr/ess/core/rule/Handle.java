package fr.ess.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * The handle of one component of a facts record: its path, written once, and its accessor.
 *
 * @param <F>  the record
 */
public sealed interface Handle<F> permits Fact, Part, Many {

    /**
     * Returns the path of the component, such as {@code capital} or {@code statutes.form}.
     *
     * @return the path
     */
    String path();

    /**
     * Reads the component as the record holds it.
     *
     * @param facts  the record
     * @return what it holds, or {@code null} when it is absent
     */
    @Nullable
    Object read(F facts);
}
