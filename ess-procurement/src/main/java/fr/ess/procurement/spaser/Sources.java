package fr.ess.procurement.spaser;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the rows that were given: {@code rows = others + repeated + contracts outside + undated + counted}.
 *
 * @param rows  the rows given
 * @param others  the rows of other buyers, or of none
 * @param repeated  the rows beyond the one that was kept for each contract
 * @param outside  the contracts and concessions notified outside the window
 * @param undated  those that have no day of notification
 * @param counted  those that were counted
 * @param noted  how many contracts of the window, or undated, each kind of note is about
 */
public record Sources(
        long rows, long others, long repeated, long outside, long undated, long counted, Map<Note.Kind, Long> noted)
        implements Serializable {

    /** Creates the account; the map is copied. */
    public Sources {
        if (rows != others + repeated + outside + undated + counted) {
            throw new IllegalArgumentException("Rows must all be accounted for, but was: " + rows + " for "
                    + (others + repeated + outside + undated + counted));
        }
        noted = noted.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(noted));
    }

    /**
     * Returns how many contracts a kind of note is about.
     *
     * @param kind  the kind
     * @return the number, also where not all of them are listed
     */
    public long noted(Note.Kind kind) {
        return noted.getOrDefault(kind, 0L);
    }
}
