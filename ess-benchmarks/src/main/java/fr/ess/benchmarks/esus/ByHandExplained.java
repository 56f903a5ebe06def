package fr.ess.benchmarks.esus;

import fr.ess.core.esus.Aim;
import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.ClosedYear;
import fr.ess.core.esus.EsusRules;
import fr.ess.core.esus.Paid;
import fr.ess.core.esus.WageZone;
import fr.ess.core.esus.Way;
import fr.ess.core.law.Law;
import fr.ess.core.law.MinimumWage;
import fr.ess.core.law.Operation;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The decision in the general way with its explanation, by hand, for the law of the day and for facts that are all known: the very
 * findings of the rule set, each value typed, each operand kept, each figure with its day and citation. What two rules share is
 * weighed once.
 */
final class ByHandExplained {

    private static final Law LAW = Law.on(Candidates.DAY);
    private static final List<Provision> PROVISIONS = EsusRules.SET.assess(Candidates.lawful(), LAW).findings().stream()
            .map(Finding::provision)
            .toList();
    private static final Check REGIME =
            EsusRules.SET.assess(Candidates.lawful(), LAW).findings().get(0).check(); // of the day alone
    private static final Term<Flag> YES = Term.constant(Flag.YES);
    private static final Check NOTHING = Check.notApplicable();
    private static final Term<Code> GENERAL = Term.constant(Code.of(Way.GENERAL));
    private static final Term<Code> BY_RIGHT = Term.constant(Code.of(Way.BY_RIGHT));
    private static final Term<Code> PERSONAL = Term.constant(Code.of(Aim.PERSONAL_FRAGILITY));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Term<Count> MONTHS = Term.constant(Count.of(12));
    private static final Term<Codes> AIMS = LAW.term(EsusRules.AIMS);
    private static final Term<Codes> TRADING = LAW.term(EsusRules.TRADING);
    private static final Term<Share> SHARE = figure("esus-impact-by-charges.share");
    private static final Term<Share> POINTS = figure("esus-impact-by-return.points");
    private static final Term<Count> AVERAGE_TIMES = figure("esus-pay-average-top5.times");
    private static final Term<Count> HIGHEST_TIMES = figure("esus-pay-highest.times");
    private static final Term<Count> YEAR_HOURS = LAW.term(MinimumWage.YEAR_HOURS);
    private static final String[] SOCIAL = paths("impact.years", "socialCharges");
    private static final String[] TOTAL = paths("impact.years", "totalCharges");
    private static final String[] REMUNERATION = paths("impact.years", "remuneration");
    private static final String[] FUNDS = paths("impact.years", "funds");
    private static final String[] AMOUNT = paths("payroll.people", "amount");
    private static final String[] FULL_TIME = paths("payroll.people", "fullTime");

    private ByHandExplained() {}

