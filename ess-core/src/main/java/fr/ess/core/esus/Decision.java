package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an application was answered.
 *
 * @param outcome  the answer, if it is known
 * @param day  the day of the decision, or for a refusal that of its notification, if it is known; silence has none
 * @param against  for a refusal after the approval was acquired by silence, whether a person judged that approval to be
 *     unlawful, if one did
 */
public record Decision(
        @Nullable Outcome outcome,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate day,

        @Nullable Boolean against)
        implements Serializable {

    /** The answer. */
    public static final Fact<Decision, Code> OUTCOME = Fact.code("outcome", Outcome.class, Decision::outcome);

    /** The day of the decision. */
    public static final Fact<Decision, Day> DAY = Fact.day("day", Decision::day);

    /** Whether the approval acquired by silence was judged unlawful. */
    public static final Fact<Decision, Flag> AGAINST = Fact.judged("against", Decision::against);

    private static final Must BE_ABSENT =
            new Must("must be absent when silence is the answer", "doit être absent quand le silence vaut réponse");

    /** Creates an answer. */
    public Decision {
        Faults.of("Decision")
                .check(outcome != Outcome.SILENCE || day == null, "day", BE_ABSENT, day)
                .refuse();
    }
}
