package fr.ess.strategy.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The general renewal of regional councils that a scheme follows.
 *
 * @param firstBallot  the day of the first ballot, if it is known
 * @param secondBallot  the day of the second ballot, if it is known; not before the first
 */
public record RegionalRenewal(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate firstBallot,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate secondBallot)
        implements Serializable {

    /** The day of the first ballot. */
    public static final Fact<RegionalRenewal, Day> FIRST_BALLOT = Fact.day("firstBallot", RegionalRenewal::firstBallot);

    /** The day of the second ballot. */
    public static final Fact<RegionalRenewal, Day> SECOND_BALLOT =
            Fact.day("secondBallot", RegionalRenewal::secondBallot);

    /** Creates a renewal. */
    public RegionalRenewal {
        var faults = Faults.of("RegionalRenewal");
        if (faults.none() && firstBallot != null && secondBallot != null) {
            faults.check(
                    !secondBallot.isBefore(firstBallot), "secondBallot", Must.beAtLeast(firstBallot), secondBallot);
        }
        faults.refuse();
    }
}
