package fr.ess.core.membership;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/**
 * What a commercial company of the social and solidarity economy must keep of its profit, less the losses of earlier years.
 *
 * <p>A fifth at least goes to a development fund, until all reserves together reach a fifth of the capital: at equality no more is
 * owed. Half at least goes to mandatory reserves or is carried forward, and that never stops. Where nothing is left after earlier
 * losses, neither applies. Until the order of 2015 the fractions were not fixed.
 *
 * <p>The rules are keyed on the day of the general meeting.
 *
 * <p>Defined by the act of 31 July 2014, article 1, II, 2°, c, and by the order of 3 August 2015.
 */
public final class ProfitRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ACT = LegalTexts.LOI_ESS.at("art. 1, II, 2°, c", Reading.SECONDARY, CHECKED);
    private static final Citation FUND_ARTICLE = LegalTexts.ARRETE_2015_08_03.at("art. 1", Reading.PRIMARY, CHECKED);
    private static final Citation HALF_ARTICLE = LegalTexts.ARRETE_2015_08_03.at("art. 2", Reading.PRIMARY, CHECKED);

    /** The least part of the profit that goes to the development fund. */
    public static final Timeline<Share> FUND_SHARE =
            Timeline.of("ess-development-fund-levy.share", Unit.SHARE).from("2015-08-12", Share.of(1, 5), FUND_ARTICLE);

    /** The part of the capital at which reserves end the levy. */
    public static final Timeline<Share> FUND_CEILING = Timeline.of("ess-development-fund-levy.ceiling", Unit.SHARE)
            .from("2015-08-12", Share.of(1, 5), FUND_ARTICLE);

    /** The disputed reading of the last levy; it stops at the ceiling unless the host amends it. */
    public static final Timeline<LevyReading> READING = Timeline.of(
                    "ess-development-fund-levy.reading", Unit.option(LevyReading.class))
            .from("2015-08-12", LevyReading.CAPPED_AT_GAP, FUND_ARTICLE.as(Reading.UNVERIFIED));

    /** The least part of the profit that is retained. */
    public static final Timeline<Share> RETAINED_SHARE =
            Timeline.of("ess-half-profit-retention.share", Unit.SHARE).from("2015-08-12", Share.HALF, HALF_ARTICLE);

    /** The levy for the development fund. */
    public static final Rule<EssAccounts> DEVELOPMENT_FUND = Rule.<EssAccounts>binding("ess-development-fund-levy")
            .from("2014-08-02", (accounts, law) -> notFixed(accounts, FUND_SHARE), ACT)
            .from("2015-08-12", ProfitRules::fund, FUND_ARTICLE)
            .keyedOn(EssAccounts.MEETING)
            .reads(FUND_SHARE, FUND_CEILING, READING);

    /** The half that is retained. */
    public static final Rule<EssAccounts> RETENTION = Rule.<EssAccounts>binding("ess-half-profit-retention")
            .from("2014-08-02", (accounts, law) -> notFixed(accounts, RETAINED_SHARE), ACT)
            .from("2015-08-12", ProfitRules::retention, HALF_ARTICLE)
            .keyedOn(EssAccounts.MEETING)
            .reads(RETAINED_SHARE);

    /** The rules on the profit of a commercial company of the ESS. */
    public static final RuleSet<EssAccounts> SET =
            RuleSet.of("ess-profit", EssAccounts.class, Words.beside(ProfitRules.class), DEVELOPMENT_FUND, RETENTION);

    private static final Fact<EssAccounts, Euros> TO_FUND = EssAccounts.VOTE.then(EssVote.DEVELOPMENT_FUND);
    private static final Fact<EssAccounts, Euros> TO_RESERVES = EssAccounts.VOTE.then(EssVote.MANDATORY_RESERVES);
    private static final Fact<EssAccounts, Euros> CARRIED = EssAccounts.VOTE.then(EssVote.CARRIED_FORWARD);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    private ProfitRules() {}

    private static Term<Euros> base(EssAccounts accounts) {
        return Term.minus(EssAccounts.PROFIT.of(accounts), EssAccounts.PRIOR_LOSSES.of(accounts));
    }

    /** Asks a check where a profit is left; a year without one leaves no doubt, whatever the earlier losses. */
    private static Check onProfit(EssAccounts accounts, Check asked) {
        var left = Check.moreThan(base(accounts), NOTHING);
        return Check.when(
                accounts.priorLosses() == null
                        ? Check.all(Check.moreThan(EssAccounts.PROFIT.of(accounts), NOTHING), left)
                        : left,
                asked);
    }

    private static Check notFixed(EssAccounts accounts, Timeline<Share> share) {
        return onProfit(accounts, Check.unknown(share.id(), Term.Cause.NOT_PUBLISHED));
    }

    private static Check fund(EssAccounts accounts, Law law) {
        var voted = TO_FUND.of(accounts);
        var reserves = EssAccounts.RESERVES.of(accounts);
        var ceiling = Term.shareUp(law.term(FUND_CEILING), EssAccounts.CAPITAL.of(accounts));
        var levied = Check.atLeast(voted, Term.shareUp(law.term(FUND_SHARE), base(accounts)));
        var capped = law.find(READING)
                .map(reading -> reading.value() == LevyReading.CAPPED_AT_GAP)
                .orElse(false);
        var full = Check.atLeast(reserves, ceiling);
        // no reserves leave a gap wider than the ceiling: what fills that one fills any
        var filled = Check.atLeast(voted, accounts.reserves() == null ? ceiling : Term.minus(ceiling, reserves));
        if (accounts.capital() == null) { // nothing is never a fifth of a capital, for there is one
            full = Check.all(Check.moreThan(reserves, NOTHING), full);
            filled = Check.all(Check.moreThan(voted, NOTHING), filled);
        }
        return onProfit(accounts, capped ? Check.any(full, levied, filled) : Check.any(full, levied));
    }

    private static Check retention(EssAccounts accounts, Law law) {
        var least = Term.shareUp(law.term(RETAINED_SHARE), base(accounts));
        var reserved = TO_RESERVES.of(accounts);
        var carried = CARRIED.of(accounts);
        var together = Check.atLeast(Term.plus(reserved, carried), least);
        return onProfit(
                accounts,
                reserved.value() == null
                        ? Check.any(Check.atLeast(carried, least), together)
                        : carried.value() == null ? Check.any(Check.atLeast(reserved, least), together) : together);
    }
}
