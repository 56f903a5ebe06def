package fr.ess.core.cooperative;

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
import fr.ess.core.rule.Words;
import java.util.ArrayList;

/**
 * The net assets of a wound-up SCIC: members have back at most their paid-up capital, and the rest goes to other cooperatives,
 * to their unions or to other enterprises of the social and solidarity economy. An authority is none of these.
 *
 * <p>The rule is keyed on the day of the general meeting that decides.
 *
 * <p>Defined by the act of 10 September 1947, article 19.
 */
public final class NetAssets {

    private static final Citation BEFORE_2014 = LegalTexts.LOI_47.at("art. 19", Reading.UNVERIFIED, "2026-11-23");
    private static final Citation SINCE_2014 = LegalTexts.LOI_47.at("art. 19", Reading.PRIMARY, "2026-11-23");

    /** Those who may receive the net assets. */
    public static final Timeline<Codes> RECIPIENTS = Timeline.of(
                    "scic-liquidation.recipients", Unit.codes(RecipientKind.class))
            .from(
                    "2001-07-18",
                    Codes.of(
                            RecipientKind.COOPERATIVE,
                            RecipientKind.COOPERATIVE_UNION,
                            RecipientKind.GENERAL_INTEREST_WORK),
                    BEFORE_2014)
            .from(
                    "2014-08-02",
                    Codes.of(RecipientKind.COOPERATIVE, RecipientKind.COOPERATIVE_UNION, RecipientKind.ESS_ENTERPRISE),
                    SINCE_2014);

    private static final Many.Each<Recipient, Code> KINDS = Liquidation.RECIPIENTS.each(Recipient.KIND);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    /** Where the net assets go. */
    public static final Rule<Liquidation> RULE = Rule.<Liquidation>binding("scic-liquidation")
            .from("2001-07-18", NetAssets::weigh, BEFORE_2014)
            .from("2014-08-02", NetAssets::weigh, SINCE_2014)
            .keyedOn(Liquidation.MEETING)
            .reads(RECIPIENTS);

    /** The rules on the winding up of a SCIC. */
    public static final RuleSet<Liquidation> SET =
            RuleSet.of("scic-liquidation", Liquidation.class, Words.beside(NetAssets.class), RULE);

    private NetAssets() {}

    private static Check weigh(Liquidation liquidation, Law law) {
        var paid = Liquidation.PAID_TO_MEMBERS.of(liquidation);
        var checks = new ArrayList<Check>();
        checks.add(Check.atMost(
                paid, Euros.ZERO.equals(paid.value()) ? NOTHING : Liquidation.PAID_UP_CAPITAL.of(liquidation)));
        var recipients = liquidation.recipients();
        if (recipients == null) {
            checks.add(new Check.Unknown(Liquidation.RECIPIENTS.absent()));
        } else {
            for (var i = 0; i < recipients.size(); i++) {
                checks.add(Check.oneOf(KINDS.of(recipients.get(i), i), law.term(RECIPIENTS)));
            }
        }
        return new Check.AllOf(checks);
    }
}
