package fr.ess.strategy.report;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.Population;
import fr.ess.strategy.PublicAuthority;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports that precede the debate on a draft budget: equality between women and men, and sustainable development.
 *
 * <p>Départements and regions always owe them; communes and groupings with their own tax do above a number of inhabitants, which is
 * strict. Whether a report is owed follows from the law on the day of the debate, and the population of the year of the budget. A
 * report presented in the sitting of the debate counts if it came earlier on the agenda, one presented after it does not.
 *
 * <p>Defined by the code général des collectivités territoriales, articles L2311-1-1, L2311-1-2, L3311-2, L3311-3, L4310-1,
 * L4311-1-1, D2311-15, D3311-8 and D4311-6; from the budget year 2026 in the part common to all, article L1612-24 and its neighbour.
 */
public final class BudgetReportRules {

    private static final String CHECKED = "2026-11-23";
    private static final String EQUALITY_BEGINS = "2016-01-01";
    private static final String MERGED_BEGIN = "2017-01-01";
    private static final String SUSTAINABLE_BEGINS = "2012-01-01";
    private static final String COMMON_PART_BEGINS = "2026-01-01";

    private static final Citation EQUALITY_ARTICLES =
            LegalTexts.CGCT.at("art. L2311-1-2, L3311-3, L4311-1-1", Reading.PRIMARY, CHECKED);
    private static final Citation EQUALITY_COMMON = LegalTexts.CGCT.at("art. L1612-24", Reading.PRIMARY, CHECKED);
    private static final Citation EQUALITY_ACT = StrategyTexts.LOI_2014_873.at("art. 61", Reading.PRIMARY, CHECKED);
    private static final Citation SUSTAINABLE_ARTICLES =
            LegalTexts.CGCT.at("art. L2311-1-1, L3311-2, L4310-1", Reading.PRIMARY, CHECKED);
    private static final Citation SUSTAINABLE_COMMON = LegalTexts.CGCT.at("art. L1612-23", Reading.UNVERIFIED, CHECKED);
    private static final Citation CONTENT_DECREE = StrategyTexts.DECRET_2011_687.at("", Reading.PRIMARY, CHECKED);

    private static final Codes ALWAYS = Codes.of(
            AuthorityKind.REGION,
            AuthorityKind.DEPARTEMENT,
            AuthorityKind.LYON,
            AuthorityKind.PARIS,
            AuthorityKind.SINGLE_AUTHORITY);
    private static final Codes BY_POPULATION = Codes.of(
            AuthorityKind.COMMUNE,
            AuthorityKind.RURAL_COMMUNITY,
            AuthorityKind.AGGLOMERATION_COMMUNITY,
            AuthorityKind.URBAN_COMMUNITY,
            AuthorityKind.METROPOLIS,
            AuthorityKind.GREATER_PARIS);

    /** The inhabitants that a commune or a grouping exceeds when it owes the report on equality. */
    public static final Timeline<Count> EQUALITY_INHABITANTS = Timeline.of(
                    "equality-report-due.inhabitants", Unit.COUNT)
            .from(EQUALITY_BEGINS, Count.of(20_000), EQUALITY_ARTICLES)
            .from(COMMON_PART_BEGINS, Count.of(20_000), EQUALITY_COMMON);

    /** The authorities that owe the report on equality whatever their population. */
    public static final Timeline<Codes> EQUALITY_ALWAYS = Timeline.of(
                    "equality-report-due.always", Unit.codes(AuthorityKind.class))
            .from(EQUALITY_BEGINS, ALWAYS, EQUALITY_ARTICLES)
            .from(COMMON_PART_BEGINS, ALWAYS, EQUALITY_COMMON);

    /** The authorities that owe the report on equality above a population. */
    public static final Timeline<Codes> EQUALITY_BY_POPULATION = Timeline.of(
                    "equality-report-due.by-population", Unit.codes(AuthorityKind.class))
            .from(EQUALITY_BEGINS, BY_POPULATION, EQUALITY_ARTICLES)
            .from(COMMON_PART_BEGINS, BY_POPULATION, EQUALITY_COMMON);

