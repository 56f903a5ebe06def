package fr.ess.currency.regime;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The qualification of the digital form, which nobody may guess: it rests on a letter or a note.
 *
 * Defined by the Code monétaire et financier, article L311-6.
 *
 * @param service  what it was found to be
 * @param source  who found so and where, such as a letter of the supervisor
 * @param givenOn  the day on which it was given
 */
public record Qualification(
        @NotNull DigitalNature service,
        @NotBlank String source,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate givenOn)
        implements Serializable {

    /** What it was found to be. */
    public static final Fact<Qualification, Code> SERVICE =
            Fact.code("service", DigitalNature.class, Qualification::service);

    /** The day on which it was given. */
    public static final Fact<Qualification, Day> GIVEN_ON = Fact.day("givenOn", Qualification::givenOn);

    /** Creates the facts. */
    public Qualification {
        Faults.of("Qualification")
                .given("service", service)
                .given("source", source)
                .notBlank("source", source)
                .given("givenOn", givenOn)
                .refuse();
    }
}
