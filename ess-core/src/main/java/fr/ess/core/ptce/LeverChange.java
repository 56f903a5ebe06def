package fr.ess.core.ptce;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a lever between two days.
 *
 * @param lever  the lever
 * @param before  the level on the first day, if it is known
 * @param after  the level on the second day, if it is known
 */
public record LeverChange(
        Lever lever, @Nullable LeverLevel before, @Nullable LeverLevel after) implements Serializable {

    /** How a level moved. */
    public enum Move {
        /** It is the same. */
        SAME,

        /** It is used further than before. */
        FURTHER,

        /** It is used less far than before. */
        LESS_FAR,

        /** One of the two levels is not known: nothing can be said. */
        NOT_KNOWN
    }

    /**
     * Returns how the level moved.
     *
     * @return the move, by one level or by several alike
     */
    public Move move() {
        if (before == null || after == null) {
            return Move.NOT_KNOWN;
        }
        var order = after.compareTo(before);
        return order == 0 ? Move.SAME : order > 0 ? Move.FURTHER : Move.LESS_FAR;
    }
}
