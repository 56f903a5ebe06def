package fr.ess.currency.regime;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a licensed issuer uses the waiver of customer identification.
 *
 * Defined by the Code monétaire et financier, article R561-16-1.
 *
 * @param used  whether the issuer leaves customers unidentified
 * @param stored  the most that an instrument of such a customer stores, in euros, zero or more
 * @param monthly  the most that it can load or spend in thirty days, in euros, zero or more
 * @param cashOut  the most that such a customer can withdraw or be refunded in cash, in euros, zero or more
 * @param remotePayment  the most that such a customer can pay remotely at once, in euros, zero or more
 */
public record KycWaiver(
        @Nullable Boolean used,
        @Nullable @PositiveOrZero Euros stored,
        @Nullable @PositiveOrZero Euros monthly,
        @Nullable @PositiveOrZero Euros cashOut,
        @Nullable @PositiveOrZero Euros remotePayment)
        implements Serializable {

    /** Whether the issuer leaves customers unidentified. */
    public static final Fact<KycWaiver, Flag> USED = Fact.flag("used", KycWaiver::used);

    /** The most that an instrument of such a customer stores. */
    public static final Fact<KycWaiver, Euros> STORED = Fact.of("stored", KycWaiver::stored);

    /** The most that it can load or spend in thirty days. */
    public static final Fact<KycWaiver, Euros> MONTHLY = Fact.of("monthly", KycWaiver::monthly);

    /** The most that such a customer can withdraw or be refunded in cash. */
    public static final Fact<KycWaiver, Euros> CASH_OUT = Fact.of("cashOut", KycWaiver::cashOut);

    /** The most that such a customer can pay remotely at once. */
    public static final Fact<KycWaiver, Euros> REMOTE_PAYMENT = Fact.of("remotePayment", KycWaiver::remotePayment);

    /** Creates the facts. */
    public KycWaiver {
        Faults.of("KycWaiver")
                .positiveOrZero("stored", stored)
                .positiveOrZero("monthly", monthly)
                .positiveOrZero("cashOut", cashOut)
                .positiveOrZero("remotePayment", remotePayment)
                .refuse();
    }
}
