package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The conversion of an association into a cooperative, which makes no new legal person.
 *
 * @param decided  the day of the decision, the planned day when it is yet to come
 * @param declared  whether the association is declared, if it is known
 * @param analogousActivity  whether the cooperative carries on an analogous activity, if somebody has judged it
 * @param legacy  the reserves and funds that the association brings, if they are known
 * @param approvals  whether the association holds approvals, agreements or aids that are to go on, if it is known
 * @param approvalsConfirmed  whether the authorities that gave them confirm that they go on, if they were asked
 */
public record AssociationConversion(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate decided,

        @Nullable Boolean declared,
        @Nullable Boolean analogousActivity,
        @Nullable @Valid LegacyFunds legacy,
        @Nullable Boolean approvals,
        @Nullable Boolean approvalsConfirmed)
        implements Serializable, Assessable {

    /** The day of the decision. */
    public static final Fact<AssociationConversion, Day> DECIDED = Fact.day("decided", AssociationConversion::decided);

    /** Whether the association is declared. */
    public static final Fact<AssociationConversion, Flag> DECLARED =
            Fact.flag("declared", AssociationConversion::declared);

    /** Whether the activity is analogous. */
    public static final Fact<AssociationConversion, Flag> ANALOGOUS_ACTIVITY =
            Fact.judged("analogousActivity", AssociationConversion::analogousActivity);

    /** The reserves and funds that the association brings. */
    public static final Part<AssociationConversion, LegacyFunds> LEGACY =
            Part.of("legacy", AssociationConversion::legacy);

    /** Whether the association holds approvals, agreements or aids. */
    public static final Fact<AssociationConversion, Flag> APPROVALS =
            Fact.flag("approvals", AssociationConversion::approvals);

    /** Whether the authorities confirm that they go on. */
    public static final Fact<AssociationConversion, Flag> APPROVALS_CONFIRMED =
            Fact.judged("approvalsConfirmed", AssociationConversion::approvalsConfirmed);

    /** Creates a conversion. */
    public AssociationConversion {
        Faults.of("AssociationConversion").given("decided", decided).refuse();
    }

    @Override
    public Assessment<AssociationConversion> assess(Law law) {
        return ConversionRules.SET.assess(this, law);
    }
}
