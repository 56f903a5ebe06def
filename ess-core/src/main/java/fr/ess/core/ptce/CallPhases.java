package fr.ess.core.ptce;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidacy stands in a call of two phases, as that of 2021 was.
 *
 * @param second  whether it asks for the second phase, if it is known
 * @param firstWinner  whether the candidate won the first phase, if it is known
 * @param firstApplication  whether it applies to the first phase at the same time, if it is known
 */
public record CallPhases(
        @Nullable Boolean second,
        @Nullable Boolean firstWinner,
        @Nullable Boolean firstApplication) implements Serializable {

    /** Whether it asks for the second phase. */
    public static final Fact<CallPhases, Flag> SECOND = Fact.flag("second", CallPhases::second);

    /** Whether the candidate won the first phase. */
    public static final Fact<CallPhases, Flag> FIRST_WINNER = Fact.flag("firstWinner", CallPhases::firstWinner);

    /** Whether it applies to the first phase at the same time. */
    public static final Fact<CallPhases, Flag> FIRST_APPLICATION =
            Fact.flag("firstApplication", CallPhases::firstApplication);
}
