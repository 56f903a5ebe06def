package fr.ess.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of the law: on a day, a figure or the test of a rule takes another version, begins or ends.
 *
 * @param <T>  the type of the figure
 * @param day  the first day of the change
 * @param line  the timeline that changes, amendments included
 * @param before  the version that held the day before, if any
 * @param after  the version that holds from that day, if any
 */
public record Change<T>(LocalDate day, Timeline<T> line, Optional<Dated<T>> before, Optional<Dated<T>> after) {}
