package fr.ess.procurement.spaser;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A publication: of indicators, or of a yearly follow-up.
 *
 * @param on  the day on which it was made public
 */
public record Published(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate on) implements Serializable {

    /** The day on which it was made public. */
    public static final Fact<Published, Day> ON = Fact.day("on", Published::on);

    /** Creates a publication. */
    public Published {
        Faults.of("Published").given("on", on).refuse();
    }
}