    @SuppressWarnings("unchecked") // the figure of that id is of that kind
    private static <V extends Value> Term<V> figure(String id) {
        return EsusRules.SET.figures().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> LAW.term((Timeline<V>) line))
                .orElseThrow();
    }

    private static String[] paths(String list, String component) {
        var paths = new String[16];
        for (var i = 0; i < paths.length; i++) {
            paths[i] = list + "[" + i + "]." + component;
        }
        return paths;
    }

    static List<Finding> explain(Candidate candidate) {
        var mission = Objects.requireNonNull(candidate.mission());
        var impact = Objects.requireNonNull(candidate.impact());
        var payroll = Objects.requireNonNull(candidate.payroll());
        var aims = Objects.requireNonNull(mission.aims());
        var way = new Term.Given<>("way", Code.of(Objects.requireNonNull(candidate.way())));
        var general = new Check.Condition(way, GENERAL);
        var findings = new ArrayList<Finding>(13);
        findings.add(finding(0, REGIME));
        for (var rule = 1; rule <= 4; rule++) { // on the body itself, which the file leaves out
            findings.add(new Finding(PROVISIONS.get(rule), "body", NOTHING));
        }

        var years = Objects.requireNonNull(impact.years());
        var byCharges = byCharges(years);
        var byReturn = byReturn(
                years,
                new Term.Given<>("impact.referenceRate", Objects.requireNonNull(impact.referenceRate())),
                yes("impact.undertaking", impact.undertaking()));
        var pursued = new ArrayList<Check>(aims.size());
        var names = new ArrayList<String>(aims.size());
        for (var aim : aims) {
            pursued.add(new Check.Condition(new Term.Given<>("mission.aims", Code.of(aim)), AIMS));
            names.add(aim.name());
        }
        findings.add(finding(
                5,
                new Check.Scoped(
                        general,
                        new Check.AllOf(List.of(
                                yes("socialEconomy", candidate.socialEconomy()),
                                new Check.AnyOf(pursued),
                                new Check.AnyOf(List.of(byCharges, byReturn)),
                                yes("mission.stateUtility", mission.stateUtility()))))));
        findings.add(finding(6, new Check.Scoped(new Check.Condition(way, BY_RIGHT), NOTHING)));
        findings.add(finding(7, new Check.Scoped(general, byCharges)));
        findings.add(finding(8, new Check.Scoped(general, byReturn)));
        var all = new Term.Given<>("mission.aims", new Codes("Aim", names));
        findings.add(finding(
                9,
                new Check.Scoped(
                        new Check.AllOf(List.of(general, new Check.Condition(all, PERSONAL))),
                        aims.contains(Aim.PERSONAL_FRAGILITY)
                                ? new Check.Comparison(
                                        new Term.Given<>("mission.aims", Count.of(aims.size())),
                                        Check.Operator.MORE_THAN,
                                        ONE)
                                : NOTHING)));
        var reference = reference(payroll.year(), payroll.zone());
        var people = Objects.requireNonNull(payroll.people());
        var best = best(people);
        var branch = Objects.requireNonNull(payroll.branchMinimum());
        findings.add(finding(10, pay(people, best, Math.min(5, best.length), reference, branch, AVERAGE_TIMES)));
        findings.add(finding(11, pay(people, best, 1, reference, branch, HIGHEST_TIMES)));
        findings.add(finding(
                12,
                new Check.Condition(
                        new Term.Given<>("trading", Code.of(Objects.requireNonNull(candidate.trading()))), TRADING)));
        return findings;
    }

    private static Finding finding(int rule, Check check) {
        return new Finding(PROVISIONS.get(rule), "", check);
    }

    private static Check yes(String path, @Nullable Boolean value) {
        return new Check.Condition(new Term.Given<>(path, Boolean.TRUE.equals(value) ? Flag.YES : Flag.NO), YES);
    }

    private static int first(List<ClosedYear> years) {
        return Math.max(0, closed(years) - 3);
    }

    private static int closed(List<ClosedYear> years) {
        var closed = years.size();
        while (!years.get(closed - 1).ends().isBefore(Candidates.DAY)) {
            closed--;
        }
        return closed;
    }

    private static Check byCharges(List<ClosedYear> years) {
        var social = new ArrayList<Term<?>>(3);
        var total = new ArrayList<Term<?>>(3);
        var part = 0L;
        var whole = 0L;
        for (int i = first(years), n = closed(years); i < n; i++) {
            var one = Objects.requireNonNull(years.get(i).socialCharges());
            var other = Objects.requireNonNull(years.get(i).totalCharges());
            social.add(new Term.Given<>(SOCIAL[i], one));
            total.add(new Term.Given<>(TOTAL[i], other));
            part = Math.addExact(part, one.cents());
            whole = Math.addExact(whole, other.cents());
        }
        var limit = new Term.Computed<>(
                Operation.SHARE_UP,
                List.of(SHARE, new Term.Computed<>(Operation.SUM, total, Euros.ofCents(whole))),
                Euros.ofCents(Math.floorDiv(Math.addExact(Math.multiplyExact(whole, 66L), 99L), 100L)));
        return new Check.Comparison(
                new Term.Computed<>(Operation.SUM, social, Euros.ofCents(part)), Check.Operator.AT_LEAST, limit);
    }

    private static Check byReturn(List<ClosedYear> years, Term.Given<Share> rate, Check undertaking) {
        var paid = new ArrayList<Term<?>>(3);
        var funds = new ArrayList<Term<?>>(3);
        var part = 0L;
        var whole = 0L;
        for (int i = first(years), n = closed(years); i < n; i++) {
            var one = Objects.requireNonNull(years.get(i).remuneration());
            var other = Objects.requireNonNull(years.get(i).funds());
            paid.add(new Term.Given<>(REMUNERATION[i], one));
            funds.add(new Term.Given<>(FUNDS[i], other));
            part = Math.addExact(part, one.cents());
            whole = Math.addExact(whole, other.cents());
        }
        var seen = new Term.Computed<>(
                Operation.PART,
                List.of(
                        new Term.Computed<>(Operation.SUM, paid, Euros.ofCents(part)),
                        new Term.Computed<>(Operation.SUM, funds, Euros.ofCents(whole))),
                Share.of(part, whole));
        var limit = new Term.Computed<>(
                Operation.SUM, List.of(rate, POINTS), rate.value().plus(Objects.requireNonNull(POINTS.value())));
        return new Check.AllOf(List.of(new Check.Comparison(seen, Check.Operator.LESS_THAN, limit), undertaking));
    }

    private static Term<Euros> reference(int year, WageZone zone) {
        var line = zone == WageZone.MAYOTTE ? MinimumWage.HOURLY_IN_MAYOTTE : MinimumWage.HOURLY;
        var months = new ArrayList<Term<?>>(12);
        var sum = 0L;
        for (var month = 1; month <= 12; month++) {
            var wage = LAW.at(LocalDate.of(year, month, 1)).term(line);
            months.add(wage);
            sum += Objects.requireNonNull(wage.value()).cents();
        }
        return new Term.Computed<>(
                Operation.TIMES,
                List.of(new Term.Computed<>(Operation.SUM, months, Euros.ofCents(sum)), YEAR_HOURS),
                Euros.ofCents(Math.multiplyExact(
                        sum, Objects.requireNonNull(YEAR_HOURS.value()).value())));
    }

    /** Returns the places of the people, the best paid for a full time first. */
    private static int[] best(List<Paid> people) {
        var best = new int[people.size()];
        for (var i = 0; i < best.length; i++) {
            var at = i;
            while (at > 0 && more(people.get(i), people.get(best[at - 1]))) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = i;
        }
        return best;
    }

    private static boolean more(Paid one, Paid other) {
        var mine = Objects.requireNonNull(one.fullTime());
        var others = Objects.requireNonNull(other.fullTime());
        var amount = Objects.requireNonNull(one.amount()).cents();
        var otherAmount = Objects.requireNonNull(other.amount()).cents();
        return mine.equals(others)
                ? amount > otherAmount
                : Share.of(amount, 1)
                                .dividedBy(mine)
                                .compareTo(Share.of(otherAmount, 1).dividedBy(others))
                        > 0;
    }

    private static Check pay(
            List<Paid> people, int[] best, int counted, Term<Euros> reference, Euros branch, Term<Count> times) {
        var byWage = new Check.Comparison(
                mean(people, best, counted, reference), Check.Operator.AT_MOST, part(times, MONTHS, 12));
        if (branch.cents() == 0) {
            return byWage;
        }
        var minimum = new Term.Given<>("payroll.branchMinimum", branch);
        return new Check.AnyOf(List.of(
                byWage,
                new Check.Comparison(
                        mean(people, best, counted, minimum), Check.Operator.AT_MOST, part(times, ONE, 1))));
    }

    private static Term<Share> part(Term<Count> times, Term<Count> whole, long number) {
        return new Term.Computed<>(
                Operation.PART,
                List.of(times, whole),
                Share.of(Objects.requireNonNull(times.value()).value(), number));
    }

    private static Term<Share> mean(List<Paid> people, int[] best, int counted, Term<Euros> reference) {
        var whole = Objects.requireNonNull(reference.value()).cents();
        var parts = new ArrayList<Term<?>>(counted);
        var shares = new ArrayList<Share>(counted);
        for (var i = 0; i < counted; i++) {
            var place = best[i];
            var amount = Objects.requireNonNull(people.get(place).amount());
            var fullTime = Objects.requireNonNull(people.get(place).fullTime());
            var share = Share.of(amount.cents(), whole);
            var full = fullTime.equals(Share.WHOLE) ? share : share.dividedBy(fullTime);
            parts.add(new Term.Computed<>(
                    Operation.PART,
                    List.of(
                            new Term.Computed<>(
                                    Operation.PART, List.of(new Term.Given<>(AMOUNT[place], amount), reference), share),
                            new Term.Given<>(FULL_TIME[place], fullTime)),
                    full));
            shares.add(full);
        }
        return new Term.Computed<>(Operation.MEAN, parts, Share.mean(shares));
    }
}
