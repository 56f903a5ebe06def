package fr.ess.procurement;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.procurement.clause.ClauseRules;
import fr.ess.procurement.clause.Mechanisms;
import fr.ess.procurement.publication.PublicationRules;
import fr.ess.procurement.reserved.ReservedRules;
import fr.ess.procurement.threshold.ThresholdRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
            ClauseRules.SUSTAINABLE,
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

    /**
     * Returns the next day of launch on which a rule would answer otherwise, all else equal: the day from which a contract still in
     * preparation owes a thing, or no longer does.
     *
     * @param rule  the rule
     * @param purchase  the purchase
     * @param law  the law on the day of the question
     * @return the first such day after that of the launch, if the launch is known and there is one
     */
    public static Optional<LocalDate> nextTurn(Rule<Purchase> rule, Purchase purchase, Law law) {
        var launched = purchase.contract().launchedOn();
        if (launched == null) {
            return Optional.empty();
        }
        var now = verdicts(rule, purchase, law);
        for (var day = rule.nextChange(law.at(launched)); day.isPresent(); day = rule.nextChange(law.at(day.get()))) {
            var later = new Purchase(purchase.buyer(), purchase.contract().launched(day.get()));
            if (!verdicts(rule, later, law).equals(now)) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static List<Verdict> verdicts(Rule<Purchase> rule, Purchase purchase, Law law) {
        return rule.examine(purchase, law).stream().map(Finding::verdict).toList();
    }
}