    /** Whether regions born of the mergers of 2016 owe the report on equality. */
    public static final Timeline<Flag> EQUALITY_MERGED = Timeline.of("equality-report-due.merged-regions", Unit.FLAG)
            .from(EQUALITY_BEGINS, Flag.NO, EQUALITY_ACT)
            .from(MERGED_BEGIN, Flag.YES, EQUALITY_ACT);

    /** The inhabitants that a commune or a grouping exceeds when it owes the report on sustainable development. */
    public static final Timeline<Count> SUSTAINABLE_INHABITANTS = Timeline.of(
                    "sustainable-development-report-due.inhabitants", Unit.COUNT)
            .from(SUSTAINABLE_BEGINS, Count.of(50_000), SUSTAINABLE_ARTICLES)
            .from(COMMON_PART_BEGINS, Count.of(50_000), SUSTAINABLE_COMMON);

    /** The authorities that owe the report on sustainable development whatever their population. */
    public static final Timeline<Codes> SUSTAINABLE_ALWAYS = Timeline.of(
                    "sustainable-development-report-due.always", Unit.codes(AuthorityKind.class))
            .from(SUSTAINABLE_BEGINS, ALWAYS, SUSTAINABLE_ARTICLES)
            .from(COMMON_PART_BEGINS, ALWAYS, SUSTAINABLE_COMMON);

    /** The authorities that owe the report on sustainable development above a population. */
    public static final Timeline<Codes> SUSTAINABLE_BY_POPULATION = Timeline.of(
                    "sustainable-development-report-due.by-population", Unit.codes(AuthorityKind.class))
            .from(SUSTAINABLE_BEGINS, BY_POPULATION, SUSTAINABLE_ARTICLES)
            .from(COMMON_PART_BEGINS, BY_POPULATION, SUSTAINABLE_COMMON);

    /** The purposes under which the report on sustainable development tells each of its two balances. */
    public static final Timeline<Codes> PURPOSES = Timeline.of(
                    "sustainable-development-report-content.purposes", Unit.codes(Purpose.class))
            .from(
                    SUSTAINABLE_BEGINS,
                    Codes.of(
                            Purpose.CLIMATE,
                            Purpose.BIODIVERSITY,
                            Purpose.COHESION,
                            Purpose.HUMAN_FLOURISHING,
                            Purpose.CIRCULAR_ECONOMY),
                    CONTENT_DECREE);

    private static final Fact<BudgetReports, Code> KIND = BudgetReports.AUTHORITY.then(PublicAuthority.KIND);
    private static final Many<BudgetReports, Population> POPULATIONS =
            BudgetReports.AUTHORITY.then(PublicAuthority.POPULATIONS);
    private static final Many<BudgetReports, Presentation> SUSTAINABLE =
            BudgetReports.SUSTAINABLE_DEVELOPMENT.then(SustainableReport.PRESENTATIONS);
    private static final List<Code> KINDS = Code.all(AuthorityKind.class);
    private static final Code REGION = Code.of(AuthorityKind.REGION);
    private static final List<Flag> EITHER = List.of(Flag.YES, Flag.NO);

    /** Who owes a report, by date. */
    private record Reach(Timeline<Count> inhabitants, Timeline<Codes> always, Timeline<Codes> byPopulation) {

        /** Weighs whether a report is owed, on the day of the debate. */
        Check owed(BudgetReports reports, Law law) {
            var debated = BudgetReports.DEBATED.of(reports);
            var day = debated.value();
            var then = day == null ? law : law.at(day.date());
            var first = Term.constant(Day.of(law.line(inhabitants).firstDay()));
            return Check.all(
                    Check.atLeast(debated, first),
                    Check.whichever(KIND.of(reports), KINDS, kind -> owed(kind, reports, then)));
        }

