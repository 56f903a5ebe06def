package fr.ess.currency.ledger;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many notes of a series stand in each state.
 *
 * @param series  the series
 * @param counts  the number of notes for each state, zero included
 */
public record NoteCount(Series series, Map<NoteState, Integer> counts) implements Serializable {

    /** Creates a count. */
    public NoteCount {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * Returns how many notes stand in a state.
     *
     * @param state  the state
     * @return the number
     */
    public int of(NoteState state) {
        return counts.getOrDefault(state, 0);
    }
}
