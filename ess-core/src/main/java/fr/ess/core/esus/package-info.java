/**
 * The approval as an enterprise of social utility ("entreprise solidaire d'utilité sociale", ESUS).
 *
 * <p>Read {@link fr.ess.core.esus.Candidate} for the conditions on the day of a decision.
 */
@NullMarked
package fr.ess.core.esus;

import org.jspecify.annotations.NullMarked;
