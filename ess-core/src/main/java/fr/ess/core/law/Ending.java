package fr.ess.core.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of a figure: from a day on, it holds no more.
 *
 * @param from  the first day without a value
 * @param kind  why there is none
 */
public record Ending(LocalDate from, Kind kind) implements Serializable {

    /** Creates an ending. */
    public Ending {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(kind, "kind");
    }

    /** Why a figure has no value any more. */
    public enum Kind {
        /** The law gave it up: the rule no longer applies. */
        REPEALED,
        /** The law goes on, but its next value is not published, or was not known when this version was made. */
        NOT_PUBLISHED
    }
}
