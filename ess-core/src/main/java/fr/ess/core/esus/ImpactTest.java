package fr.ess.core.esus;

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
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The two ways to show that the search for social utility weighs on a body: the share of its charges, or the return on its
 * funding. One of them is enough.
 *
 * <p>Both look at the last three closed years, or at all of them when the body has fewer. The decree does not say which
 * half-years the bond yield is that of: it is the mean over the calendar years of those years unless the facts name a rate.
 * The act no longer names the financial return since 24 May 2019; the decree kept this way.
 *
 * <p>Defined by the Code du travail, article R3332-21-1.
 *
 * @param <F>  the facts in which the impact stands
 */
final class ImpactTest<F> {

    static final Citation CHARGES_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-1, 1°", Reading.PRIMARY, "2026-11-23");
    static final Citation RETURN_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. R3332-21-1, 2°", Reading.PRIMARY, "2026-11-23");

    /** The least share of the charges of social utility. */
    static final Timeline<Share> SHARE = Timeline.of("esus-impact-by-charges.share", Unit.SHARE)
            .from("2015-07-01", Share.of(66, 100), CHARGES_ARTICLE);

    /** The number of closed years looked at. */
    static final Timeline<Count> YEARS =
            Timeline.of("esus-impact.years", Unit.COUNT).from("2015-07-01", Count.of(3), CHARGES_ARTICLE);

    /** How the share is taken over them. */
    static final Timeline<ChargesReading> READING = Timeline.of(
                    "esus-impact-by-charges.reading", Unit.option(ChargesReading.class))
            .from("2015-07-01", ChargesReading.CUMULATED, CHARGES_ARTICLE.as(Reading.UNVERIFIED));

    /** The points above the bond yield that the return must stay under. */
    static final Timeline<Share> POINTS = Timeline.of("esus-impact-by-return.points", Unit.SHARE)
            .from("2015-07-01", Share.of(5, 100), RETURN_ARTICLE);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    private final Many<F, ClosedYear> years;
    private final Many.Each<ClosedYear, Euros> social;
    private final Many.Each<ClosedYear, Euros> total;
    private final Many.Each<ClosedYear, Euros> remuneration;
    private final Many.Each<ClosedYear, Euros> funds;
    private final Fact<F, Flag> undertaking;
    private final Fact<F, Share> rate;

    ImpactTest(Part<F, Impact> part) {
        years = part.then(Impact.YEARS);
        social = years.each(ClosedYear.SOCIAL_CHARGES);
        total = years.each(ClosedYear.TOTAL_CHARGES);
        remuneration = years.each(ClosedYear.REMUNERATION);
        funds = years.each(ClosedYear.FUNDS);
        undertaking = part.then(Impact.UNDERTAKING);
        rate = part.then(Impact.REFERENCE_RATE);
    }

    /** Weighs whether one of the two ways is open. */
    Check either(F facts, Law law) {
        return Check.any(byCharges(facts, law), byReturn(facts, law));
    }

    /** Weighs the share of charges, in the years closed before the day of the law. */
    Check byCharges(F facts, Law law) {
        var list = years.read(facts);
        if (list == null) {
            return new Check.Unknown(years.absent());
        }
        if (law.find(YEARS).isEmpty()) {
            return Check.unknown(YEARS.id(), Term.Cause.NOT_PUBLISHED);
        }
        var counted = counted(list, law);
        if (counted.isEmpty()) {
            return noYear();
        }
        if (!eachYear(law)) {
            return cumulated(list, counted, law);
        }
        var each = new ArrayList<Check>();
        for (var index : counted) {
            each.add(cumulated(list, List.of(index), law));
        }
        return new Check.AllOf(each);
    }

    private static boolean eachYear(Law law) {
        return law.find(READING)
                .filter(version -> version.value() == ChargesReading.EACH_YEAR)
                .isPresent();
    }

    /** Weighs the return on funding, in the years closed before the day of the law. */
    Check byReturn(F facts, Law law) {
        var list = years.read(facts);
        var undertakes = Check.yes(undertaking.of(facts));
        if (list == null) {
            return Check.all(new Check.Unknown(years.absent()), undertakes);
        }
        if (law.find(YEARS).isEmpty()) {
            return Check.unknown(YEARS.id(), Term.Cause.NOT_PUBLISHED);
        }
        var counted = counted(list, law);
        return Check.all(counted.isEmpty() ? noYear() : ratio(facts, list, counted, law), undertakes);
    }

    /** Says that a person must judge: without any charges or funds to divide by, the file rests on forecasts. */
    private Check noYear() {
        return Check.unknown(years.path(), Term.Cause.OPEN_NORM);
    }

    /** Returns the places of the last years that closed before a day, as many as the law looks at. */
    private static List<Integer> counted(List<ClosedYear> years, Law law) {
        var closed = new ArrayList<Integer>();
        for (var i = 0; i < years.size(); i++) {
            if (years.get(i).ends().isBefore(law.day())) {
                closed.add(i);
            }
        }
        closed.sort(Comparator.comparing((Integer index) -> years.get(index).ends()));
        var most = (int) law.get(YEARS).value().value();
        return closed.subList(Math.max(0, closed.size() - most), closed.size());
    }

