package fr.ess.core.cooperative;

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
import java.util.List;

/**
 * What of its surplus a SCIC must put in reserve, and what it may not do with it.
 *
 * <p>The surplus is the result less the losses of earlier years; where there is none, nothing is allocated and the two levies
 * do not apply. The legal reserve is owed as long as all reserves together are less than the capital: at equality no more.
 * Some sources compare the legal reserve alone, or half of the capital; the wording of the act prevails. The statutory reserve
 * takes at least half of what remains, more where the statutes say so. A SCIC pays no patronage rebate and puts no reserve
 * into capital.
 *
 * <p>The rules are keyed on the day of the general meeting.
 *
 * <p>Defined by the act of 10 September 1947, articles 16 and 19 nonies.
 */
public final class Reserves {

    private static final Citation ARTICLE_16 = LegalTexts.LOI_47.at("art. 16 al. 2", Reading.PRIMARY, "2026-11-23");
    private static final Citation ARTICLE_19_NONIES =
            LegalTexts.LOI_47.at("art. 19 nonies", Reading.SECONDARY, "2026-11-23");

    /** The least part of the surplus that goes to reserves while these are less than the capital. */
    public static final Timeline<Share> LEGAL_SHARE =
            Timeline.of("scic-legal-reserve.share", Unit.SHARE).from("2001-07-18", Share.of(3, 20), ARTICLE_16);

    /** The disputed reading of the last levy; the whole levy unless the host amends it. */
    public static final Timeline<LastLevy> LAST_LEVY = Timeline.of(
                    "scic-legal-reserve.last-levy", Unit.option(LastLevy.class))
            .from("2001-07-18", LastLevy.WHOLE, ARTICLE_16.as(Reading.UNVERIFIED));

    /** The least part of the remainder that goes to the statutory reserve. */
    public static final Timeline<Share> STATUTORY_SHARE =
            Timeline.of("scic-statutory-reserve.share", Unit.SHARE).from("2001-07-18", Share.HALF, ARTICLE_19_NONIES);

    static final Fact<ScicAccounts, Euros> CAPITAL = ScicAccounts.FUNDS.then(Funds.CAPITAL);
    static final Fact<ScicAccounts, Euros> OPENING = ScicAccounts.FUNDS.then(Funds.OPENING_RESERVES);
    static final Fact<ScicAccounts, Euros> RESULT = ScicAccounts.FUNDS.then(Funds.RESULT);
    static final Fact<ScicAccounts, Euros> LOSSES = ScicAccounts.FUNDS.then(Funds.PRIOR_LOSSES);
    static final Fact<ScicAccounts, Euros> LEGAL_VOTED = ScicAccounts.VOTE.then(Vote.LEGAL_RESERVE);
    static final Fact<ScicAccounts, Euros> STATUTORY_VOTED = ScicAccounts.VOTE.then(Vote.STATUTORY_RESERVE);
    private static final Fact<ScicAccounts, Share> STATUTORY_RATE = ScicAccounts.TERMS.then(Terms.STATUTORY_RATE);
    private static final Fact<ScicAccounts, Euros> REBATE = ScicAccounts.VOTE.then(Vote.PATRONAGE_REBATE);
    private static final Fact<ScicAccounts, Euros> INCORPORATED = ScicAccounts.VOTE.then(Vote.INCORPORATED_RESERVES);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    /** The legal reserve. */
    public static final Rule<ScicAccounts> LEGAL = Rule.<ScicAccounts>binding("scic-legal-reserve")
            .from("2001-07-18", Reserves::legal, ARTICLE_16)
            .keyedOn(ScicAccounts.MEETING)
            .reads(LEGAL_SHARE, LAST_LEVY);

    /** The statutory reserve. */
    public static final Rule<ScicAccounts> STATUTORY = Rule.<ScicAccounts>binding("scic-statutory-reserve")
            .from("2001-07-18", Reserves::statutory, ARTICLE_19_NONIES)
            .keyedOn(ScicAccounts.MEETING)
            .reads(STATUTORY_SHARE);

    /** Neither patronage rebate nor reserves put into capital. */
    public static final Rule<ScicAccounts> NO_REBATE = Rule.<ScicAccounts>binding("scic-no-ristourne")
            .from("2001-07-18", Reserves::noRebate, ARTICLE_19_NONIES)
            .keyedOn(ScicAccounts.MEETING)
            .reads();

    private Reserves() {}

    /** Returns the surplus: the result less the losses of earlier years. */
    static Term<Euros> surplus(ScicAccounts accounts) {
        return Term.minus(RESULT.of(accounts), LOSSES.of(accounts));
    }

    /** Asks a check where there is a surplus; a result that is none itself leaves no doubt, whatever the earlier losses. */
    private static Check onSurplus(ScicAccounts accounts, Check asked) {
        var surplus = Check.moreThan(surplus(accounts), NOTHING);
        return Check.when(
                LOSSES.of(accounts).value() == null
                        ? Check.all(Check.moreThan(RESULT.of(accounts), NOTHING), surplus)
                        : surplus,
                asked);
    }

    private static Check legal(ScicAccounts accounts, Law law) {
        var voted = LEGAL_VOTED.of(accounts);
        var reserves = OPENING.of(accounts);
        var capital = CAPITAL.of(accounts);
        var full = reserves.value() == null
                ? Check.any(Check.atLeast(reserves, capital), Check.atMost(capital, NOTHING)) // no reserve is less
                : Check.atLeast(reserves, capital);
        var levied = Check.atLeast(voted, Term.shareUp(law.term(LEGAL_SHARE), surplus(accounts)));
        return onSurplus(
                accounts,
                law.get(LAST_LEVY).value() == LastLevy.WHOLE
                        ? Check.any(full, levied)
                        : Check.any(full, levied, Check.atLeast(voted, Term.minus(capital, reserves))));
    }

    private static Check statutory(ScicAccounts accounts, Law law) {
        var voted = STATUTORY_VOTED.of(accounts);
        var rate = STATUTORY_RATE.of(accounts);
        var least = law.term(STATUTORY_SHARE);
        return onSurplus(
                accounts,
                Check.all(
                        Check.atLeast(rate, least),
                        Check.atMost(rate, Term.constant(Share.WHOLE)),
                        levied(accounts, voted, rate.value() == null ? least : rate)));
    }

    /** Asks for a part of what the legal reserve leaves: while that is not known, of the whole surplus or of nothing. */
    private static Check levied(ScicAccounts accounts, Term<Euros> voted, Term<Share> rate) {
        var surplus = surplus(accounts);
        var legal = LEGAL_VOTED.of(accounts);
        if (legal instanceof Term.Absent<Euros> absent) {
            return new Check.Whichever(
                    List.of(absent),
                    List.of(Check.atLeast(voted, Term.shareUp(rate, surplus)), Check.atLeast(voted, NOTHING)));
        }
        var levied = Check.atLeast(voted, Term.shareUp(rate, Term.minus(surplus, legal)));
        return voted.value() == null ? Check.any(levied, Check.atLeast(legal, surplus)) : levied;
    }

    private static Check noRebate(ScicAccounts accounts, Law law) {
        return Check.all(Check.atMost(REBATE.of(accounts), NOTHING), Check.atMost(INCORPORATED.of(accounts), NOTHING));
    }
}
