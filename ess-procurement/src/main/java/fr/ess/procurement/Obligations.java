package fr.ess.procurement;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.procurement.clause.ClauseRules;
import fr.ess.procurement.clause.Mechanisms;
import fr.ess.procurement.publication.PublicationRules;
import fr.ess.procurement.reserved.ReservedRules;
import fr.ess.procurement.threshold.ThresholdRules;
import java.util.List;

/**
 * Every duty on a contract, in one rule set: {@code Obligations.SET.assess(purchase, Law.on(day))}.
 *
 * <p>A duty binds, met or not, where its finding {@linkplain fr.ess.core.rule.Finding#applies() applies}.
 */
public final class Obligations {

    /** The rule set of the kind {@code contract}. */
    public static final RuleSet<Purchase> SET = RuleSet.of(
            "contract",
            Purchase.class,
            Words.beside(
                    Obligations.class,
                    ThresholdRules.class,
                    ReservedRules.class,
                    ClauseRules.class,
                    PublicationRules.class),
            ThresholdRules.FORMAL_PROCEDURE,
            ThresholdRules.NO_ADVERTISING,
            ThresholdRules.INNOVATIVE_PURCHASE,
            ThresholdRules.LIBRARY_BOOKS,
            ThresholdRules.NATIONAL_NOTICE,
            ThresholdRules.SMALL,
            ThresholdRules.WRITTEN_FORM,
            ThresholdRules.BUYER_PROFILE,
            ThresholdRules.TURNOVER_CAP,
            ReservedRules.DISABILITY,
            ReservedRules.INTEGRATION,
            ReservedRules.DETAINED_WORKERS,
            ReservedRules.COMBINED,
            ReservedRules.ESS,
            ClauseRules.SOCIAL,
            ClauseRules.ENVIRONMENT,
            ClauseRules.CRITERION,
            ClauseRules.TRANSITION_DAY,
            ClauseRules.ELECTRONIC_AUCTION,
            ClauseRules.CONCESSION_REPORT,
            PublicationRules.FORM_DUE,
            PublicationRules.PLACE_DUE,
            PublicationRules.IN_TIME);

    private Obligations() {}

    /**
     * Returns which mechanisms fit a purchase, and why the others do not.
     *
     * @param purchase  the purchase; the mechanisms that it names do not count
     * @param law  the law on the day of the question, though that of the day of the consultation is asked
     * @return each mechanism, in the order of the enum
     */
    public static List<Choice.Option<Purchase, Mechanism>> mechanisms(Purchase purchase, Law law) {
        return Mechanisms.CHOICE.examine(purchase, law);
    }
}
