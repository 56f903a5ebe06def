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
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import java.util.ArrayList;

/**
 * Where the surplus of a wound-up enterprise of the social and solidarity economy goes: wholly to another such enterprise, or as the
 * special law of its form says. A cent to anybody else is too much.
 *
 * <p>The rule is keyed on the day of the decision.
 *
 * <p>Defined by the act of 31 July 2014, article 1, I, 3°, b.
 */
public final class SurplusRules {

    private static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 1, I, 3°, b", Reading.SECONDARY, "2026-11-23");

    /** Those who may receive the surplus. */
    public static final Timeline<Codes> RECIPIENTS = Timeline.of(
                    "ess-liquidation-surplus.recipients", Unit.codes(SurplusRecipientKind.class))
            .from(
                    "2014-08-02",
                    Codes.of(SurplusRecipientKind.ESS_ENTERPRISE, SurplusRecipientKind.SPECIAL_DEVOLUTION),
                    ARTICLE);

    /** Where the surplus goes. */
    public static final Rule<EssLiquidation> RULE = Rule.<EssLiquidation>binding("ess-liquidation-surplus")
            .from("2014-08-02", SurplusRules::weigh, ARTICLE)
            .keyedOn(EssLiquidation.DECIDED)
            .reads(RECIPIENTS);

    /** The rules on the surplus. */
    public static final RuleSet<EssLiquidation> SET =
            RuleSet.of("ess-liquidation", EssLiquidation.class, Words.beside(SurplusRules.class), RULE);

    private static final Many.Each<SurplusRecipient, Code> KINDS =
            EssLiquidation.RECIPIENTS.each(SurplusRecipient.KIND);
    private static final Many.Each<SurplusRecipient, Euros> AMOUNTS =
            EssLiquidation.RECIPIENTS.each(SurplusRecipient.AMOUNT);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    private SurplusRules() {}

    private static Check weigh(EssLiquidation liquidation, Law law) {
        var recipients = liquidation.recipients();
        if (recipients == null) {
            return new Check.Unknown(EssLiquidation.RECIPIENTS.absent());
        }
        var checks = new ArrayList<Check>(recipients.size());
        for (var i = 0; i < recipients.size(); i++) {
            var named = Check.oneOf(KINDS.of(recipients.get(i), i), law.term(RECIPIENTS));
            checks.add(
                    named.verdict() == Verdict.SATISFIED
                            ? named
                            : Check.any(named, Check.atMost(AMOUNTS.of(recipients.get(i), i), NOTHING)));
        }
        return new Check.AllOf(checks);
    }
}
