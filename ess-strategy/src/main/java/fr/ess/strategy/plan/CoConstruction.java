package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How an authority makes its social-economy policy together with those concerned.
 *
 * @param instances  the bodies that associate the actors concerned, zero or more, if it is known
 * @param citizenProcedures  the procedures that associate citizens with the decision, zero or more, if it is known
 */
public record CoConstruction(
        @Nullable @PositiveOrZero Integer instances,
        @Nullable @PositiveOrZero Integer citizenProcedures) implements Serializable {

    /** The bodies that associate the actors concerned. */
    public static final Fact<CoConstruction, Count> INSTANCES = Fact.count("instances", CoConstruction::instances);

    /** The procedures that associate citizens. */
    public static final Fact<CoConstruction, Count> CITIZEN_PROCEDURES =
            Fact.count("citizenProcedures", CoConstruction::citizenProcedures);

    /** Creates it. */
    public CoConstruction {
        Faults.of("CoConstruction")
                .positiveOrZero("instances", instances)
                .positiveOrZero("citizenProcedures", citizenProcedures)
                .refuse();
    }
}
