package fr.ess.strategy.report;

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
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.strategy.Population;
import fr.ess.strategy.PublicAuthority;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The green annex to the accounts: who owes it and by when, the axes it rates, and that its ratings add up.
 *
 * <p>Figures are those of the year of the accounts, not of the day on which they are voted. The annex comes with the accounts, which
 * are voted by 30 June of the next year.
 *
 * <p>Defined by the finance act for 2024, article 191, and the decree of 16 July 2024.
 */
public final class GreenAnnexRules {

    private static final String CHECKED = "2026-11-23";
    private static final String BEGINS = "2024-07-18";
    private static final Citation ACT = StrategyTexts.LOI_2023_1322.at("art. 191", Reading.PRIMARY, CHECKED);
    private static final Citation DECREE = StrategyTexts.DECRET_2024_07_16.at("", Reading.PRIMARY, CHECKED);
    private static final Citation VOTE = StrategyTexts.LOI_2023_1322.at("art. 191", Reading.SECONDARY, CHECKED);
    private static final Citation LATER_AXES = StrategyTexts.DECRET_2024_07_16.at("", Reading.SECONDARY, CHECKED);
    private static final Citation AXES_OF_2027 = StrategyTexts.DECRET_2024_07_16.at("", Reading.UNVERIFIED, CHECKED);

    private static final Codes SIX = Codes.of(
            GreenAxis.CLIMATE_MITIGATION,
            GreenAxis.CLIMATE_ADAPTATION,
            GreenAxis.WATER,
            GreenAxis.CIRCULAR_ECONOMY,
            GreenAxis.POLLUTION,
            GreenAxis.BIODIVERSITY);
    private static final Codes TWO = Codes.of(GreenAxis.CLIMATE_MITIGATION, GreenAxis.BIODIVERSITY);

    /** The inhabitants that an authority exceeds when it owes the annex. */
    public static final Timeline<Count> INHABITANTS =
            Timeline.of("green-budget-annex-due.inhabitants", Unit.COUNT).from("2024-01-01", Count.of(3_500), ACT);

    /** Whether all authorities are under the accounting rules "M57". */
    public static final Timeline<Flag> GENERAL = Timeline.of("green-budget-annex-due.m57-for-all", Unit.FLAG)
            .from("2024-01-01", Flag.NO, ACT)
            .from("2026-01-01", Flag.YES, ACT);

    /** How long after the end of the year the accounts are voted at the latest. */
    public static final Timeline<Months> VOTED_WITHIN =
            Timeline.of("green-budget-annex-due.months", Unit.MONTHS).from("2024-01-01", Months.of(6), VOTE);

    /** The axes that the annex rates; from the accounts of 2027 on they await confirmation. */
    public static final Timeline<Codes> AXES = Timeline.of("green-budget-annex-axes.axes", Unit.codes(GreenAxis.class))
            .from("2024-01-01", Codes.of(GreenAxis.CLIMATE_MITIGATION), DECREE)
            .from("2025-01-01", TWO, DECREE)
            .from("2026-01-01", TWO, LATER_AXES)
            .from("2027-01-01", SIX, AXES_OF_2027);

    /** Which axes the annex to the accounts of 2026 rates: sources dispute it. */
    public static final Timeline<AxesReading> AXES_OF_2026 = Timeline.of(
                    "green-budget-annex-axes.of-2026", Unit.option(AxesReading.class))
            .from("2026-01-01", AxesReading.TWO_AXES, LATER_AXES)
            .repealed("2027-01-01");

    private static final Many<GreenAnnex, Population> POPULATIONS =
            GreenAnnex.AUTHORITY.then(PublicAuthority.POPULATIONS);

    /** The annex, by the day on which the accounts are voted at the latest. */
    public static final Rule<GreenAnnex> DUE = Rule.<GreenAnnex>binding("green-budget-annex-due")
            .from(BEGINS, GreenAnnexRules::due, DECREE)
            .reads(INHABITANTS, GENERAL, VOTED_WITHIN);

    /** The same as a duty of the calendar. */
    public static final Duty<GreenAnnex> DUTY = Duty.<GreenAnnex>binding(
                    "green-budget-annex-due", annex -> BudgetReportRules.siren(annex.authority()))
            .from(BEGINS, GreenAnnexRules::turns, DECREE)
            .reads(INHABITANTS, GENERAL, VOTED_WITHIN);

    /** The axes that the annex rates. */
    public static final Rule<GreenAnnex> RATED_AXES = Rule.<GreenAnnex>binding("green-budget-annex-axes")
            .from(BEGINS, GreenAnnexRules::axes, DECREE)
            .reads(INHABITANTS, GENERAL, AXES, AXES_OF_2026);

