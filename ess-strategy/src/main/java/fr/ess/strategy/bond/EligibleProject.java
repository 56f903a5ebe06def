package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A project that was found eligible for the proceeds of bonds.
 *
 * @param id  its id, unique in the portfolio
 * @param category  its category in the framework, such as local employment through SMEs and the ESS, if it is known
 * @param criteria  the criteria that it was selected by, if they are known
 * @param cost  the eligible cost, zero or more, in euros, if it is known
 */
public record EligibleProject(
        @NotBlank String id,
        @Nullable String category,
        @Nullable String criteria,
        @Nullable @PositiveOrZero Euros cost) implements Serializable {

    /** The eligible cost. */
    public static final Fact<EligibleProject, Euros> COST = Fact.of("cost", EligibleProject::cost);

    /** Creates an eligible project. */
    public EligibleProject {
        Faults.of("EligibleProject")
                .given("id", id)
                .notBlank("id", id)
                .positiveOrZero("cost", cost)
                .refuse();
    }
}
