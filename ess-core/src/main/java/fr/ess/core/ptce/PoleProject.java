package fr.ess.core.ptce;

import fr.ess.core.Faults;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a pole do together.
 *
 * @param sameTerritory  whether they are gathered on one territory, if it is known
 * @param strategies  all that their common and continuing strategy consists in, if it is known
 * @param innovations  all the ways in which the projects served are innovative, if they are known
 * @param sustainableDevelopment  whether the projects carry a sustainable local development, if somebody has judged it
 */
public record PoleProject(
        @Nullable Boolean sameTerritory,
        @Nullable List<@NotNull Strategy> strategies,
        @Nullable List<@NotNull Innovation> innovations,
        @Nullable Boolean sustainableDevelopment)
        implements Serializable {

    /** Whether the members are gathered on one territory. */
    public static final Fact<PoleProject, Flag> SAME_TERRITORY = Fact.flag("sameTerritory", PoleProject::sameTerritory);

    /** What the common strategy consists in. */
    public static final Fact<PoleProject, Codes> STRATEGIES =
            Fact.codes("strategies", Strategy.class, PoleProject::strategies);

    /** How the projects served are innovative. */
    public static final Fact<PoleProject, Codes> INNOVATIONS =
            Fact.codes("innovations", Innovation.class, PoleProject::innovations);

    /** Whether the projects carry a sustainable local development. */
    public static final Fact<PoleProject, Flag> SUSTAINABLE_DEVELOPMENT =
            Fact.judged("sustainableDevelopment", PoleProject::sustainableDevelopment);

    /** Creates a project. */
    public PoleProject {
        Faults.of("PoleProject")
                .elements("strategies", strategies)
                .elements("innovations", innovations)
                .refuse();
        strategies = strategies == null ? null : List.copyOf(strategies);
        innovations = innovations == null ? null : List.copyOf(innovations);
    }
}
