package fr.ess.currency;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import java.util.Optional;

/**
 * The change given on a payment in units and euros, without ever giving euros for units: euros come back only out of the euros
 * tendered. One unit pays one euro.
 *
 * @param units  the units given back, a multiple of the smallest note
 * @param euros  the euros given back
 */
public record Change(Units units, Euros euros) {

    /**
     * Returns the change of a payment.
     *
     * @param price  the price in euros, zero or more
     * @param tenderedUnits  the units tendered, zero or more
     * @param tenderedEuros  the euros tendered, zero or more
     * @param smallest  the smallest note, more than zero
     * @return the change; nothing when too little is tendered, or when exact euros are needed, as {@link #missing} says
     * @throws IllegalArgumentException if an amount is out of bounds
     */
    public static Optional<Change> of(Euros price, Units tenderedUnits, Euros tenderedEuros, Units smallest) {
        check(price, tenderedUnits, tenderedEuros, smallest);
        var over = tenderedUnits.hundredths() + tenderedEuros.cents() - price.cents();
        var back = Math.min(over, tenderedUnits.hundredths());
        back -= Math.floorMod(back, smallest.hundredths());
        return over < 0 || over - back > tenderedEuros.cents()
                ? Optional.empty()
                : Optional.of(new Change(new Units(back), Euros.ofCents(over - back)));
    }

    /**
     * Returns the euros to ask for, beside what is tendered, so that the change can be given.
     *
     * @param price  the price in euros, zero or more
     * @param tenderedUnits  the units tendered, zero or more
     * @param tenderedEuros  the euros tendered, zero or more
     * @param smallest  the smallest note, more than zero
     * @return the euros; zero when the change can be given as it is
     * @throws IllegalArgumentException if an amount is out of bounds
     */
    public static Euros missing(Euros price, Units tenderedUnits, Euros tenderedEuros, Units smallest) {
        if (of(price, tenderedUnits, tenderedEuros, smallest).isPresent()) {
            return Euros.ZERO;
        }
        var over = tenderedUnits.hundredths() + tenderedEuros.cents() - price.cents();
        return Euros.ofCents(over < 0 ? -over : smallest.hundredths() - over % smallest.hundredths());
    }

    private static void check(Euros price, Units units, Euros euros, Units smallest) {
        if (price.signum() < 0 || units.hundredths() < 0 || euros.signum() < 0) {
            throw new IllegalArgumentException(
                    "Amounts must be positive or zero, but were: " + price + ", " + units + " and " + euros);
        }
        if (smallest.hundredths() <= 0) {
            throw new IllegalArgumentException("Smallest note must be more than zero, but was: " + smallest);
        }
    }
}
