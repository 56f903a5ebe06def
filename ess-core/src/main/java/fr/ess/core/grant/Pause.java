package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an authority waits for the pieces that it asked for to complete an application.
 *
 * @param askedOn  the day on which it asked for them
 * @param until  the day on which they came, or the last day that it gave if they had not come by then; not before the first day, if
 *     it is known
 */
public record Pause(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate askedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate until)
        implements Serializable {

    private static final Must NOT_BE_BEFORE =
            new Must("must not be before the pieces are asked for", "ne doit pas précéder la demande des pièces");

    /** The day on which it asked for the pieces. */
    public static final Fact<Pause, Day> ASKED_ON = Fact.day("askedOn", Pause::askedOn);

    /** The day on which the time ended. */
    public static final Fact<Pause, Day> UNTIL = Fact.day("until", Pause::until);

    /** Creates such a time. */
    public Pause {
        var faults = Faults.of("Pause").given("askedOn", askedOn);
        if (faults.none() && until != null) {
            faults.check(!until.isBefore(askedOn), "until", NOT_BE_BEFORE, until);
        }
        faults.refuse();
    }
}
