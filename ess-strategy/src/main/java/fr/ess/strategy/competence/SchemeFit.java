package fr.ess.strategy.competence;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How an act stands to the regional scheme ("SRDEII"), or to the document of a metropolis that holds in its place.
 *
 * @param compatible  whether the act is compatible with it, as somebody judged
 * @param takenIntoAccount  whether the act takes it into account, as somebody judged
 */
public record SchemeFit(
        @Nullable Boolean compatible, @Nullable Boolean takenIntoAccount) implements Serializable {

    /** Whether the act is compatible with it, as somebody judged. */
    public static final Fact<SchemeFit, Flag> COMPATIBLE = Fact.judged("compatible", SchemeFit::compatible);

    /** Whether the act takes it into account, as somebody judged. */
    public static final Fact<SchemeFit, Flag> TAKEN_INTO_ACCOUNT =
            Fact.judged("takenIntoAccount", SchemeFit::takenIntoAccount);
}
