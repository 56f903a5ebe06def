package fr.ess.strategy.report;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The development council ("conseil de développement") of a grouping of communes: the economic, social, cultural, educational,
 * scientific, environmental and associative circles of its territory, where social-economy bodies have their seat.
 *
 * @param authority  the grouping
 * @param setUp  whether it has such a council, if it is known
 * @param women  the women among its members, zero or more, if it is known
 * @param men  the men among its members, zero or more, if it is known
 * @param councillors  the councillors of the grouping among its members, zero or more, if it is known
 */
public record DevelopmentCouncil(
        @NotNull @Valid PublicAuthority authority,
        @Nullable Boolean setUp,
        @Nullable @PositiveOrZero Integer women,
        @Nullable @PositiveOrZero Integer men,
        @Nullable @PositiveOrZero Integer councillors)
        implements Assessable, Serializable {

    /** The grouping. */
    public static final Part<DevelopmentCouncil, PublicAuthority> AUTHORITY =
            Part.of("authority", DevelopmentCouncil::authority);

    /** Whether it has such a council. */
    public static final Fact<DevelopmentCouncil, Flag> SET_UP = Fact.flag("setUp", DevelopmentCouncil::setUp);

    /** The women among its members. */
    public static final Fact<DevelopmentCouncil, Count> WOMEN = Fact.count("women", DevelopmentCouncil::women);

    /** The men among its members. */
    public static final Fact<DevelopmentCouncil, Count> MEN = Fact.count("men", DevelopmentCouncil::men);

    /** The councillors of the grouping among its members. */
    public static final Fact<DevelopmentCouncil, Count> COUNCILLORS =
            Fact.count("councillors", DevelopmentCouncil::councillors);

    /** Creates a council. */
    public DevelopmentCouncil {
        Faults.of("DevelopmentCouncil")
                .given("authority", authority)
                .positiveOrZero("women", women)
                .positiveOrZero("men", men)
                .positiveOrZero("councillors", councillors)
                .refuse();
    }

    @Override
    public Assessment<DevelopmentCouncil> assess(Law law) {
        return DevelopmentCouncilRules.SET.assess(this, law);
    }
}
