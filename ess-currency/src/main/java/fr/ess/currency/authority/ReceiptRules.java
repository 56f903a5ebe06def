package fr.ess.currency.authority;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.currency.CurrencyTexts;
import java.util.ArrayList;

/**
 * How a local authority may be paid in local currency, by its cash desk or through a third party that collects for it.
 *
 * <p>The authority is never obliged to accept units; its claim stays in euros, and euros reach the treasury.
 *
 * <p>Defined by the decree 2012-1246, article 25, and the Code général des collectivités territoriales, articles L1611-7-1 and
 * D1611-32-3.
 */
public final class ReceiptRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation DESK = CurrencyTexts.DECRET_2012_1246.at("art. 25", Reading.SECONDARY, CHECKED);
    private static final Citation ARTICLE = LegalTexts.CGCT.at("art. L1611-7-1", Reading.PRIMARY, CHECKED);
    private static final Citation STATED = LegalTexts.CGCT.at("art. D1611-32-3", Reading.PRIMARY, CHECKED);

    /** What may be collected by a third party. */
    public static final Timeline<Codes> COLLECTED = Timeline.of(
                    "la-receipts-mandate-L1611-7-1.receipts", Unit.codes(ReceiptKind.class))
            .from(
                    "2014-12-22",
                    Codes.of(ReceiptKind.CULTURE_SPORT_TOURISM, ReceiptKind.PROPERTY, ReceiptKind.CONTRACTED_SERVICE),
                    ARTICLE)
            .from(
                    "2021-10-10",
                    Codes.of(
                            ReceiptKind.CULTURE_SPORT_TOURISM,
                            ReceiptKind.PROPERTY,
                            ReceiptKind.CONTRACTED_SERVICE,
                            ReceiptKind.CROWDFUNDING),
                    ARTICLE.as(Reading.UNVERIFIED));

    /** A cash desk takes units. */
    public static final Rule<PublicReceipt> RECEIPT = Rule.<PublicReceipt>binding("la-mlc-receipts")
            .from(
                    "2014-08-02",
                    (receipt, law) -> Check.all(
                            Check.yes(PublicReceipt.DEED_ALLOWS.of(receipt)),
                            Check.yes(PublicReceipt.ACCOUNTANT_AGREES.of(receipt)),
                            Check.yes(PublicReceipt.AGREEMENT.of(receipt)),
                            Check.yes(PublicReceipt.MEMBERSHIP.of(receipt)),
                            Check.equal(PublicReceipt.FEE_BORNE.of(receipt), Term.constant(Share.ZERO)),
                            Check.no(PublicReceipt.ACCOUNT_IN_UNITS.of(receipt))),
                    DESK);

    /** A third party collects. */
    public static final Rule<ReceiptsMandate> MANDATE = Rule.<ReceiptsMandate>binding("la-receipts-mandate-L1611-7-1")
            .from("2014-12-22", (mandate, law) -> mandate(mandate, law, false), ARTICLE)
            .from("2015-12-17", (mandate, law) -> mandate(mandate, law, true), STATED)
            .reads(COLLECTED);

    /** The rules of the kind {@code mlc-receipt}. */
    public static final RuleSet<PublicReceipt> RECEIPTS =
            RuleSet.of("mlc-receipt", PublicReceipt.class, Words.beside(ReceiptRules.class), RECEIPT);

    /** The rules of the kind {@code mlc-receipts-mandate}. */
    public static final RuleSet<ReceiptsMandate> MANDATES =
            RuleSet.of("mlc-receipts-mandate", ReceiptsMandate.class, Words.beside(ReceiptRules.class), MANDATE);

    private ReceiptRules() {}

    private static Check mandate(ReceiptsMandate mandate, Law law, boolean stated) {
        var checks = new ArrayList<Check>();
        checks.add(Check.yes(ReceiptsMandate.WRITTEN.of(mandate)));
        checks.add(Check.yes(ReceiptsMandate.ASSENT.of(mandate)));
        checks.add(Check.oneOf(ReceiptsMandate.RECEIPTS.of(mandate), law.term(COLLECTED)));
        if (stated) {
            for (var item : MandateItem.values()) {
                var there = Check.holds(ReceiptsMandate.ITEMS.of(mandate), Term.constant(Code.of(item)));
                checks.add(
                        item == MandateItem.CASH_FUND
                                ? Check.when(Check.yes(ReceiptsMandate.REFUNDS.of(mandate)), there)
                                : there);
            }
        }
        return new Check.AllOf(checks);
    }
}
