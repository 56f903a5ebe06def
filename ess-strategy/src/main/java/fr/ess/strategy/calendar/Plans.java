package fr.ess.strategy.calendar;

import fr.ess.core.rule.Part;
import fr.ess.strategy.plan.MetropolisOrientations;
import fr.ess.strategy.plan.RegionalConferences;
import fr.ess.strategy.plan.RegionalStrategy;
import fr.ess.strategy.plan.Srdeii;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The plans of an authority; those that are not its own are left out.
 *
 * @param strategy  its regional strategy
 * @param conferences  its regional conferences
 * @param scheme  its scheme of economic development
 * @param orientations  the orientations that apply on its territory, if it is a metropolis
 */
public record Plans(
        @Nullable @Valid RegionalStrategy strategy,
        @Nullable @Valid RegionalConferences conferences,
        @Nullable @Valid Srdeii scheme,
        @Nullable @Valid MetropolisOrientations orientations)
        implements Serializable {

    /** Its regional strategy. */
    public static final Part<Plans, RegionalStrategy> STRATEGY = Part.of("strategy", Plans::strategy);

    /** Its regional conferences. */
    public static final Part<Plans, RegionalConferences> CONFERENCES = Part.of("conferences", Plans::conferences);

    /** Its scheme of economic development. */
    public static final Part<Plans, Srdeii> SCHEME = Part.of("scheme", Plans::scheme);

    /** The orientations on its territory. */
    public static final Part<Plans, MetropolisOrientations> ORIENTATIONS = Part.of("orientations", Plans::orientations);
}