    /**
     * Weighs the share over several years. A missing part lies between nothing and its whole, a missing whole is at least its
     * part: the best and the worst of these tell whether the answer is certain.
     */
    private Check cumulated(List<ClosedYear> list, List<Integer> counted, Law law) {
        var open = new ArrayList<Term.Absent<?>>();
        var unbounded = new ArrayList<Check>();
        var boundless = false;
        var totals = new ArrayList<Term<Euros>>();
        var best = new ArrayList<Term<Euros>>();
        var worst = new ArrayList<Term<Euros>>();
        for (var index : counted) {
            var part = social.of(list.get(index), index);
            var whole = total.of(list.get(index), index);
            if (part instanceof Term.Absent<Euros> missing) {
                open.add(missing);
                best.add(assumed(missing, whole));
                worst.add(assumed(missing, NOTHING));
            } else {
                best.add(part);
                worst.add(part);
            }
            if (whole instanceof Term.Absent<Euros> missing) {
                open.add(missing);
                unbounded.add(new Check.Unknown(missing));
                boundless |= part.value() == null;
                totals.add(assumed(missing, part));
            } else {
                totals.add(whole);
            }
        }
        if (boundless) {
            return new Check.AllOf(open.stream()
                    .map(missing -> (Check) new Check.Unknown(missing))
                    .toList());
        }
        var most = share(best, totals, law);
        if (open.isEmpty() || most.verdict() == Verdict.BREACHED) {
            return most;
        }
        if (!unbounded.isEmpty()) {
            unbounded.add(0, most);
            return new Check.AllOf(unbounded);
        }
        return new Check.Whichever(open, List.of(share(worst, totals, law), most));
    }

    private static Term<Euros> assumed(Term.Absent<Euros> missing, Term<Euros> like) {
        var value = like.value();
        return value == null ? missing : new Term.Given<>(missing.about(), value);
    }

    private Check share(List<Term<Euros>> parts, List<Term<Euros>> wholes, Law law) {
        var whole = Term.sum(wholes);
        return Euros.ZERO.equals(whole.value())
                ? noYear()
                : Check.atLeast(Term.sum(parts), Term.shareUp(law.term(SHARE), whole));
    }

    private Check ratio(F facts, List<ClosedYear> list, List<Integer> counted, Law law) {
        var paid = new ArrayList<Term<Euros>>();
        var least = new ArrayList<Term<Euros>>();
        var invested = new ArrayList<Term<Euros>>();
        for (var index : counted) {
            var one = remuneration.of(list.get(index), index);
            paid.add(one);
            least.add(one instanceof Term.Absent<Euros> missing ? assumed(missing, NOTHING) : one);
            invested.add(funds.of(list.get(index), index));
        }
        var whole = Term.sum(invested);
        var known = whole.value();
        if (known != null && known.signum() <= 0) {
            return noYear();
        }
        var limit = Term.plus(bondYield(facts, list, counted, law), law.term(POINTS));
        var atLeast = Check.lessThan(Term.part(Term.sum(least), whole), limit);
        return atLeast.verdict() == Verdict.BREACHED
                ? atLeast
                : Check.lessThan(Term.part(Term.sum(paid), whole), limit);
    }

    private Term<Share> bondYield(F facts, List<ClosedYear> list, List<Integer> counted, Law law) {
        var given = rate.of(facts);
        if (given.value() != null) {
            return given;
        }
        var calendar = new TreeSet<Integer>();
        counted.forEach(index -> calendar.add(list.get(index).ends().getYear()));
        var yields = new ArrayList<Term<Share>>();
        for (var year : calendar) {
            yields.add(law.term(BondYield.HALF_YEAR, LocalDate.of(year, 1, 1)));
            yields.add(law.term(BondYield.HALF_YEAR, LocalDate.of(year, 7, 1)));
        }
        return Term.mean(yields);
    }

    /** Returns what the charges of social utility lack, new spending that raises their total too. */
    static Optional<Euros> missingSocialCharges(Impact impact, Law law) {
        var years = impact.years();
        if (years == null || law.find(SHARE).isEmpty() || law.find(YEARS).isEmpty() || eachYear(law)) {
            return Optional.empty();
        }
        var social = Euros.ZERO;
        var total = Euros.ZERO;
        for (var index : counted(years, law)) {
            var year = years.get(index);
            if (year.socialCharges() == null || year.totalCharges() == null) {
                return Optional.empty();
            }
            social = social.plus(year.socialCharges());
            total = total.plus(year.totalCharges());
        }
        if (total.signum() == 0) {
            return Optional.empty();
        }
        var share = law.get(SHARE).value();
        // social + x >= share × (total + x), hence x >= (share × total − social) ÷ (1 − share)
        var rest = Share.WHOLE.minus(share);
        if (rest.compareTo(Share.ZERO) <= 0) {
            return social.compareTo(total) == 0 ? Optional.of(Euros.ZERO) : Optional.empty();
        }
        var lacking = Share.of(total.cents(), 1).times(share).minus(Share.of(social.cents(), 1));
        return Optional.of(Euros.ofCents(1).up(lacking.dividedBy(rest)).max(Euros.ZERO));
    }
}
