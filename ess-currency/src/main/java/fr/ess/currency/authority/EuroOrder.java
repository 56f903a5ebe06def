package fr.ess.currency.authority;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The payment in euros behind the units.
 *
 * @param amount  the amount of the order, in euros, zero or more
 * @param toIssuer  whether it is paid in euros to the issuer
 * @param credited  the units credited to the creditor for it, zero or more
 */
public record EuroOrder(
        @Nullable @PositiveOrZero Euros amount,
        @Nullable Boolean toIssuer,
        @Nullable @PositiveOrZero Units credited) implements Serializable {

    /** The amount of the order. */
    public static final Fact<EuroOrder, Euros> AMOUNT = Fact.of("amount", EuroOrder::amount);

    /** Whether it is paid in euros to the issuer. */
    public static final Fact<EuroOrder, Flag> TO_ISSUER = Fact.flag("toIssuer", EuroOrder::toIssuer);

    /** The units credited to the creditor for it. */
    public static final Fact<EuroOrder, Units> CREDITED = Fact.of("credited", EuroOrder::credited);

    /** Creates the facts. */
    public EuroOrder {
        Faults.of("EuroOrder")
                .positiveOrZero("amount", amount)
                .positiveOrZero("credited", credited)
                .refuse();
    }
}
