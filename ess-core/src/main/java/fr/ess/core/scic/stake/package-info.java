/**
 * What a public person observes when it takes a stake in a SCIC: the decision, its papers, the notices and the ceiling.
 *
 * <p>Read {@link fr.ess.core.scic.stake.Stake} first.
 */
@NullMarked
package fr.ess.core.scic.stake;

import org.jspecify.annotations.NullMarked;
