package fr.ess.strategy.report;

import fr.ess.core.Faults;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the expenditure in scope is rated under an axis, in euros.
 *
 * @param axis  the axis
 * @param favourable  what is favourable, zero or more, if it is known
 * @param unfavourable  what is unfavourable, zero or more, if it is known
 * @param neutral  what is neutral or mixed, zero or more, if it is known
 * @param unrated  what is not rated, zero or more, if it is known
 */
public record AxisRating(
        @NotNull GreenAxis axis,
        @Nullable @PositiveOrZero Euros favourable,
        @Nullable @PositiveOrZero Euros unfavourable,
        @Nullable @PositiveOrZero Euros neutral,
        @Nullable @PositiveOrZero Euros unrated)
        implements Serializable {

    /** The axis. */
    public static final Fact<AxisRating, Code> AXIS = Fact.code("axis", GreenAxis.class, AxisRating::axis);

    /** What is favourable. */
    public static final Fact<AxisRating, Euros> FAVOURABLE = Fact.of("favourable", AxisRating::favourable);

    /** What is unfavourable. */
    public static final Fact<AxisRating, Euros> UNFAVOURABLE = Fact.of("unfavourable", AxisRating::unfavourable);

    /** What is neutral or mixed. */
    public static final Fact<AxisRating, Euros> NEUTRAL = Fact.of("neutral", AxisRating::neutral);

    /** What is not rated. */
    public static final Fact<AxisRating, Euros> UNRATED = Fact.of("unrated", AxisRating::unrated);

    /** Creates a rating. */
    public AxisRating {
        Faults.of("AxisRating")
                .given("axis", axis)
                .positiveOrZero("favourable", favourable)
                .positiveOrZero("unfavourable", unfavourable)
                .positiveOrZero("neutral", neutral)
                .positiveOrZero("unrated", unrated)
                .refuse();
    }

    /** Returns the sum of the four ratings, as it stands in an annex. */
    Term<Euros> total(int index) {
        return Term.sum(List.of(
                GreenAnnex.RATINGS.each(FAVOURABLE).of(this, index),
                GreenAnnex.RATINGS.each(UNFAVOURABLE).of(this, index),
                GreenAnnex.RATINGS.each(NEUTRAL).of(this, index),
                GreenAnnex.RATINGS.each(UNRATED).of(this, index)));
    }
}