        private Check owed(Term<Code> kind, BudgetReports reports, Law law) {
            var code = kind.value();
            var bound = law.find(always);
            return code != null && bound.isPresent() && bound.get().value().contains(code)
                    ? Check.oneOf(kind, law.term(always))
                    : Check.all(
                            Check.oneOf(kind, law.term(byPopulation)),
                            Check.moreThan(Population.in(reports.year(), POPULATIONS, reports), law.term(inhabitants)));
        }
    }

    private static final Reach EQUALITY_REACH =
            new Reach(EQUALITY_INHABITANTS, EQUALITY_ALWAYS, EQUALITY_BY_POPULATION);
    private static final Reach SUSTAINABLE_REACH =
            new Reach(SUSTAINABLE_INHABITANTS, SUSTAINABLE_ALWAYS, SUSTAINABLE_BY_POPULATION);

    /** The report on equality, before the debate on the budget. */
    public static final Rule<BudgetReports> EQUALITY = Rule.<BudgetReports>binding("equality-report-due")
            .from(EQUALITY_BEGINS, BudgetReportRules::equality, EQUALITY_ARTICLES)
            .from(COMMON_PART_BEGINS, BudgetReportRules::equality, EQUALITY_COMMON)
            .reads(EQUALITY_INHABITANTS, EQUALITY_ALWAYS, EQUALITY_BY_POPULATION, EQUALITY_MERGED);

    /** The same as a duty of the calendar. */
    public static final Duty<BudgetReports> EQUALITY_DUTY = Duty.<BudgetReports>binding(
                    "equality-report-due", BudgetReportRules::siren)
            .from(EQUALITY_BEGINS, BudgetReportRules::equalityTurns, EQUALITY_ARTICLES)
            .from(COMMON_PART_BEGINS, BudgetReportRules::equalityTurns, EQUALITY_COMMON)
            .reads(EQUALITY_INHABITANTS, EQUALITY_ALWAYS, EQUALITY_BY_POPULATION, EQUALITY_MERGED);

    /** The report on sustainable development, before the debate on the budget. */
    public static final Rule<BudgetReports> SUSTAINABLE_DEVELOPMENT = Rule.<BudgetReports>binding(
                    "sustainable-development-report-due")
            .from(SUSTAINABLE_BEGINS, BudgetReportRules::sustainable, SUSTAINABLE_ARTICLES)
            .from(COMMON_PART_BEGINS, BudgetReportRules::sustainable, SUSTAINABLE_COMMON)
            .reads(SUSTAINABLE_INHABITANTS, SUSTAINABLE_ALWAYS, SUSTAINABLE_BY_POPULATION);

    /** The same as a duty of the calendar. */
    public static final Duty<BudgetReports> SUSTAINABLE_DUTY = Duty.<BudgetReports>binding(
                    "sustainable-development-report-due", BudgetReportRules::siren)
            .from(SUSTAINABLE_BEGINS, BudgetReportRules::sustainableTurns, SUSTAINABLE_ARTICLES)
            .from(COMMON_PART_BEGINS, BudgetReportRules::sustainableTurns, SUSTAINABLE_COMMON)
            .reads(SUSTAINABLE_INHABITANTS, SUSTAINABLE_ALWAYS, SUSTAINABLE_BY_POPULATION);

    /**
     * That the report on sustainable development fills its ten cells and has its analysis. A practice: an authority that did nothing
     * under a purpose has nothing to tell there.
     */
    public static final Rule<SustainableReport> CONTENT = Rule.<SustainableReport>practice(
                    "sustainable-development-report-content")
            .from(SUSTAINABLE_BEGINS, BudgetReportRules::content, CONTENT_DECREE)
            .reads(PURPOSES);

    /** What falls due before the debate on a budget. */
    public static final Duties<BudgetReports> DUTIES = Duties.of(List.of(EQUALITY_DUTY, SUSTAINABLE_DUTY));

    /** The rules of the kind {@code budget-reports}. */
    public static final RuleSet<BudgetReports> SET = RuleSet.of(
            "budget-reports",
            BudgetReports.class,
            Words.beside(BudgetReportRules.class, PublicAuthority.class),
            EQUALITY,
            SUSTAINABLE_DEVELOPMENT,
            CONTENT.withinGiven(BudgetReports.SUSTAINABLE_DEVELOPMENT));

