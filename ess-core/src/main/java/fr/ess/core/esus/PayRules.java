package fr.ess.core.esus;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.MinimumWage;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of pay: the mean of the five best paid, and the best paid. Bodies approved by right have kept them since 24 May
 * 2019.
 *
 * <p>Pay is brought to a full time, and set against the pay of a full time over the year at the minimum wage, month by month, or
 * at the minimum of the branch where that is higher. Nothing is rounded. A minimum of the branch that is not known can only
 * raise the limit. The year is weighed as twelve times its pay against its hours at the minimum wage of each month.
 *
 * <p>Defined by the Code du travail, article L3332-17-1, I, 3° and II, and article R3332-21-2.
 */
final class PayRules {

    private static final Citation AVERAGE_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1, I, 3°, a", Reading.PRIMARY, "2026-11-23");
    private static final Citation HIGHEST_ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L3332-17-1, I, 3°, b", Reading.PRIMARY, "2026-11-23");

    /** How many of the best paid count in the mean. */
    static final Timeline<Count> BEST_PAID =
            Timeline.of("esus-pay-average-top5.people", Unit.COUNT).from("2014-08-02", Count.of(5), AVERAGE_ARTICLE);

    /** How many times the reference the mean may be. */
    static final Timeline<Count> AVERAGE_TIMES =
            Timeline.of("esus-pay-average-top5.times", Unit.COUNT).from("2015-07-01", Count.of(7), AVERAGE_ARTICLE);

    /** How many times the reference the best paid may have. */
    static final Timeline<Count> HIGHEST_TIMES =
            Timeline.of("esus-pay-highest.times", Unit.COUNT).from("2015-07-01", Count.of(10), HIGHEST_ARTICLE);

    /** The mean of the five best paid. */
    static final Rule<Candidate> AVERAGE = Rule.<Candidate>binding("esus-pay-average-top5")
            .from("2015-07-01", (candidate, law) -> inGeneralWay(candidate, average(candidate, law)), AVERAGE_ARTICLE)
            .from("2019-05-24", PayRules::average, AVERAGE_ARTICLE)
            .reads(BEST_PAID, AVERAGE_TIMES, MinimumWage.HOURLY, MinimumWage.HOURLY_IN_MAYOTTE, MinimumWage.YEAR_HOURS);

    /** The best paid. */
    static final Rule<Candidate> HIGHEST = Rule.<Candidate>binding("esus-pay-highest")
            .from("2015-07-01", (candidate, law) -> inGeneralWay(candidate, highest(candidate, law)), HIGHEST_ARTICLE)
            .from("2019-05-24", PayRules::highest, HIGHEST_ARTICLE)
            .reads(HIGHEST_TIMES, MinimumWage.HOURLY, MinimumWage.HOURLY_IN_MAYOTTE, MinimumWage.YEAR_HOURS);

    private static final Term<Code> GENERAL = Term.constant(Code.of(Way.GENERAL));
    private static final Term<Count> MONTHS = Term.constant(Count.of(12));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Fact<Candidate, Euros> BRANCH = Candidate.PAYROLL.then(Payroll.BRANCH_MINIMUM);
    private static final Many<Candidate, Paid> PEOPLE = Candidate.PAYROLL.then(Payroll.PEOPLE);
    private static final Many.Each<Paid, Euros> AMOUNTS = PEOPLE.each(Paid.AMOUNT);
    private static final Many.Each<Paid, Share> FULL_TIMES = PEOPLE.each(Paid.FULL_TIME);

    private PayRules() {}

    private static Check inGeneralWay(Candidate candidate, Check then) {
        return Check.when(Check.is(Candidate.WAY.of(candidate), GENERAL), then);
    }

    private static Check average(Candidate candidate, Law law) {
        return weigh(candidate, (int) law.get(BEST_PAID).value().value(), AVERAGE_TIMES, law);
    }

    private static Check highest(Candidate candidate, Law law) {
        return weigh(candidate, 1, HIGHEST_TIMES, law);
    }

    /** Weighs the mean of the best paid; while a pay is open it can only be more than with nothing, at a full time. */
    private static Check weigh(Candidate candidate, int best, Timeline<Count> times, Law law) {
        var payroll = candidate.payroll();
        if (payroll == null) {
            return Check.unknown(Candidate.PAYROLL.path(), Term.Cause.MISSING_FACT);
        }
        var people = payroll.people();
        if (people == null) {
            return new Check.Unknown(PEOPLE.absent());
        }
        if (people.isEmpty()) {
            return Check.atMost(new Term.Given<>(PEOPLE.path(), Count.of(0)), law.term(times));
        }
        var open = new ArrayList<Check>();
        var pays = new ArrayList<Pay>();
        for (var i = 0; i < people.size(); i++) {
            pays.add(pay(people.get(i), i, open));
        }
        pays.sort(Comparator.comparing(Pay::fullTimePay).reversed());
        var counted = pays.subList(0, Math.min(best, pays.size()));
        var ways = new ArrayList<Check>();
        ways.add(Check.atMost(
                mean(counted, Term.times(hourly(payroll, law), law.term(MinimumWage.YEAR_HOURS))),
                Term.part(law.term(times), MONTHS)));
        var branch = BRANCH.of(candidate);
        if (branch instanceof Term.Absent<Euros> missing) {
            ways.add(new Check.Unknown(missing));
        } else if (!Euros.ZERO.equals(branch.value())) {
            ways.add(Check.atMost(mean(counted, branch), Term.part(law.term(times), ONE)));
        }
        var least = ways.size() == 1 ? ways.get(0) : new Check.AnyOf(ways);
        if (open.isEmpty() || least.verdict() == Verdict.BREACHED) {
            return least;
        }
        open.add(0, least);
        return new Check.AllOf(open);
    }

