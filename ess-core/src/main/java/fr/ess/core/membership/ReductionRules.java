package fr.ess.core.membership;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;

/**
 * The ban on reducing the capital of a commercial company of the social and solidarity economy.
 *
 * <p>Capital is never given back. It is reduced for losses, or where that keeps the activity going in one of the three cases of the
 * decree; of the third, the departure of members in conformity with the articles, only the summary was read. Before the decree
 * its cases were not fixed.
 *
 * <p>The rule is keyed on the day of the decision.
 *
 * <p>Defined by the act of 31 July 2014, article 1, II, 2°, c, and by decree no. 2015-760.
 */
public final class ReductionRules {

    private static final Citation ACT = LegalTexts.LOI_ESS.at("art. 1, II, 2°, c", Reading.SECONDARY, "2026-11-23");
    private static final Citation DECREE = LegalTexts.DECRET_2015_760.at("notice", Reading.SECONDARY, "2026-11-23");

    /** The greatest part of the capital cancelled in twenty-four months, for shares bought back and not used. */
    public static final Timeline<Share> UNUSED_BUYBACK = Timeline.of(
                    "ess-capital-reduction-ban.unused-buyback", Unit.SHARE)
            .from("2016-01-01", Share.of(1, 10), DECREE);

    /** The greatest part of the capital cancelled in a financial year, for shares bought to ease an operation. */
    public static final Timeline<Share> EASED_OPERATION = Timeline.of(
                    "ess-capital-reduction-ban.eased-operation", Unit.SHARE)
            .from("2016-01-01", Share.of(1, 400), DECREE);

    /** The ban and its exceptions. */
    public static final Rule<CapitalReduction> RULE = Rule.<CapitalReduction>binding("ess-capital-reduction-ban")
            .from("2014-08-02", (reduction, law) -> weigh(reduction, law, false), ACT)
            .from("2016-01-01", (reduction, law) -> weigh(reduction, law, true), DECREE)
            .keyedOn(CapitalReduction.DECIDED)
            .reads(UNUSED_BUYBACK, EASED_OPERATION);

    /** The rules on reducing the capital. */
    public static final RuleSet<CapitalReduction> SET =
            RuleSet.of("ess-capital-reduction", CapitalReduction.class, Words.beside(ReductionRules.class), RULE);

    private static final Term<Codes> LAWFUL = Term.constant(Codes.of(
            ReductionReason.LOSSES,
            ReductionReason.UNUSED_BUYBACK,
            ReductionReason.EASED_OPERATION,
            ReductionReason.LEAVING_MEMBERS));

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    private ReductionRules() {}

    private static Check weigh(CapitalReduction reduction, Law law, boolean decree) {
        var reasons = new ArrayList<Code>();
        for (var reason : ReductionReason.values()) {
            reasons.add(Code.of(reason));
        }
        return Check.whichever(
                CapitalReduction.REASON.of(reduction), reasons, reason -> weigh(reason, reduction, law, decree));
    }

    private static Check weigh(Term<Code> reason, CapitalReduction reduction, Law law, boolean decree) {
        var lawful = Check.oneOf(reason, LAWFUL);
        var known = reason.value() == null
                ? ReductionReason.OTHER
                : ReductionReason.valueOf(reason.value().name());
        return switch (known) {
            case REDEMPTION, LOSSES, OTHER -> lawful;
            case UNUSED_BUYBACK, EASED_OPERATION, LEAVING_MEMBERS ->
                Check.all(
                        lawful,
                        !decree
                                ? Check.unknown("ess-capital-reduction-ban", Term.Cause.NOT_PUBLISHED)
                                : switch (known) {
                                    case UNUSED_BUYBACK -> within(reduction, law, UNUSED_BUYBACK);
                                    case EASED_OPERATION -> within(reduction, law, EASED_OPERATION);
                                    default -> Check.yes(CapitalReduction.ALLOWED_BY_ARTICLES.of(reduction));
                                });
        };
    }

    /** Asks that all cancelled together stays within a part of the capital; each alone may already exceed it. */
    private static Check within(CapitalReduction reduction, Law law, Timeline<Share> share) {
        var amount = CapitalReduction.AMOUNT.of(reduction);
        var before = CapitalReduction.CANCELLED_BEFORE.of(reduction);
        var limit = Term.shareDown(law.term(share), CapitalReduction.CAPITAL.of(reduction));
        var together = Check.atMost(Term.plus(amount, before), limit);
        if (amount.value() == null) { // whatever the amount, it is not nothing
            return Check.all(Check.moreThan(limit, before.value() == null ? NOTHING : before), together);
        }
        return before.value() == null ? Check.all(Check.atMost(amount, limit), together) : together;
    }
}
