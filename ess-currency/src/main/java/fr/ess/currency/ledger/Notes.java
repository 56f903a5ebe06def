package fr.ess.currency.ledger;

import java.io.Serializable;

/**
 * Notes of a series, one after the other.
 *
 * @param series  the name of the series
 * @param first  the number of the first note
 * @param last  the number of the last note, not before the first
 */
public record Notes(String series, int first, int last) implements Serializable {

    /**
     * Returns how many notes there are.
     *
     * @return the number
     */
    public long count() {
        return (long) last - first + 1;
    }
}
