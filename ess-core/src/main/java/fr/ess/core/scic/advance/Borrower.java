package fr.ess.core.scic.advance;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The means of the SCIC that takes an advance, on the day of the grant.
 *
 * @param equity  the equity ("capitaux propres"), which losses may bring below zero, if it is known
 * @param capital  the share capital, zero or more, if it is known
 */
public record Borrower(
        @Nullable Euros equity, @Nullable @PositiveOrZero Euros capital) implements Serializable {

    /** The equity. */
    public static final Fact<Borrower, Euros> EQUITY = Fact.of("equity", Borrower::equity);

    /** The share capital. */
    public static final Fact<Borrower, Euros> CAPITAL = Fact.of("capital", Borrower::capital);

    /** Creates a borrower. */
    public Borrower {
        Faults.of("Borrower").positiveOrZero("capital", capital).refuse();
    }
}
