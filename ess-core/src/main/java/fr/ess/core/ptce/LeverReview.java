package fr.ess.core.ptce;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * How far the levers were used on a day.
 *
 * @param day  the day
 * @param levers  the levers that were assessed, each at most once; the others are not known
 */
public record LeverReview(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull List<@NotNull @Valid LeverAssessment> levers)
        implements Serializable {

    private static final Must STAND_ONCE =
            new Must("must stand at most once in a review", "doit figurer au plus une fois dans une évaluation");

    /** Creates a review. */
    public LeverReview {
        var faults = Faults.of("LeverReview")
                .given("day", day)
                .given("levers", levers)
                .elements("levers", levers);
        if (faults.none()) {
            var seen = new HashSet<Lever>();
            for (var i = 0; i < levers.size(); i++) {
                var lever = levers.get(i).lever();
                faults.check(seen.add(lever), "levers[" + i + "].lever", STAND_ONCE, lever);
            }
        }
        faults.refuse();
        levers = List.copyOf(levers);
    }
}