    /** What one is paid, as terms without anything open. */
    private record Pay(Term<Euros> amount, Term<Share> fullTime, Share fullTimePay) {

        Pay(Term<Euros> amount, Term<Share> fullTime) {
            this(amount, fullTime, PayRules.fullTimePay(value(amount), value(fullTime)));
        }

        private static <V extends Value> V value(Term<V> term) {
            return Objects.requireNonNull(term.value());
        }

        Term<Share> against(Term<Euros> reference) {
            return Term.part(Term.part(amount, reference), fullTime);
        }
    }

    /** Returns a pay in cents as if for a full time. */
    private static Share fullTimePay(Euros amount, Share fullTime) {
        return Share.of(amount.cents(), 1).dividedBy(fullTime);
    }

    private static Pay pay(Paid person, int index, List<Check> open) {
        var amount = AMOUNTS.of(person, index);
        var fullTime = FULL_TIMES.of(person, index);
        if (amount instanceof Term.Absent<Euros> missing) {
            open.add(new Check.Unknown(missing));
            amount = new Term.Given<>(missing.about(), Euros.ZERO);
        }
        if (fullTime instanceof Term.Absent<Share> missing) {
            if (!Euros.ZERO.equals(person.amount())) {
                open.add(new Check.Unknown(missing));
            }
            fullTime = new Term.Given<>(missing.about(), Share.WHOLE);
        }
        return new Pay(amount, fullTime);
    }

    private static Term<Share> mean(List<Pay> counted, Term<Euros> reference) {
        return Term.mean(counted.stream().map(pay -> pay.against(reference)).toList());
    }

    /** Returns the sum of the hourly minimum wages of the twelve months of a year. */
    private static Term<Euros> hourly(Payroll payroll, Law law) {
        var line = payroll.zone() == WageZone.MAYOTTE ? MinimumWage.HOURLY_IN_MAYOTTE : MinimumWage.HOURLY;
        var months = new ArrayList<Term<Euros>>();
        for (var month = 1; month <= 12; month++) {
            months.add(law.term(line, LocalDate.of(payroll.year(), month, 1)));
        }
        return Term.sum(months);
    }

    /** Returns the reference of a year in cents, not rounded. */
    private static @Nullable Share reference(Payroll payroll, Law law) {
        var sum = hourly(payroll, law).value();
        var branch = payroll.branchMinimum();
        if (sum == null || branch == null) {
            return null;
        }
        var hours = law.get(MinimumWage.YEAR_HOURS).value().value();
        var wage = Share.of(sum.cents(), 1).times(Share.of(hours, 12));
        var minimum = Share.of(branch.cents(), 1);
        return wage.compareTo(minimum) >= 0 ? wage : minimum;
    }

    static Optional<Euros> highestPay(Payroll payroll, Law law) {
        var reference = reference(payroll, law);
        return reference == null || law.find(HIGHEST_TIMES).isEmpty()
                ? Optional.empty()
                : Optional.of(Euros.ofCents(1)
                        .down(reference.times(
                                Share.of(law.get(HIGHEST_TIMES).value().value(), 1))));
    }

    static Optional<Euros> averageRoom(Payroll payroll, Law law) {
        var reference = reference(payroll, law);
        var people = payroll.people();
        if (reference == null
                || people == null
                || people.isEmpty()
                || law.find(AVERAGE_TIMES).isEmpty()) {
            return Optional.empty();
        }
        var pays = new ArrayList<Share>();
        for (var person : people) {
            if (person.amount() == null || person.fullTime() == null) {
                return Optional.empty();
            }
            pays.add(fullTimePay(person.amount(), person.fullTime()));
        }
        pays.sort(Comparator.reverseOrder());
        var counted = pays.subList(0, Math.min((int) law.get(BEST_PAID).value().value(), pays.size()));
        var sum = counted.stream().reduce(Share.ZERO, Share::plus);
        var most = reference.times(Share.of(law.get(AVERAGE_TIMES).value().value() * counted.size(), 1));
        return Optional.of(Euros.ofCents(1).down(most.minus(sum)).max(Euros.ZERO));
    }
}
