/**
 * The approval as an enterprise of social utility ("entreprise solidaire d'utilité sociale", ESUS).
 *
 * <p>Read {@link fr.ess.core.esus.Candidate} for the conditions on the day of a decision, and {@link fr.ess.core.esus.Approval}
 * for the life of an approval: its file, the silence that grants it, its term, its renewal.
 */
@NullMarked
package fr.ess.core.esus;

import org.jspecify.annotations.NullMarked;
