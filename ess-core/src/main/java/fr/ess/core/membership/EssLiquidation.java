package fr.ess.core.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The winding up of an enterprise of the social and solidarity economy: who receives the surplus ("boni de liquidation").
 *
 * @param decided  the day of the decision on the surplus
 * @param recipients  who receives it, none when there is no surplus, if they are known
 */
public record EssLiquidation(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate decided,

        @Nullable List<@NotNull @Valid SurplusRecipient> recipients)
        implements Serializable, Assessable {

    /** The day of the decision. */
    public static final Fact<EssLiquidation, Day> DECIDED = Fact.day("decided", EssLiquidation::decided);

    /** Who receives the surplus. */
    public static final Many<EssLiquidation, SurplusRecipient> RECIPIENTS =
            Many.of("recipients", EssLiquidation::recipients);

    /** Creates a winding up. */
    public EssLiquidation {
        Faults.of("EssLiquidation")
                .given("decided", decided)
                .elements("recipients", recipients)
                .refuse();
        recipients = recipients == null ? null : List.copyOf(recipients);
    }

    @Override
    public Assessment<EssLiquidation> assess(Law law) {
        return SurplusRules.SET.assess(this, law);
    }
}
