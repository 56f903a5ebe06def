package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a département pays for a full-time job of an employment-purpose enterprise: the facts of the kind {@code tzcld-share}.
 *
 * @param stateShare  what the State pays, zero or more, if it is known
 * @param departmentShare  what the département pays, zero or more, if it is known
 */
public record TzcldShare(
        @Nullable @PositiveOrZero Euros stateShare,
        @Nullable @PositiveOrZero Euros departmentShare) implements Serializable, Assessable {

    /** What the State pays, zero or more. */
    public static final Fact<TzcldShare, Euros> STATE_SHARE = Fact.of("stateShare", TzcldShare::stateShare);

    /** What the département pays, zero or more. */
    public static final Fact<TzcldShare, Euros> DEPARTMENT_SHARE =
            Fact.of("departmentShare", TzcldShare::departmentShare);

    /** Creates the facts. */
    public TzcldShare {
        Faults.of("TzcldShare")
                .positiveOrZero("stateShare", stateShare)
                .positiveOrZero("departmentShare", departmentShare)
                .refuse();
    }

    @Override
    public Assessment<TzcldShare> assess(Law law) {
        return TzcldRules.SET.assess(this, law);
    }
}
