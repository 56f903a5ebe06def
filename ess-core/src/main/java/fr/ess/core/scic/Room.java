package fr.ess.core.scic;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An amount of capital, and how many whole shares it makes.
 *
 * @param amount  the amount, exact to the cent
 * @param shares  the number of whole shares, if the nominal value of one is known
 */
public record Room(Euros amount, @Nullable Long shares) implements Serializable {

    /** Returns room for at most an amount: whole shares within it. */
    static Room within(Euros amount, @Nullable Euros shareValue) {
        return new Room(amount, shareValue == null ? null : amount.cents() / shareValue.cents());
    }

    /** Returns what at least an amount takes: whole shares that reach it. */
    static Room reaching(Euros amount, @Nullable Euros shareValue) {
        return new Room(amount, shareValue == null ? null : -Math.floorDiv(-amount.cents(), shareValue.cents()));
    }
}
