package fr.ess.procurement.decp;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a row says of one sort of considerations.
 *
 * @param <E>  the sort
 * @param answer  what is said
 * @param values  the considerations named, also where they contradict a "none"; in the order of their enum
 */
public record Considerations<E extends Enum<E>>(Answer answer, Set<E> values) implements Serializable {

    /** What is said of one sort of considerations. */
    public enum Answer {

        /** Nothing: absent, empty, or a mark such as {@code NC}. It is not a "no". */
        UNKNOWN,

        /** There are none. */
        NONE,

        /** There are some. */
        SOME,

        /** There are none and there are some: not to be counted either way. */
        CONTRADICTORY
    }

    /** Creates the record; the set is copied. */
    public Considerations {
        values = values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
    }

    /**
     * Returns whether the answer can be counted.
     *
     * @return whether there are some or none
     */
    public boolean known() {
        return answer == Answer.SOME || answer == Answer.NONE;
    }

    /**
     * Returns whether a consideration is named, and nothing contradicts it.
     *
     * @param value  the consideration
     * @return whether it counts
     */
    public boolean counts(E value) {
        return answer == Answer.SOME && values.contains(value);
    }
}
