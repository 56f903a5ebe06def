package fr.ess.procurement;

import fr.ess.core.Faults;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The conditions under which a contract is awarded and performed.
 *
 * @param durationMonths  how long it lasts, in months, renewals included, zero or more, if it is known
 * @param social  the social conditions, if they are known
 * @param environmental  whether conditions linked to the object take account of the environment, more than by recalling the law
 *     in force, which the buyer judges
 * @param award  on what the contract is awarded, if it is known
 * @param reportTellsMeasures  whether the yearly report of a concession tells the measures for the environment and for integration
 *     through economic activity, if it is known
 * @param specifications  whether the technical specifications take account of sustainable development in its economic, social and
 *     environmental dimensions, which the buyer judges
 */
public record Conditions(
        @Nullable @PositiveOrZero Integer durationMonths,
        @Nullable @Valid SocialTerms social,
        @Nullable Boolean environmental,
        @Nullable @Valid AwardTerms award,
        @Nullable Boolean reportTellsMeasures,
        @Nullable Boolean specifications)
        implements Serializable {

    /** How long it lasts. */
    public static final Fact<Conditions, Months> DURATION_MONTHS =
            Fact.months("durationMonths", Conditions::durationMonths);

    /** The social conditions. */
    public static final Part<Conditions, SocialTerms> SOCIAL = Part.of("social", Conditions::social);

    /** Whether conditions take account of the environment. */
    public static final Fact<Conditions, Flag> ENVIRONMENTAL = Fact.judged("environmental", Conditions::environmental);

    /** On what the contract is awarded. */
    public static final Part<Conditions, AwardTerms> AWARD = Part.of("award", Conditions::award);

    /** Whether the report of a concession tells the measures. */
    public static final Fact<Conditions, Flag> REPORT_TELLS_MEASURES =
            Fact.flag("reportTellsMeasures", Conditions::reportTellsMeasures);

    /** Whether the technical specifications take account of sustainable development. */
    public static final Fact<Conditions, Flag> SPECIFICATIONS =
            Fact.judged("specifications", Conditions::specifications);

    /** Creates the conditions of a contract. */
    public Conditions {
        Faults.of("Conditions").positiveOrZero("durationMonths", durationMonths).refuse();
    }
}
