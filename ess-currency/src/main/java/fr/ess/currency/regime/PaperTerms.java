package fr.ess.currency.regime;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with notes on paper.
 *
 * @param euroChange  whether euros are given as change on a payment in units, however little
 * @param holderRefund  whether holders other than approved acceptors may get euros back, in whatever case
 */
public record PaperTerms(
        @Nullable Boolean euroChange, @Nullable Boolean holderRefund) implements Serializable {

    /** Whether euros are given as change on a payment in units. */
    public static final Fact<PaperTerms, Flag> EURO_CHANGE = Fact.flag("euroChange", PaperTerms::euroChange);

    /** Whether holders other than approved acceptors may get euros back. */
    public static final Fact<PaperTerms, Flag> HOLDER_REFUND = Fact.flag("holderRefund", PaperTerms::holderRefund);
}
