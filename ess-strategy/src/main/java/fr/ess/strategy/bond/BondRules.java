package fr.ess.strategy.bond;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.StrategyTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What holds for a bond whose proceeds are earmarked: the balance of its ledger, the trace of every euro to an eligible project, the
 * yearly report until all is allocated, and the name of European Green Bond.
 *
 * <p>The balance and the trace are what the issuer owes to its investors under the framework it sold the bond with. The yearly
 * report is asked by the market's principles, which bind nobody: it is a target. Only the European name rests on a statute, and
 * only for those who use it.
 *
 * <p>Defined by the Green Bond Principles of the International Capital Market Association and by regulation (EU) 2023/2631.
 */
public final class BondRules {

    private static final String CHECKED = "2026-11-23";
    private static final String FIRST_EDITION = "2014-01-01";
    private static final String EDITION_2025 = "2025-06-26";
    private static final String EUROPEAN_FROM = "2024-12-21";

    private static final Citation MANAGEMENT_2014 =
            StrategyTexts.GREEN_BOND_PRINCIPLES.at("management of proceeds", Reading.UNVERIFIED, CHECKED);
    private static final Citation MANAGEMENT = MANAGEMENT_2014.as(Reading.SECONDARY);
    private static final Citation USE_2014 =
            StrategyTexts.GREEN_BOND_PRINCIPLES.at("use of proceeds", Reading.UNVERIFIED, CHECKED);
    private static final Citation USE = USE_2014.as(Reading.SECONDARY);
    private static final Citation REPORTING_2014 =
            StrategyTexts.GREEN_BOND_PRINCIPLES.at("reporting", Reading.UNVERIFIED, CHECKED);
    private static final Citation REPORTING = REPORTING_2014.as(Reading.SECONDARY);
    private static final Citation SOCIAL = StrategyTexts.SOCIAL_BOND_PRINCIPLES.at("", Reading.UNVERIFIED, CHECKED);
    private static final Citation EUROPEAN = StrategyTexts.EU_GREEN_BOND.at("art. 3 to 15", Reading.SECONDARY, CHECKED);
    private static final Citation POCKET_ARTICLE = StrategyTexts.EU_GREEN_BOND.at("art. 5", Reading.SECONDARY, CHECKED);
    private static final Citation PERIOD_ARTICLE =
            StrategyTexts.EU_GREEN_BOND.at("art. 11", Reading.SECONDARY, CHECKED);
    private static final Citation TERM_ARTICLE = StrategyTexts.EU_GREEN_BOND.at("art. 15", Reading.UNVERIFIED, CHECKED);

    /** The longest time from the end of a period to the next report. */
    public static final Timeline<Months> REPORT_PERIOD = Timeline.of("bond-annual-report.period", Unit.MONTHS)
            .from(FIRST_EDITION, Months.of(12), REPORTING_2014)
            .from(EDITION_2025, Months.of(12), REPORTING);

    /** The names of bonds that follow the market's principles. */
    public static final Timeline<Codes> REPORT_LABELS = Timeline.of(
                    "bond-annual-report.labels", Unit.codes(BondLabel.class))
            .from(FIRST_EDITION, Codes.of(BondLabel.RESPONSIBLE, BondLabel.GREEN), REPORTING_2014)
            .from(
                    "2017-01-01",
                    Codes.of(BondLabel.RESPONSIBLE, BondLabel.GREEN, BondLabel.SOCIAL, BondLabel.SUSTAINABILITY),
                    SOCIAL);

    /** The greatest share of the proceeds of a European Green Bond outside the taxonomy. */
    public static final Timeline<Share> POCKET =
            Timeline.of("eugb.pocket", Unit.SHARE).from(EUROPEAN_FROM, Share.of(15, 100), POCKET_ARTICLE);

    /** The longest period of an allocation report of a European Green Bond. */
    public static final Timeline<Months> EUROPEAN_PERIOD =
            Timeline.of("eugb.report-period", Unit.MONTHS).from(EUROPEAN_FROM, Months.of(12), PERIOD_ARTICLE);

    /** The days after the end of a period within which its allocation report is published. */
    public static final Timeline<Days> PUBLICATION =
            Timeline.of("eugb.publication", Unit.DAYS).from(EUROPEAN_FROM, Days.of(270), TERM_ARTICLE);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final Term<Day> EUROPEAN_DAY = Term.constant(Day.parse(EUROPEAN_FROM));
    private static final Term<Code> EUROPEAN_LABEL = Term.constant(Code.of(BondLabel.EUROPEAN_GREEN));
    private static final Term<Codes> EARMARKED = Term.constant(Codes.of(
            BondLabel.RESPONSIBLE,
            BondLabel.GREEN,
            BondLabel.SOCIAL,
            BondLabel.SUSTAINABILITY,
            BondLabel.EUROPEAN_GREEN));

