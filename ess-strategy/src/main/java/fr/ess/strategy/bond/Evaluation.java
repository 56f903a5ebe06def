package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of the social responsibility of a public authority.
 *
 * @param evaluator  who evaluated, if it is told
 * @param day  the day of the evaluation, if it is known
 * @param points  the points, from 0 to 1 000, if they are known
 * @param level  the level that the evaluator tells, if it is known
 * @param followUpDue  the last day for the follow-up, if it is known; the last of the month where only the month is told
 * @param followUps  the follow-ups that took place, if they are known
 */
public record Evaluation(
        @Nullable String evaluator,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @Nullable @PositiveOrZero @Max(1000) Integer points,
        @Nullable AfaqLevel level,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate followUpDue,

        @Nullable List<@NotNull @Valid Evidence> followUps)
        implements Assessable, Serializable {

    /** The day of the evaluation. */
    public static final Fact<Evaluation, Day> DAY = Fact.day("day", Evaluation::day);

    /** The points. */
    public static final Fact<Evaluation, Count> POINTS = Fact.count("points", Evaluation::points);

    /** The level that the evaluator tells. */
    public static final Fact<Evaluation, Code> LEVEL = Fact.code("level", AfaqLevel.class, Evaluation::level);

    /** The last day for the follow-up. */
    public static final Fact<Evaluation, Day> FOLLOW_UP_DUE = Fact.day("followUpDue", Evaluation::followUpDue);

    /** The follow-ups that took place. */
    public static final Many<Evaluation, Evidence> FOLLOW_UPS = Many.of("followUps", Evaluation::followUps);

    /** Creates an evaluation. */
    public Evaluation {
        Faults.of("Evaluation")
                .positiveOrZero("points", points)
                .check(points == null || points <= 1_000, "points", Must.beAtMost(1_000), points)
                .elements("followUps", followUps)
                .refuse();
        followUps = followUps == null ? null : List.copyOf(followUps);
    }

    @Override
    public Assessment<Evaluation> assess(Law law) {
        return EvaluationRules.SET.assess(this, law);
    }
}
