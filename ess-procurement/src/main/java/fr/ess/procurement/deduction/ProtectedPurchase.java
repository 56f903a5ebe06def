package fr.ess.procurement.deduction;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A purchase of a year, made alone or with others.
 *
 * @param supplier  from whom, if it is known
 * @param price  the price in euros, excluding VAT, more than zero, if it is known
 * @param costs  of it, materials, products, subcontracting, intermediate consumption and selling costs, if they are known
 * @param paid  of the price, what this employer pays: all of it alone, its own spending in a joint purchase, if it is known
 */
public record ProtectedPurchase(
        @Nullable SupplierKind supplier,
        @Nullable @Positive Euros price,
        @Nullable @PositiveOrZero Euros costs,
        @Nullable @PositiveOrZero Euros paid)
        implements Serializable {

    /** From whom. */
    public static final Fact<ProtectedPurchase, Code> SUPPLIER =
            Fact.code("supplier", SupplierKind.class, ProtectedPurchase::supplier);

    /** The price. */
    public static final Fact<ProtectedPurchase, Euros> PRICE = Fact.of("price", ProtectedPurchase::price);

    /** The costs that are not deducted. */
    public static final Fact<ProtectedPurchase, Euros> COSTS = Fact.of("costs", ProtectedPurchase::costs);

    /** What this employer pays. */
    public static final Fact<ProtectedPurchase, Euros> PAID = Fact.of("paid", ProtectedPurchase::paid);

    private static final Must BE_WITHIN_THE_PRICE =
            new Must("must be at most the price", "doit être au plus égal au prix");

    /** Creates a purchase. */
    public ProtectedPurchase {
        var faults = Faults.of("ProtectedPurchase")
                .positive("price", price)
                .positiveOrZero("costs", costs)
                .positiveOrZero("paid", paid);
        if (faults.none() && price != null) {
            faults.check(costs == null || costs.compareTo(price) <= 0, "costs", BE_WITHIN_THE_PRICE, costs)
                    .check(paid == null || paid.compareTo(price) <= 0, "paid", BE_WITHIN_THE_PRICE, paid);
        }
        faults.refuse();
    }
}
