/**
 * Figures that somebody states, with the words that hedge them, and the checks that recompute what is said of them.
 *
 * <p>No law stands here: a brochure, a sheet or a report is read against its own arithmetic, exactly.
 *
 * <p>Read {@link fr.ess.core.indicator.StatedFigures} first, then {@link fr.ess.core.indicator.FigureCheck} for the formulas
 * and {@link fr.ess.core.indicator.Agreement} for the answers.
 */
@NullMarked
package fr.ess.core.indicator;

import org.jspecify.annotations.NullMarked;
