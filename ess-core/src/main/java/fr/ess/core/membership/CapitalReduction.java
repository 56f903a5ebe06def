package fr.ess.core.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commercial company of the social and solidarity economy that reduces its capital, or gives it back.
 *
 * @param decided  the day of the decision
 * @param reason  why, if it is known
 * @param capital  the share capital before it, more than zero, if it is known
 * @param amount  what it takes from the capital, more than zero, if it is known
 * @param cancelledBefore  what was cancelled earlier for the same reason: over the twenty-four months before for shares bought back
 *     and not used, in the same financial year for an eased operation; zero or more, if it is known
 * @param allowedByArticles  whether the departure of members conforms to the articles of association, if it is known
 */
public record CapitalReduction(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate decided,

        @Nullable ReductionReason reason,
        @Nullable @Positive Euros capital,
        @Nullable @Positive Euros amount,
        @Nullable @PositiveOrZero Euros cancelledBefore,
        @Nullable Boolean allowedByArticles)
        implements Serializable, Assessable {

    /** The day of the decision. */
    public static final Fact<CapitalReduction, Day> DECIDED = Fact.day("decided", CapitalReduction::decided);

    /** Why. */
    public static final Fact<CapitalReduction, Code> REASON =
            Fact.code("reason", ReductionReason.class, CapitalReduction::reason);

    /** The share capital. */
    public static final Fact<CapitalReduction, Euros> CAPITAL = Fact.of("capital", CapitalReduction::capital);

    /** What it takes from the capital. */
    public static final Fact<CapitalReduction, Euros> AMOUNT = Fact.of("amount", CapitalReduction::amount);

    /** What was cancelled earlier. */
    public static final Fact<CapitalReduction, Euros> CANCELLED_BEFORE =
            Fact.of("cancelledBefore", CapitalReduction::cancelledBefore);

    /** Whether the departure conforms to the articles. */
    public static final Fact<CapitalReduction, Flag> ALLOWED_BY_ARTICLES =
            Fact.flag("allowedByArticles", CapitalReduction::allowedByArticles);

    /** Creates a reduction. */
    public CapitalReduction {
        Faults.of("CapitalReduction")
                .given("decided", decided)
                .positive("capital", capital)
                .positive("amount", amount)
                .positiveOrZero("cancelledBefore", cancelledBefore)
                .refuse();
    }

    @Override
    public Assessment<CapitalReduction> assess(Law law) {
        return ReductionRules.SET.assess(this, law);
    }
}
