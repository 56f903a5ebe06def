package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An act that took place, such as an answer, a payment or a filing.
 *
 * @param day  its day
 */
public record Evidence(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day) implements Serializable {

    /** Its day. */
    public static final Fact<Evidence, Day> DAY = Fact.day("day", Evidence::day);

    /** Creates such an act. */
    public Evidence {
        Faults.of("Evidence").given("day", day).refuse();
    }
}