    /** That the ratings of each axis add up to the expenditure in scope, to the cent. */
    public static final Rule<GreenAnnex> ADD_UP = Rule.<GreenAnnex>binding("green-budget-annex-total")
            .from(BEGINS, GreenAnnexRules::addUp, DECREE)
            .reads(INHABITANTS, GENERAL);

    /** What falls due for a green annex. */
    public static final Duties<GreenAnnex> DUTIES = Duties.of(List.of(DUTY));

    /** The rules of the kind {@code green-budget-annex}. */
    public static final RuleSet<GreenAnnex> SET = RuleSet.of(
            "green-budget-annex",
            GreenAnnex.class,
            Words.beside(GreenAnnexRules.class, PublicAuthority.class),
            DUE,
            RATED_AXES,
            ADD_UP);

    private GreenAnnexRules() {}

    private static Law of(GreenAnnex annex, Law law) {
        return law.at(LocalDate.of(annex.year(), 1, 1));
    }

    // ---- who, and by when

    private static Check owed(GreenAnnex annex, Law law) {
        var then = of(annex, law);
        var first = law.line(INHABITANTS).firstDay().getYear();
        var general = then.find(GENERAL).filter(version -> version.value().equals(Flag.YES));
        return Check.all(
                Check.atLeast(GreenAnnex.YEAR.of(annex), Term.constant(Count.of(first))),
                Check.moreThan(Population.in(annex.year(), POPULATIONS, annex), then.term(INHABITANTS)),
                general.isPresent() ? Check.yes(then.term(GENERAL)) : Check.yes(GreenAnnex.M57.of(annex)));
    }

    private static Check due(GreenAnnex annex, Law law) {
        return Check.when(owed(annex, law), () -> turn(annex, law).inTime(law));
    }

    private static Turn turn(GreenAnnex annex, Law law) {
        Term<Day> end = new Term.Given<>(GreenAnnex.YEAR.path(), Day.of(LocalDate.of(annex.year(), 12, 31)));
        return new Turn(
                String.valueOf(annex.year()),
                end,
                Term.plusMonths(end, of(annex, law).term(VOTED_WITHIN)),
                Evidence.first(GreenAnnex.ANNEXED, annex));
    }

    private static List<Turn> turns(GreenAnnex annex, Law law) {
        var owed = owed(annex, law);
        if (!owed.possible().contains(Verdict.SATISFIED)) {
            return List.of();
        }
        var turn = turn(annex, law);
        if (owed.verdict() == Verdict.SATISFIED) {
            return List.of(turn);
        }
        var open = Population.in(annex.year(), POPULATIONS, annex).value() == null
                ? POPULATIONS.path()
                : GreenAnnex.M57.path();
        return List.of(new Turn(turn.period(), turn.opens(), Term.absent(open, Term.Cause.MISSING_FACT), turn.done()));
    }

    // ---- what

    private static Check axes(GreenAnnex annex, Law law) {
        return Check.when(owed(annex, law), () -> {
            var rated = rated(annex);
            var parts = new ArrayList<Check>();
            for (var name : required(annex, law).names()) {
                parts.add(Check.holds(rated, Term.constant(Code.of(GreenAxis.valueOf(name)))));
            }
            return new Check.AllOf(parts);
        });
    }

    private static Codes required(GreenAnnex annex, Law law) {
        var then = of(annex, law);
        return then.find(AXES_OF_2026)
                .filter(reading -> reading.value() == AxesReading.ALL_AXES)
                .map(reading -> SIX)
                .orElseGet(() -> then.get(AXES).value());
    }

    private static Term<Codes> rated(GreenAnnex annex) {
        var ratings = annex.ratings();
        return ratings == null
                ? GreenAnnex.RATINGS.absent()
                : new Term.Given<>(
                        GreenAnnex.RATINGS.path(),
                        new Codes(
                                GreenAxis.class.getSimpleName(),
                                ratings.stream().map(each -> each.axis().name()).toList()));
    }

    private static Check addUp(GreenAnnex annex, Law law) {
        return Check.when(owed(annex, law), () -> {
            var ratings = annex.ratings();
            if (ratings == null) {
                return new Check.Unknown(GreenAnnex.RATINGS.absent());
            }
            var expenditure = GreenAnnex.EXPENDITURE.of(annex);
            var parts = new ArrayList<Check>();
            Term<Euros> limit = expenditure;
            for (var i = 0; i < ratings.size(); i++) {
                var total = ratings.get(i).total(i);
                parts.add(Check.equal(total, limit));
                if (i == 0 && expenditure.value() == null) {
                    limit = total; // whatever the expenditure is, each axis rates the same
                }
            }
            return new Check.AllOf(parts);
        });
    }
}
