package fr.ess.host;

import fr.ess.core.constraint.Lawful;
import fr.ess.core.constraint.SirenNumber;
import fr.ess.core.measure.Euros;
import fr.ess.core.scic.Scic;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * A request to subscribe shares of a SCIC.
 *
 * @param siren  who asks, as it was typed
 * @param amount  how much
 * @param scic  the SCIC as it would be
 */
public record Subscription(
        @SirenNumber String siren,
        @NotNull @Positive Euros amount,
        @Lawful Scic scic) {}
