package fr.ess.core.membership;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who receives a part of a winding-up surplus.
 *
 * @param kind  what it is, if it is known
 * @param amount  what it receives, zero or more, if it is known
 */
public record SurplusRecipient(
        @Nullable SurplusRecipientKind kind,
        @Nullable @PositiveOrZero Euros amount) implements Serializable {

    /** What the recipient is. */
    public static final Fact<SurplusRecipient, Code> KIND =
            Fact.code("kind", SurplusRecipientKind.class, SurplusRecipient::kind);

    /** What it receives. */
    public static final Fact<SurplusRecipient, Euros> AMOUNT = Fact.of("amount", SurplusRecipient::amount);

    /** Creates a recipient. */
    public SurplusRecipient {
        Faults.of("SurplusRecipient").positiveOrZero("amount", amount).refuse();
    }
}
