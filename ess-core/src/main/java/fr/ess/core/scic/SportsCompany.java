package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A sports company and its agreement with the sports association.
 *
 * @param conventionMonths  the term of the agreement, in months, more than zero, if it is known
 */
public record SportsCompany(@Nullable @Positive Integer conventionMonths) implements Serializable {

    /** The term of the agreement. */
    public static final Fact<SportsCompany, Months> CONVENTION_MONTHS =
            Fact.months("conventionMonths", SportsCompany::conventionMonths);

    /** Creates a sports company. */
    public SportsCompany {
        Faults.of("SportsCompany")
                .positive("conventionMonths", conventionMonths)
                .refuse();
    }
}
