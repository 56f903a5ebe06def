package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The admission of somebody as a member of a cooperative.
 *
 * @param day  the day
 */
public record Admission(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day) implements Serializable {

    /** The day. */
    public static final Fact<Admission, Day> DAY = Fact.day("day", Admission::day);

    /** Creates an admission. */
    public Admission {
        Faults.of("Admission").given("day", day).refuse();
    }
}
