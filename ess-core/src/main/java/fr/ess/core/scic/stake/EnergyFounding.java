package fr.ess.core.scic.stake;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The founding of a renewable-energy company, or the sale of a stake in it, and what its founders told beforehand.
 *
 * @param act  the day on which the statutes were signed, or the stake was sold, if it is known
 * @param mayor  what the mayor of the commune was told, if it is known
 * @param intercommunality  what the president of the EPCI was told, if it is known
 */
public record EnergyFounding(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate act,

        @Nullable @Valid PriorNotice mayor,
        @Nullable @Valid PriorNotice intercommunality)
        implements Serializable {

    /** The day on which the statutes were signed, or the stake was sold. */
    public static final Fact<EnergyFounding, Day> ACT = Fact.day("act", EnergyFounding::act);

    /** What the mayor of the commune was told. */
    public static final Part<EnergyFounding, PriorNotice> MAYOR = Part.of("mayor", EnergyFounding::mayor);

    /** What the president of the EPCI was told. */
    public static final Part<EnergyFounding, PriorNotice> INTERCOMMUNALITY =
            Part.of("intercommunality", EnergyFounding::intercommunality);
}
