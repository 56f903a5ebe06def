/**
 * The elected member who represents an authority in a SCIC, and the decisions from which that member stays out.
 *
 * <p>Read {@link fr.ess.core.scic.representative.ElectedRepresentative} first.
 */
@NullMarked
package fr.ess.core.scic.representative;

import org.jspecify.annotations.NullMarked;