    private static final Fact<Bond, Months> LOOK_BACK = Bond.FRAMEWORK.then(Framework.LOOK_BACK);
    private static final Fact<Bond, Euros> OUTSIDE = Bond.EUROPEAN.then(EuropeanGreenBond.OUTSIDE);
    private static final Many<Bond, Evidence> FACTSHEETS = Bond.EUROPEAN.then(EuropeanGreenBond.FACTSHEETS);
    private static final Many<Bond, Evidence> REVIEWS = Bond.EUROPEAN.then(EuropeanGreenBond.REVIEWS);
    private static final Many<Bond, Evidence> IMPACT_REPORTS = Bond.EUROPEAN.then(EuropeanGreenBond.IMPACT_REPORTS);
    private static final Many.Each<Allocation, Day> SPENT_ON = Bond.ALLOCATIONS.each(Allocation.DAY);
    private static final Many.Each<AllocationReport, Day> PERIOD_ENDS = Bond.REPORTS.each(AllocationReport.PERIOD_END);
    private static final Many.Each<AllocationReport, Day> PUBLISHED = Bond.REPORTS.each(AllocationReport.PUBLISHED_ON);
    private static final Many.Each<AllocationReport, Euros> SAID_ALLOCATED =
            Bond.REPORTS.each(AllocationReport.ALLOCATED);
    private static final Many.Each<AllocationReport, Euros> SAID_UNALLOCATED =
            Bond.REPORTS.each(AllocationReport.UNALLOCATED);

    /** What is allocated and what is not make up the proceeds, and no expense is older than the framework allows. */
    public static final Rule<Bond> BALANCE = Rule.<Bond>binding("bond-balance")
            .from(FIRST_EDITION, (bond, law) -> balance(bond), MANAGEMENT_2014)
            .from(EDITION_2025, (bond, law) -> balance(bond), MANAGEMENT);

    /** Each allocation goes to an eligible project, and no project receives more than its eligible cost from all bonds. */
    public static final Rule<BondPortfolio> TRACE = Rule.<BondPortfolio>binding("bond-trace")
            .from(FIRST_EDITION, (portfolio, law) -> trace(portfolio), USE_2014)
            .from(EDITION_2025, (portfolio, law) -> trace(portfolio), USE);

    /** A report each year until all is allocated. */
    public static final Duty<Bond> ANNUAL_REPORT = Duty.<Bond>of(
                    "bond-annual-report", Force.GUIDANCE, BondRules::issuer)
            .from(FIRST_EDITION, BondRules::reports, REPORTING_2014)
            .from(EDITION_2025, BondRules::reports, REPORTING)
            .reads(REPORT_PERIOD, REPORT_LABELS);

    /** The same, as a rule on the day of the question. */
    public static final Rule<Bond> REPORTED = ANNUAL_REPORT.rule();

    /** A bond is called a European Green Bond only when it is one. */
    public static final Rule<Bond> EUROPEAN_NAME = Rule.<Bond>binding("eugb")
            .from(EUROPEAN_FROM, BondRules::european, EUROPEAN)
            .reads(POCKET, EUROPEAN_PERIOD, PUBLICATION);

    /** The duties of a portfolio, for a calendar. */
    public static final Duties<BondPortfolio> DUTIES = ANNUAL_REPORT.withinEach(BondPortfolio.BONDS);

    /** The rule set of the kind {@code bond}. */
    public static final RuleSet<BondPortfolio> SET = RuleSet.of(
            "bond",
            BondPortfolio.class,
            Words.beside(BondRules.class, AuthorityKind.class),
            BALANCE.withinEach(BondPortfolio.BONDS),
            TRACE,
            REPORTED.withinEach(BondPortfolio.BONDS),
            EUROPEAN_NAME.withinEach(BondPortfolio.BONDS));

    private BondRules() {}

    private static String issuer(Bond bond) {
        var issuer = bond.issuer();
        var siren = issuer == null ? null : issuer.siren();
        return siren == null ? "" : siren.value();
    }

    // ---- balance

