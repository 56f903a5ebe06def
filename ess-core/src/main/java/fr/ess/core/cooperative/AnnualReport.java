package fr.ess.core.cooperative;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the management report of a SCIC says of the cooperative project, item by item.
 *
 * @param membership  whether it tells how the membership changed, if it is known
 * @param governance  whether it tells how the governance changed, if it is known
 * @param involvement  whether it tells how the categories of members take part in decisions, if it is known
 * @param relations  whether it tells the relations between the categories, if it is known
 * @param context  whether it tells the economic and social context, if it is known
 * @param effects  whether it weighs the effect of all that on the cooperative project, if it is known
 */
public record AnnualReport(
        @Nullable Boolean membership,
        @Nullable Boolean governance,
        @Nullable Boolean involvement,
        @Nullable Boolean relations,
        @Nullable Boolean context,
        @Nullable Boolean effects)
        implements Serializable {

    /** The change of the membership. */
    public static final Fact<AnnualReport, Flag> MEMBERSHIP = Fact.flag("membership", AnnualReport::membership);

    /** The change of the governance. */
    public static final Fact<AnnualReport, Flag> GOVERNANCE = Fact.flag("governance", AnnualReport::governance);

    /** The part of the categories in decisions. */
    public static final Fact<AnnualReport, Flag> INVOLVEMENT = Fact.flag("involvement", AnnualReport::involvement);

    /** The relations between the categories. */
    public static final Fact<AnnualReport, Flag> RELATIONS = Fact.flag("relations", AnnualReport::relations);

    /** The economic and social context. */
    public static final Fact<AnnualReport, Flag> CONTEXT = Fact.flag("context", AnnualReport::context);

    /** The effect on the cooperative project. */
    public static final Fact<AnnualReport, Flag> EFFECTS = Fact.flag("effects", AnnualReport::effects);
}
