package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan.
 *
 * @param name  its name
 * @param indicators  its indicators, if they are known
 */
public record PlannedAction(@NotBlank String name, @Nullable List<@NotNull @Valid ActionIndicator> indicators)
        implements Serializable {

    /** Its indicators. */
    public static final Many<PlannedAction, ActionIndicator> INDICATORS =
            Many.of("indicators", PlannedAction::indicators);

    /** Creates an action. */
    public PlannedAction {
        Faults.of("PlannedAction")
                .given("name", name)
                .notBlank("name", name)
                .elements("indicators", indicators)
                .refuse();
        indicators = indicators == null ? null : List.copyOf(indicators);
    }
}