    private static Check balance(Bond bond) {
        return Check.when(Check.oneOf(Bond.LABEL.of(bond), EARMARKED), () -> {
            var checks = new ArrayList<Check>();
            checks.add(Check.atLeast(bond.allocatedTerm(), NOTHING));
            checks.add(Check.atMost(bond.allocatedTerm(), Bond.PROCEEDS.of(bond)));
            var entries = bond.entries();
            for (var i = 0; i < entries.size(); i++) {
                if (entries.get(i).amount().signum() > 0) {
                    checks.add(recent(SPENT_ON.of(entries.get(i), i), bond));
                }
            }
            var reports = Bond.REPORTS.read(bond);
            for (var i = 0; reports != null && i < reports.size(); i++) {
                var said = Term.plus(SAID_ALLOCATED.of(reports.get(i), i), SAID_UNALLOCATED.of(reports.get(i), i));
                checks.add(Check.equal(said, Bond.PROCEEDS.of(bond)));
            }
            return Check.all(checks.toArray(new Check[0]));
        });
    }

    /** Returns whether an expense follows the issue, or precedes it by no more than the framework looks back. */
    private static Check recent(Term<Day> spent, Bond bond) {
        var issued = Bond.ISSUED_ON.of(bond);
        var lookBack = LOOK_BACK.of(bond);
        return lookBack.value() == null
                ? Check.any(Check.atLeast(spent, issued), Check.unknown(LOOK_BACK.path(), Term.Cause.MISSING_FACT))
                : Check.atLeast(spent, Term.minusMonths(issued, lookBack));
    }

    // ---- trace

    private static Check trace(BondPortfolio portfolio) {
        var checks = new ArrayList<Check>();
        var bonds = portfolio.bonds();
        if (bonds == null) {
            checks.add(Check.unknown(BondPortfolio.BONDS.path(), Term.Cause.MISSING_FACT));
        }
        var eligible = eligible(portfolio);
        for (var i = 0; bonds != null && i < bonds.size(); i++) {
            var entries = Bond.ALLOCATIONS.read(bonds.get(i));
            var list = BondPortfolio.BONDS.path() + "[" + i + "]." + Bond.ALLOCATIONS.path();
            if (entries == null) {
                checks.add(Check.unknown(list, Term.Cause.MISSING_FACT));
            }
            for (var j = 0; entries != null && j < entries.size(); j++) {
                var project = new Code("EligibleProject", entries.get(j).project());
                checks.add(Check.oneOf(new Term.Given<>(list + "[" + j + "].project", project), eligible));
            }
        }
        var projects = portfolio.projects();
        for (var i = 0; projects != null && i < projects.size(); i++) {
            checks.add(Check.atMost(
                    portfolio.allocatedTerm(projects.get(i).id()),
                    BondPortfolio.PROJECTS.each(EligibleProject.COST).of(projects.get(i), i)));
        }
        return checks.isEmpty() ? Check.notApplicable() : Check.all(checks.toArray(new Check[0]));
    }

    private static Term<Codes> eligible(BondPortfolio portfolio) {
        var projects = portfolio.projects();
        return projects == null
                ? BondPortfolio.PROJECTS.absent()
                : new Term.Given<>(
                        BondPortfolio.PROJECTS.path(),
                        new Codes(
                                "EligibleProject",
                                projects.stream().map(EligibleProject::id).toList()));
    }

    // ---- the yearly report

