package fr.ess.procurement.decp;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A sub-contract that was declared. Its amount is within that of the contract: the two are never added.
 *
 * @param number  its number, or {@code null}
 * @param operator  the sub-contractor
 * @param amount  its amount, or {@code null}
 * @param months  its duration in months, or {@code null}
 */
public record Subcontract(
        @Nullable Integer number,
        Operator operator,
        @Nullable Euros amount,
        @Nullable Integer months) implements Serializable {}
