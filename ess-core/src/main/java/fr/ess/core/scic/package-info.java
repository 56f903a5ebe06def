/**
 * The statute of the SCIC ("société coopérative d'intérêt collectif"), a multi-stakeholder cooperative in company form: its
 * form and object, its register and the ceiling of public stakes, its members, colleges and audits.
 *
 * <p>Read {@link fr.ess.core.scic.Register} for the share register and the ceiling of public stakes. What is done with a SCIC
 * has rooms of its own, which know this one and not each other: {@link fr.ess.core.scic.stake}, {@link
 * fr.ess.core.scic.representative}, {@link fr.ess.core.scic.advance}, {@link fr.ess.core.scic.withdrawal} and {@link
 * fr.ess.core.scic.meeting}.
 */
@NullMarked
package fr.ess.core.scic;

import org.jspecify.annotations.NullMarked;
