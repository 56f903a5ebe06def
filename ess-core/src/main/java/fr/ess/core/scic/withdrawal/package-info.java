/**
 * What a SCIC refunds to a member who leaves, and what of its capital must be left.
 *
 * <p>Read {@link fr.ess.core.scic.withdrawal.Withdrawal} first.
 */
@NullMarked
package fr.ess.core.scic.withdrawal;

import org.jspecify.annotations.NullMarked;
