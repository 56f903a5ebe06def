package fr.ess.procurement.spaser;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Contracts counted: how many, and what they are worth together.
 *
 * @param number  how many
 * @param cents  the sum of those amounts that are known and counted, in cents before VAT; it never overflows
 */
public record Volume(long number, BigInteger cents) implements Serializable {

    /** No contract. */
    public static final Volume NONE = new Volume(0, BigInteger.ZERO);

    /**
     * Returns the value in euros.
     *
     * @return the value, of two decimals
     */
    public BigDecimal euros() {
        return new BigDecimal(cents, 2);
    }

    /**
     * Returns which part of another volume this is.
     *
     * @param whole  the other volume
     * @param measure  in number or in value
     * @return the exact share; empty when the whole is nothing, which is not a rate of zero
     */
    public Optional<Share> of(Volume whole, Measure measure) {
        var under = whole.in(measure);
        return under.signum() == 0 ? Optional.empty() : Optional.of(new Share(in(measure), under));
    }

    BigInteger in(Measure measure) {
        return measure == Measure.NUMBER ? BigInteger.valueOf(number) : cents;
    }

    Volume minus(Volume other) {
        return new Volume(number - other.number, cents.subtract(other.cents));
    }
}
