/**
 * Public stakes in a SCIC ("société coopérative d'intérêt collectif"), a multi-stakeholder cooperative in company form.
 *
 * <p>Read {@link fr.ess.core.scic.Register} for the share register and the ceiling of public stakes.
 */
@NullMarked
package fr.ess.core.scic;

import org.jspecify.annotations.NullMarked;
