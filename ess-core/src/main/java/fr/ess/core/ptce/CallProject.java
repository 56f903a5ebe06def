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
 * The project of a candidacy.
 *
 * @param innovations  all the ways in which it is innovative, if they are known
 * @param definedTerritory  whether it has a defined territory of activity, if it is known
 */
public record CallProject(
        @Nullable List<@NotNull Innovation> innovations,
        @Nullable Boolean definedTerritory) implements Serializable {

    /** How it is innovative. */
    public static final Fact<CallProject, Codes> INNOVATIONS =
            Fact.codes("innovations", Innovation.class, CallProject::innovations);

    /** Whether it has a defined territory of activity. */
    public static final Fact<CallProject, Flag> DEFINED_TERRITORY =
            Fact.flag("definedTerritory", CallProject::definedTerritory);

    /** Creates a project. */
    public CallProject {
        Faults.of("CallProject").elements("innovations", innovations).refuse();
        innovations = innovations == null ? null : List.copyOf(innovations);
    }
}
