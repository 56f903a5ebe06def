package fr.ess.strategy.report;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * That a delegate presents a report in each calendar year, a good practice of no text of law.
 *
 * <p>A report is asked for each year on whose last day the mandate holds: that is how it is read here. One presented after its year
 * is late, and history once it is presented.
 */
public final class DelegateRules {

    private static final Citation PRACTICE =
            StrategyTexts.BOOKLET_2014.at("Conseil régional d’Île-de-France", Reading.SECONDARY, "2026-11-23");
    private static final Many.Each<DelegateReport, Day> PRESENTED =
            DelegateMandate.REPORTS.each(DelegateReport.PRESENTED);

    /** The report of each year of the mandate. */
    public static final Duty<DelegateMandate> REPORT = Duty.<DelegateMandate>of(
                    "delegate-report", Force.PRACTICE, mandate -> "")
            .from("2014-08-02", DelegateRules::turns, PRACTICE);

    /** What falls due for a delegate. */
    public static final Duties<DelegateMandate> DUTIES = Duties.of(List.of(REPORT));

    /** The rules of the kind {@code delegate-report}. */
    public static final RuleSet<DelegateMandate> SET =
            RuleSet.of("delegate-report", DelegateMandate.class, Words.beside(DelegateRules.class), REPORT.rule());

    private DelegateRules() {}

    private static List<Turn> turns(DelegateMandate mandate, Law law) {
        var from = mandate.from();
        if (from == null) {
            var missing = DelegateMandate.FROM.of(mandate);
            return List.of(new Turn(null, missing, missing, missing));
        }
        var until = mandate.until();
        var turns = new ArrayList<Turn>();
        for (var year = Math.max(from.getYear(), BudgetReports.FIRST_YEAR);
                year <= law.day().getYear();
                year++) {
            var end = LocalDate.of(year, 12, 31);
            if (until != null && until.isBefore(end)) {
                break;
            }
            turns.add(new Turn(
                    String.valueOf(year),
                    Term.constant(Day.of(LocalDate.of(year, 1, 1))),
                    Term.constant(Day.of(end)),
                    presented(mandate, year)));
        }
        return List.copyOf(turns);
    }

    private static Term<Day> presented(DelegateMandate mandate, int year) {
        var reports = mandate.reports();
        if (reports == null) {
            return DelegateMandate.REPORTS.absent();
        }
        Term<Day> first = Term.absent(DelegateMandate.REPORTS.path(), Term.Cause.NOT_DONE);
        for (var i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            if (report.year() != year) {
                continue;
            }
            var day = PRESENTED.of(report, i);
            var seen = day.value();
            var earliest = first.value();
            if (seen == null ? earliest == null : earliest == null || seen.compareTo(earliest) < 0) {
                first = day;
            }
        }
        return first;
    }
}
