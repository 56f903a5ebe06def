package fr.ess.strategy.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value of an indicator, as it was measured.
 *
 * @param day  the day that it is of
 * @param value  the value, as it is written
 */
public record Measured(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotBlank String value) implements Serializable {

    /** The day that it is of. */
    public static final Fact<Measured, Day> DAY = Fact.day("day", Measured::day);

    /** Creates a value. */
    public Measured {
        Faults.of("Measured")
                .given("day", day)
                .given("value", value)
                .notBlank("value", value)
                .refuse();
    }
}
