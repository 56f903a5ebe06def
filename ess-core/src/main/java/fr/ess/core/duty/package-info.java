/**
 * Duties that fall due: when they open, by which day they must be met, and the evidence that closes them.
 *
 * <p>Read {@link fr.ess.core.duty.Duty} to write one, {@link fr.ess.core.duty.Duties} to gather those of an authority, and
 * {@link fr.ess.core.duty.Agenda} for what falls due between two days.
 */
@NullMarked
package fr.ess.core.duty;

import org.jspecify.annotations.NullMarked;
