package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the application for a subsidy.
 *
 * @param receivedOn  the day on which the authority first asked received it, if it is known
 * @param pauses  the times in which the authority waited for pieces to complete it, in the order of their days and without a
 *     common day, if they are known
 * @param answers  the decision on it, none when there is none, if that is known
 */
public record AwardRequest(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate receivedOn,

        @Nullable List<@NotNull @Valid Pause> pauses,
        @Nullable List<@NotNull @Valid Evidence> answers)
        implements Serializable {

    private static final Must FOLLOW =
            new Must("must begin after the pause before it has ended", "doit commencer après la fin de la précédente");

    /** The day on which it was received. */
    public static final Fact<AwardRequest, Day> RECEIVED_ON = Fact.day("receivedOn", AwardRequest::receivedOn);

    /** The times in which the authority waited for pieces. */
    public static final Many<AwardRequest, Pause> PAUSES = Many.of("pauses", AwardRequest::pauses);

    /** The decision on it. */
    public static final Many<AwardRequest, Evidence> ANSWERS = Many.of("answers", AwardRequest::answers);

    /** Creates the facts of an application. */
    public AwardRequest {
        var faults = Faults.of("AwardRequest").elements("pauses", pauses).elements("answers", answers);
        if (faults.none() && pauses != null) {
            for (var i = 1; i < pauses.size(); i++) {
                var before = pauses.get(i - 1);
                var ended = before.until() == null ? before.askedOn() : before.until();
                var next = pauses.get(i).askedOn();
                faults.check(next.isAfter(ended), "pauses[" + i + "].askedOn", FOLLOW, next);
            }
        }
        faults.refuse();
        pauses = pauses == null ? null : List.copyOf(pauses);
        answers = answers == null ? null : List.copyOf(answers);
    }
}
