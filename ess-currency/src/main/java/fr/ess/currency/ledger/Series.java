package fr.ess.currency.ledger;

import fr.ess.core.measure.Units;
import java.io.Serializable;

/**
 * Notes printed together, of one value, numbered one after the other.
 *
 * @param name  its name, which no other has
 * @param face  the value of each note, more than zero
 * @param first  the number of the first note, zero or more
 * @param count  how many there are, from one to a million
 */
public record Series(String name, Units face, int first, int count) implements Serializable {

    /** How many notes a series may have. */
    public static final int MOST = 1_000_000;
}
