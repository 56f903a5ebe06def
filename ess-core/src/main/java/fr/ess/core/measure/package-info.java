/**
 * Measures that rules weigh: exact, signed, each with its unit in its type.
 *
 * <p>Read {@link fr.ess.core.measure.Value} first, then {@link fr.ess.core.measure.Euros} and
 * {@link fr.ess.core.measure.Share}.
 */
@NullMarked
package fr.ess.core.measure;

import org.jspecify.annotations.NullMarked;
