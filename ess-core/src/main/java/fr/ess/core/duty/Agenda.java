package fr.ess.core.duty;

import java.util.List;

/**
 * What falls due between two days.
 *
 * @param dated  the deadlines whose due day falls between, by day, and those late on the day of the question however old
 * @param undated  the deadlines whose due day is not known, with what is missing in their terms
 */
public record Agenda(List<Deadline> dated, List<Deadline> undated) {

    /** Creates an agenda. */
    public Agenda {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }
}
