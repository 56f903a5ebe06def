/**
 * The national bodies of the social economy, and its regional chambers ("CRESS").
 *
 * <p>Read first {@link fr.ess.strategy.chamber.NationalCouncil} and {@link fr.ess.strategy.chamber.Cress}; an entry of the list that a
 * chamber keeps is a {@link fr.ess.strategy.chamber.CressEntry}.
 */
@NullMarked
package fr.ess.strategy.chamber;

import org.jspecify.annotations.NullMarked;
