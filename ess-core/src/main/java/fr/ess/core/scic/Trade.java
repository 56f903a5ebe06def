package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperative sells, and to whom, in a financial year.
 *
 * <p>It is refused when the turnover with non-members is more than the turnover.
 *
 * @param scic  whether the cooperative is a SCIC, if it is known
 * @param turnover  the turnover, zero or more, if it is known
 * @param thirdPartyTurnover  the turnover with those who are not members, zero or more, if it is known
 */
public record Trade(
        @Nullable Boolean scic,
        @Nullable @PositiveOrZero Euros turnover,
        @Nullable @PositiveOrZero Euros thirdPartyTurnover)
        implements Serializable {

    /** Whether the cooperative is a SCIC. */
    public static final Fact<Trade, Flag> SCIC = Fact.flag("scic", Trade::scic);

    /** The turnover. */
    public static final Fact<Trade, Euros> TURNOVER = Fact.of("turnover", Trade::turnover);

    /** The turnover with those who are not members. */
    public static final Fact<Trade, Euros> THIRD_PARTY_TURNOVER =
            Fact.of("thirdPartyTurnover", Trade::thirdPartyTurnover);

    /** The trade of a SCIC, of which no rule asks more. */
    static final Trade OF_A_SCIC = new Trade(true, null, null);

    private static final Must WITHIN_TURNOVER =
            new Must("must be at most the turnover", "doit être au plus égal au chiffre d’affaires");

    /** Creates a trade. */
    public Trade {
        var faults = Faults.of("Trade")
                .positiveOrZero("turnover", turnover)
                .positiveOrZero("thirdPartyTurnover", thirdPartyTurnover);
        if (faults.none() && turnover != null && thirdPartyTurnover != null) {
            faults.check(
                    thirdPartyTurnover.compareTo(turnover) <= 0,
                    "thirdPartyTurnover",
                    WITHIN_TURNOVER,
                    thirdPartyTurnover);
        }
        faults.refuse();
    }
}
