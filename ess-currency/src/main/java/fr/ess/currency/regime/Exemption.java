package fr.ess.currency.regime;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the supervisor that exempts a regulated paper scheme.
 *
 * Defined by the Code monétaire et financier, article L511-7, II.
 *
 * @param decidedOn  the day of the decision
 * @param withdrawnOn  the first day on which it no longer holds; absent while it holds
 */
public record Exemption(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate decidedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate withdrawnOn)
        implements Serializable {

    /** The day of the decision. */
    public static final Fact<Exemption, Day> DECIDED_ON = Fact.day("decidedOn", Exemption::decidedOn);

    /** The first day on which it no longer holds. */
    public static final Fact<Exemption, Day> WITHDRAWN_ON = Fact.day("withdrawnOn", Exemption::withdrawnOn);

    /** Creates the facts. */
    public Exemption {
        Faults.of("Exemption").given("decidedOn", decidedOn).refuse();
    }
}
