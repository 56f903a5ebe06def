package fr.ess.examples.quarkus;

import fr.ess.core.constraint.Lawful;
import fr.ess.core.constraint.SirenNumber;
import fr.ess.core.scic.Register;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A request to record what a SCIC's register would become.
 *
 * @param siren  who asks, as it was typed
 * @param register  the register as it would be: refused if it breaks the law
 */
public record Subscription(@NotNull @SirenNumber String siren, @NotNull @Valid @Lawful Register register) {}
