package fr.ess.core.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A version of a figure or of a rule: what holds from a day on, and the text that says so.
 *
 * @param <T>  the type of the figure
 * @param from  the first day on which it holds
 * @param value  the figure
 * @param source  where it comes from
 */
public record Dated<T>(LocalDate from, T value, Citation source) implements Serializable {

    /** Creates a version. */
    public Dated {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }
}
