package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;

/**
 * One instalment of an advance.
 *
 * @param year  how many whole years after the grant it falls due, zero or more
 * @param amount  its amount, zero or more
 */
public record Instalment(
        @NotNull @PositiveOrZero Integer year,
        @NotNull @PositiveOrZero Euros amount) implements Serializable {

    /** How many years after the grant it falls due. */
    public static final Fact<Instalment, Count> YEAR = Fact.count("year", Instalment::year);

    /** Its amount. */
    public static final Fact<Instalment, Euros> AMOUNT = Fact.of("amount", Instalment::amount);

    /** Creates an instalment. */
    public Instalment {
        Faults.of("Instalment")
                .given("year", year)
                .positiveOrZero("year", year)
                .given("amount", amount)
                .positiveOrZero("amount", amount)
                .refuse();
    }
}