    /** Returns the indexes of the reports of a bond in the order of their periods. */
    private static List<Integer> inOrder(List<AllocationReport> reports) {
        return IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> reports.get(i).periodEnd())
                        .thenComparing(i -> reports.get(i).publishedOn()))
                .toList();
    }

    private static List<Turn> reports(Bond bond, Law law) {
        var label = Bond.LABEL.of(bond);
        var issued = Bond.ISSUED_ON.of(bond);
        if (label.value() == null) {
            return List.of(open(issued, label));
        }
        var labels = law.term(REPORT_LABELS).value();
        if (labels == null || !labels.contains(label.value())) {
            return List.of();
        }
        var reports = Bond.REPORTS.read(bond);
        if (reports == null) {
            return List.of(open(issued, Bond.REPORTS.absent()));
        }
        var turns = new ArrayList<Turn>();
        var since = issued;
        for (var i : inOrder(reports)) {
            turns.add(new Turn(null, since, due(since, law), PUBLISHED.of(reports.get(i), i)));
            since = PERIOD_ENDS.of(reports.get(i), i);
        }
        var proceeds = Bond.PROCEEDS.of(bond);
        var left = bond.unallocatedTerm().value();
        if (left == null) {
            turns.add(open(since, proceeds.value() == null ? proceeds : bond.allocatedTerm()));
        } else if (left.signum() > 0) {
            turns.add(new Turn(null, since, due(since, law), Term.absent(Bond.REPORTS.path(), Term.Cause.NOT_DONE)));
        }
        return turns;
    }

    private static Term<Day> due(Term<Day> since, Law law) {
        return Term.plusMonths(since, law.term(REPORT_PERIOD));
    }

    /** Returns a turn of which it is not known whether it is due at all. */
    private static Turn open(Term<Day> since, Term<?> missing) {
        var about = missing instanceof Term.Absent<?> absent ? absent.about() : Bond.ALLOCATIONS.path();
        return new Turn(
                null, since, Term.absent(about, Term.Cause.MISSING_FACT), Term.absent(about, Term.Cause.MISSING_FACT));
    }

    // ---- the European name

    private static Check european(Bond bond, Law law) {
        return Check.when(Check.is(Bond.LABEL.of(bond), EUROPEAN_LABEL), () -> {
            var checks = new ArrayList<Check>();
            checks.add(Check.atLeast(Bond.ISSUED_ON.of(bond), EUROPEAN_DAY));
            checks.add(Check.no(
                    Bond.EUROPEAN.then(EuropeanGreenBond.NON_COOPERATIVE).of(bond)));
            checks.add(Check.atMost(OUTSIDE.of(bond), Term.shareDown(law.term(POCKET), Bond.PROCEEDS.of(bond))));
            checks.add(Check.when(
                    Check.moreThan(OUTSIDE.of(bond), NOTHING),
                    Check.yes(Bond.EUROPEAN
                            .then(EuropeanGreenBond.OUTSIDE_ALLOWED)
                            .of(bond))));
            checks.add(
                    none(FACTSHEETS, bond)
                            ? done(FACTSHEETS, bond)
                            : Check.atMost(Evidence.first(FACTSHEETS, bond), Bond.ISSUED_ON.of(bond)));
            var reports = Bond.REPORTS.read(bond);
            if (reports == null) {
                checks.add(Check.unknown(Bond.REPORTS.path(), Term.Cause.MISSING_FACT));
            } else {
                reported(bond, reports, law, checks);
            }
            checks.add(Check.when(
                    Check.atMost(bond.unallocatedTerm(), NOTHING),
                    () -> none(IMPACT_REPORTS, bond)
                            ? Check.unknown(IMPACT_REPORTS.path(), Term.Cause.NOT_DONE)
                            : done(IMPACT_REPORTS, bond)));
            return Check.all(checks.toArray(new Check[0]));
        });
    }

    private static boolean none(Many<Bond, Evidence> acts, Bond bond) {
        var given = acts.read(bond);
        return given != null && given.isEmpty();
    }

    private static Check done(Many<Bond, Evidence> acts, Bond bond) {
        return Check.atLeast(acts.count(bond), ONE);
    }

    /** Weighs the reports: each period, each day of publication, and what is still to be published. */
    private static void reported(Bond bond, List<AllocationReport> reports, Law law, List<Check> checks) {
        var period = law.term(EUROPEAN_PERIOD);
        var term = law.term(PUBLICATION);
        var since = Bond.ISSUED_ON.of(bond);
        for (var i : inOrder(reports)) {
            var end = PERIOD_ENDS.of(reports.get(i), i);
            checks.add(Check.atMost(end, Term.plusMonths(since, period)));
            checks.add(Check.atMost(PUBLISHED.of(reports.get(i), i), Term.plusDays(end, term)));
            since = end;
        }
        var last = since;
        var entries = bond.entries();
        var spent = IntStream.range(0, entries.size())
                .mapToObj(i -> SPENT_ON.of(entries.get(i), i))
                .toList();
        var whole = Check.atMost(bond.unallocatedTerm(), NOTHING);
        if (spent.isEmpty()) {
            checks.add(Check.when(
                    Check.moreThan(bond.unallocatedTerm(), NOTHING),
                    Check.atMost(law.today(), Term.plusDays(Term.plusMonths(last, period), term))));
            return;
        }
        var latest = Term.greatest(spent);
        checks.add(Check.when(
                Check.any(Check.moreThan(bond.unallocatedTerm(), NOTHING), Check.moreThan(latest, last)),
                () -> Check.atMost(law.today(), Term.plusDays(Term.plusMonths(last, period), term))));
        if (!reports.isEmpty()) {
            checks.add(Check.when(
                    Check.all(whole, Check.atMost(latest, last)),
                    () -> Check.any(done(REVIEWS, bond), Check.atMost(law.today(), Term.plusDays(last, term)))));
        }
    }
}