    private BudgetReportRules() {}

    private static String siren(BudgetReports reports) {
        return siren(reports.authority());
    }

    /** Returns on whom a duty weighs. */
    static String siren(PublicAuthority authority) {
        var siren = authority.siren();
        return siren == null ? "" : siren.value();
    }

    // ---- equality

    private static Check equality(BudgetReports reports, Law law) {
        return Check.when(
                equalityOwed(reports, law), () -> equalityTurn(reports).inTime(law));
    }

    private static Check equalityOwed(BudgetReports reports, Law law) {
        var owed = EQUALITY_REACH.owed(reports, law);
        var debated = reports.debated();
        var then = debated == null ? law : law.at(debated);
        var all = then.find(EQUALITY_MERGED).filter(version -> version.value().equals(Flag.YES));
        return all.isPresent()
                ? owed
                : Check.all(
                        owed,
                        Check.whichever(
                                KIND.of(reports),
                                KINDS,
                                kind -> REGION.equals(kind.value())
                                        ? Check.whichever(
                                                BudgetReports.MERGED.of(reports),
                                                EITHER,
                                                merged -> Flag.YES.equals(merged.value())
                                                        ? Check.yes(then.term(EQUALITY_MERGED))
                                                        : Check.no(merged))
                                        : Check.notApplicable()));
    }

    private static List<Turn> equalityTurns(BudgetReports reports, Law law) {
        return turns(equalityOwed(reports, law), reports, equalityTurn(reports));
    }

    private static Turn equalityTurn(BudgetReports reports) {
        return turn(reports, BudgetReports.EQUALITY);
    }

    // ---- sustainable development

    private static Check sustainable(BudgetReports reports, Law law) {
        return Check.when(
                SUSTAINABLE_REACH.owed(reports, law),
                () -> turn(reports, SUSTAINABLE).inTime(law));
    }

    private static List<Turn> sustainableTurns(BudgetReports reports, Law law) {
        return turns(SUSTAINABLE_REACH.owed(reports, law), reports, turn(reports, SUSTAINABLE));
    }

    private static Check content(SustainableReport report, Law law) {
        var parts = new ArrayList<Check>();
        for (var name : law.find(PURPOSES).map(each -> each.value().names()).orElse(List.of())) {
            var purpose = Term.constant(Code.of(Purpose.valueOf(name)));
            parts.add(Check.holds(SustainableReport.OWN_FUNCTIONING.of(report), purpose));
            parts.add(Check.holds(SustainableReport.POLICIES.of(report), purpose));
        }
        parts.add(Check.yes(SustainableReport.ANALYSIS.of(report)));
        return new Check.AllOf(parts);
    }

    // ---- both

    private static Turn turn(BudgetReports reports, Many<BudgetReports, Presentation> presentations) {
        var debated = BudgetReports.DEBATED.of(reports);
        return new Turn(
                String.valueOf(reports.year()),
                Term.constant(Day.of(LocalDate.of(reports.year() - 1, 1, 1))),
                debated,
                Presentation.before(presentations, reports, debated));
    }

    /** Returns the turn if the report is owed, the same without a due day while that is open, none if it is not owed. */
    private static List<Turn> turns(Check owed, BudgetReports reports, Turn turn) {
        if (owed.verdict() == Verdict.SATISFIED) {
            return List.of(turn);
        }
        return owed.possible().contains(Verdict.SATISFIED)
                ? List.of(new Turn(turn.period(), turn.opens(), open(reports), turn.done()))
                : List.of();
    }

    private static Term<Day> open(BudgetReports reports) {
        var debated = BudgetReports.DEBATED.of(reports);
        if (debated.value() == null) {
            return debated;
        }
        var kind = KIND.of(reports).value();
        return Term.absent(
                kind == null ? KIND.path() : REGION.equals(kind) ? BudgetReports.MERGED.path() : POPULATIONS.path(),
                Term.Cause.MISSING_FACT);
    }
}
