package fr.ess.core.duty;

import fr.ess.core.law.Law;
import java.util.List;

/**
 * What a duty asks, in one drafting of its article: the turns that the facts open.
 *
 * @param <F>  the facts
 */
@FunctionalInterface
public interface Turns<F> {

    /**
     * Returns the turns that are open, were met, or that the calendar itself fixes.
     *
     * @param facts  the facts
     * @param law  the law on the day of the question
     * @return the turns; none when nothing is owed
     */
    List<Turn> of(F facts, Law law);
}
