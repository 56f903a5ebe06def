/**
 * The advances in current account that an authority grants to a SCIC of which it is an associate.
 *
 * <p>Read {@link fr.ess.core.scic.advance.Advance} first.
 */
@NullMarked
package fr.ess.core.scic.advance;

import org.jspecify.annotations.NullMarked;
