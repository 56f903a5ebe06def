package fr.ess.procurement;

import fr.ess.core.Siren;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A buyer.
 *
 * @param siren  its number, if it is known
 * @param kind  what it is, if it is known
 * @param category  the class that gives its European thresholds, if it is known
 */
public record Buyer(
        @Nullable Siren siren,
        @Nullable BuyerKind kind,
        @Nullable BuyerClass category) implements Serializable {

    /** What it is. */
    public static final Fact<Buyer, Code> KIND = Fact.code("kind", BuyerKind.class, Buyer::kind);

    /** The class that gives its European thresholds. */
    public static final Fact<Buyer, Code> CATEGORY = Fact.code("category", BuyerClass.class, Buyer::category);
}
