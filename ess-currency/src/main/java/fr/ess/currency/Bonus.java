package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;

/**
 * Units given on top of an exchange, for each full tranche of euros. Tranches are counted in each exchange by itself.
 *
 * @param tranche  the tranche in euros, more than zero
 * @param units  the units given for each full tranche, more than zero
 */
public record Bonus(
        @NotNull @Positive Euros tranche, @NotNull @Positive Units units) implements Serializable {

    /** Creates a bonus. */
    public Bonus {
        Faults.of("Bonus")
                .given("tranche", tranche)
                .positive("tranche", tranche)
                .given("units", units)
                .check(units == null || units.hundredths() > 0, "units", Must.BE_POSITIVE, units)
                .refuse();
    }

    /**
     * Returns the bonus of an exchange.
     *
     * @param euros  the euros tendered, zero or more
     * @return the units given on top
     * @throws ArithmeticException if they do not fit
     */
    public Units on(Euros euros) {
        return new Units(Math.multiplyExact(Math.floorDiv(euros.cents(), tranche.cents()), units.hundredths()));
    }
}
