package fr.ess.core.indicator;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to a check.
 *
 * @param check  the check
 * @param agreement  the answer
 * @param workings  what was computed: the number first, if there is one, then the parts
 * @param comparisons  what was compared
 * @param notStated  the ids of the figures and lists that are needed and not stated
 */
public record Answer(
        FigureCheck check,
        Agreement agreement,
        List<Working> workings,
        List<Comparison> comparisons,
        List<String> notStated)
        implements Serializable {

    /** Creates an answer. */
    public Answer {
        workings = List.copyOf(workings);
        comparisons = List.copyOf(comparisons);
        notStated = List.copyOf(notStated);
    }
}
