package fr.ess.core.grant;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/**
 * What a commune tells of the bodies it subsidises, and what they show it.
 *
 * <p>A commune of some size annexes to its budget the list of the bodies that it subsidises by more than an amount, or by more
 * than half of their income. Certified accounts are sent on for a body of whose capital it holds a third or so, whose loan
 * it guarantees, or that it subsidises by more than that amount, or by more than half and above the threshold of an agreement.
 * Every body subsidised in the year shows its last budget and accounts, whatever the amount. The text was read in its state of
 * 2008 and is told from 2014-08-02; départements and régions have parallel articles.
 *
 * <p>Defined by the Code général des collectivités territoriales, articles L. 1611-4, L. 2313-1 and L. 2313-1-1.
 */
public final class SubsidisedBodyRules {

    private static final Citation ANNEX_SOURCE = LegalTexts.CGCT.at("art. L2313-1", Reading.UNVERIFIED, "2026-11-23");
    private static final Citation SENDING_SOURCE =
            LegalTexts.CGCT.at("art. L2313-1-1", Reading.UNVERIFIED, "2026-11-23");
    private static final Citation CONTROL_SOURCE = LegalTexts.CGCT.at("art. L1611-4", Reading.UNVERIFIED, "2026-11-23");

    /** The least number of inhabitants of a commune that annexes the list. */
    public static final Timeline<Count> INHABITANTS = Timeline.of(
                    "local-subsidised-bodies-annex.inhabitants", Unit.COUNT)
            .from("2014-08-02", Count.of(3_500), ANNEX_SOURCE);

    /** The amount above which a subsidy counts. */
    public static final Timeline<Euros> AMOUNT = Timeline.of("local-subsidised-bodies-annex.amount", Unit.EUROS)
            .from("2014-08-02", Euros.of(75_000), ANNEX_SOURCE);

    /** The part of the income above which a subsidy counts. */
    public static final Timeline<Share> INCOME_SHARE = Timeline.of(
                    "local-subsidised-bodies-annex.income-share", Unit.SHARE)
            .from("2014-08-02", Share.HALF, ANNEX_SOURCE);

    /** The part of the capital from which accounts are sent on. */
    public static final Timeline<Share> CAPITAL_SHARE = Timeline.of(
                    "local-subsidised-bodies-accounts.capital-share", Unit.SHARE)
            .from("2014-08-02", Share.of(33, 100), SENDING_SOURCE);

    /** The amount above which a subsidy of more than half of the income has accounts sent on. */
    public static final Timeline<Euros> HALF_THRESHOLD = Timeline.of(
                    "local-subsidised-bodies-accounts.threshold", Unit.EUROS)
            .from("2014-08-02", Euros.of(23_000), SENDING_SOURCE);

    private static final Fact<SubsidisedBody, Flag> LISTED = SubsidisedBody.PAPERS.then(BodyPapers.LISTED);
    private static final Fact<SubsidisedBody, Flag> TRANSMITTED = SubsidisedBody.PAPERS.then(BodyPapers.TRANSMITTED);
    private static final Fact<SubsidisedBody, Flag> COPY_GIVEN = SubsidisedBody.PAPERS.then(BodyPapers.COPY_GIVEN);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    /** The list annexed to the budget. */
    public static final Rule<SubsidisedBody> ANNEX = Rule.<SubsidisedBody>binding("local-subsidised-bodies-annex")
            .from(
                    "2014-08-02",
                    (body, law) -> Check.when(
                            Check.all(
                                    Check.atLeast(SubsidisedBody.INHABITANTS.of(body), law.term(INHABITANTS)),
                                    Check.any(aboveAmount(body, law), aboveHalf(body, law))),
                            Check.yes(LISTED.of(body))),
                    ANNEX_SOURCE)
            .reads(INHABITANTS, AMOUNT, INCOME_SHARE);

    /** The certified accounts sent on. */
    public static final Rule<SubsidisedBody> ACCOUNTS = Rule.<SubsidisedBody>binding("local-subsidised-bodies-accounts")
            .from(
                    "2014-08-02",
                    (body, law) -> Check.when(
                            Check.any(
                                    Check.atLeast(SubsidisedBody.CAPITAL_SHARE.of(body), law.term(CAPITAL_SHARE)),
                                    Check.yes(SubsidisedBody.LOAN_GUARANTEED.of(body)),
                                    aboveAmount(body, law),
                                    Check.all(
                                            aboveHalf(body, law),
                                            Check.moreThan(SubsidisedBody.SUBSIDY.of(body), law.term(HALF_THRESHOLD)))),
                            Check.yes(TRANSMITTED.of(body))),
                    SENDING_SOURCE)
            .reads(CAPITAL_SHARE, AMOUNT, INCOME_SHARE, HALF_THRESHOLD);

    /** What the body shows the commune. */
    public static final Rule<SubsidisedBody> CONTROL = Rule.<SubsidisedBody>binding("local-subsidised-body-control")
            .from(
                    "2014-08-02",
                    (body, law) -> Check.when(
                            Check.moreThan(SubsidisedBody.SUBSIDY.of(body), NOTHING), Check.yes(COPY_GIVEN.of(body))),
                    CONTROL_SOURCE)
            .reads();

    /** The rules on a subsidised body. */
    public static final RuleSet<SubsidisedBody> SET = RuleSet.of(
            "subsidised-body", SubsidisedBody.class, Words.beside(SubsidisedBodyRules.class), ANNEX, ACCOUNTS, CONTROL);

    private SubsidisedBodyRules() {}

    private static Check aboveAmount(SubsidisedBody body, Law law) {
        return Check.moreThan(SubsidisedBody.SUBSIDY.of(body), law.term(AMOUNT));
    }

    private static Check aboveHalf(SubsidisedBody body, Law law) {
        var subsidy = SubsidisedBody.SUBSIDY.of(body);
        return Euros.ZERO.equals(subsidy.value()) // whatever the income
                ? Check.moreThan(subsidy, NOTHING)
                : Check.moreThan(subsidy, Term.shareDown(law.term(INCOME_SHARE), SubsidisedBody.INCOME.of(body)));
    }
}
