package fr.ess.core.cooperative;

import fr.ess.core.law.BondYield;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cap of the interest on shares of a cooperative: the mean of the half-yearly average yields of the bonds of private
 * companies ("TMO") over the calendar years before that of the general meeting, with points added.
 *
 * <p>The rate paid is at most the cap, the cap included, and at most what the statutes allow. The mean is not rounded, and a
 * negative half-year enters it as it is. Only the day of the general meeting counts, not the year of account. The company may
 * go by a published cap instead: see {@link Terms}.
 *
 * <p>The yields are dated ({@link BondYield}). Those of 2024 and later were not found: until the host brings them
 * ({@link Law#amended(Timeline)}, or a table), a meeting of 2025 or later has no known cap.
 *
 * <p>Defined by the act of 10 September 1947, article 14, and its decrees.
 */
public final class InterestCap {

    private static final Citation SINCE_2014 = LegalTexts.LOI_47.at("art. 14", Reading.SECONDARY, "2026-11-23");
    private static final Citation SINCE_FEBRUARY_2016 =
            LegalTexts.DECRET_2016_121.at("pour l’art. 14 de la loi n° 47-1775", Reading.SECONDARY, "2026-11-23");
    private static final Citation SINCE_DECEMBER_2016 =
            LegalTexts.LOI_2016_1691.at("art. 113", Reading.SECONDARY, "2026-11-23");

    /** The number of calendar years before that of the meeting, over which the mean is taken. */
    public static final Timeline<Count> YEARS = Timeline.of("coop-interest-cap.years", Unit.COUNT)
            .from("2014-08-02", Count.of(1), SINCE_2014)
            .from("2016-02-11", Count.of(3), SINCE_FEBRUARY_2016);

    /** What is added to the mean. */
    public static final Timeline<Share> POINTS = Timeline.of("coop-interest-cap.points", Unit.SHARE)
            .from("2014-08-02", Share.ZERO, SINCE_2014)
            .from("2016-12-11", Share.ofPercent("2"), SINCE_DECEMBER_2016);

    private static final Fact<ScicAccounts, Share> RATE = ScicAccounts.VOTE.then(Vote.INTEREST_RATE);
    static final Fact<ScicAccounts, Euros> INTEREST = ScicAccounts.VOTE.then(Vote.INTEREST);
    private static final Fact<ScicAccounts, Euros> PAID_UP = ScicAccounts.FUNDS.then(Funds.PAID_UP_CAPITAL);
    private static final Fact<ScicAccounts, Share> STATUTES = ScicAccounts.TERMS.then(Terms.INTEREST_RATE);
    private static final Fact<ScicAccounts, Share> PUBLISHED_CAP = ScicAccounts.TERMS.then(Terms.PUBLISHED_CAP);

    private static final Term<Share> NO_RATE = Term.constant(Share.ZERO);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);
    private static final Term<Share> HALF_A_HUNDREDTH_OF_A_POINT = Term.constant(Share.ofPercent("0.005"));

    /** The cap of the interest on shares. */
    public static final Rule<ScicAccounts> RULE = Rule.<ScicAccounts>binding("coop-interest-cap")
            .from("2014-08-02", InterestCap::weigh, SINCE_2014)
            .from("2016-02-11", InterestCap::weigh, SINCE_FEBRUARY_2016)
            .from("2016-12-11", InterestCap::weigh, SINCE_DECEMBER_2016)
            .keyedOn(ScicAccounts.MEETING)
            .reads(BondYield.HALF_YEAR, YEARS, POINTS);

    /** The remark that a published cap must be the exact one, rounded half up to two decimals of a percent. */
    public static final Rule<ScicAccounts> PUBLISHED = Rule.<ScicAccounts>practice("coop-interest-cap-published")
            .from("2014-08-02", InterestCap::weighPublished, SINCE_2014)
            .keyedOn(ScicAccounts.MEETING)
            .reads(BondYield.HALF_YEAR, YEARS, POINTS);

    private InterestCap() {}

    /**
     * Returns the exact cap for a meeting on the day of a law.
     *
     * @param law  the law on the day of the general meeting
     * @return the cap, which is not rounded; absent as not published when a yield or a figure is
     */
    public static Term<Share> exact(Law law) {
        var years = law.find(YEARS);
        if (years.isEmpty()) {
            return Term.absent(YEARS.id(), Term.Cause.NOT_PUBLISHED);
        }
        var yields = new ArrayList<Term<Share>>();
        var meeting = law.day().getYear();
        for (var year = meeting - years.get().value().value(); year < meeting; year++) {
            yields.add(law.at(LocalDate.of((int) year, 1, 1)).term(BondYield.HALF_YEAR));
            yields.add(law.at(LocalDate.of((int) year, 7, 1)).term(BondYield.HALF_YEAR));
        }
        return Term.plus(Term.mean(yields), law.term(POINTS));
    }

    /** Returns the cap that a company goes by: the published one that it names, else the exact one. */
    static Term<Share> cap(ScicAccounts accounts, Law law) {
        var published = PUBLISHED_CAP.of(accounts);
        return published.value() == null ? exact(law) : published;
    }

    private static Check weigh(ScicAccounts accounts, Law law) {
        var rate = RATE.of(accounts);
        var interest = INTEREST.of(accounts);
        if (rate.value() == null && interest.value() != null) {
            return none(interest) ? Check.atMost(interest, NOTHING) : weigh(interest, accounts, law);
        }
        return Share.ZERO.equals(rate.value())
                ? Check.atMost(rate, NO_RATE)
                : Check.all(Check.atMost(rate, cap(accounts, law)), Check.atMost(rate, STATUTES.of(accounts)));
    }

    private static Check weigh(Term<Euros> interest, ScicAccounts accounts, Law law) {
        var paidUp = PAID_UP.of(accounts);
        return Check.all(
                Check.atMost(interest, Term.shareDown(cap(accounts, law), paidUp)),
                Check.atMost(interest, Term.shareDown(STATUTES.of(accounts), paidUp)));
    }

    /** Returns whether it is known that no interest is paid: then nothing else can matter. */
    static boolean none(Term<Euros> interest) {
        return Euros.ZERO.equals(interest.value());
    }

    private static Check weighPublished(ScicAccounts accounts, Law law) {
        var published = PUBLISHED_CAP.of(accounts);
        if (published.value() == null) {
            return Check.notApplicable();
        }
        var exact = exact(law);
        return Check.all(
                Check.atLeast(exact, Term.minus(published, HALF_A_HUNDREDTH_OF_A_POINT)),
                Check.lessThan(exact, Term.plus(published, HALF_A_HUNDREDTH_OF_A_POINT)));
    }

    /** Returns the greatest interest that the rates allow, down to the cent, when all that it needs is known. */
    static Optional<Euros> most(ScicAccounts accounts, Law law) {
        var paidUp = PAID_UP.of(accounts).value();
        var rate =
                Term.least(List.of(cap(accounts, law), STATUTES.of(accounts))).value();
        return paidUp == null || rate == null
                ? Optional.empty()
                : Optional.of(paidUp.down(rate).max(Euros.ZERO));
    }
}
