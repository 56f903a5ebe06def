package fr.ess.strategy.competence;

import fr.ess.core.duty.Duties;
import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.PublicAuthority;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * What authorities tell each year of their aids to enterprises: each sends the region what it granted in a calendar year before
 * 30 March of the next, and the region reports to the prefect before 31 May.
 *
 * <p>"Before 30 March" leaves 29 March as the last lawful day; a sending on the very day is told as a remark. A region sends to
 * nobody but the prefect.
 *
 * <p>Defined by the Code général des collectivités territoriales, article L1511-1, whose drafting of 2022 was read.
 */
public final class AidReportDuty {

    private static final Citation READ = LegalTexts.CGCT.at("art. L1511-1", Reading.PRIMARY, "2026-11-23");
    private static final Citation UNREAD = READ.as(Reading.UNVERIFIED);

    private static final Fact<AnnualAids, Code> KIND = AnnualAids.AUTHORITY.then(PublicAuthority.KIND);

    /** What each authority sends to the region. */
    public static final Duty<AnnualAids> SENDING = Duty.<AnnualAids>binding("annual-aid-report", AidReportDuty::subject)
            .from("2016-01-01", (aids, law) -> sending(aids), UNREAD)
            .from("2022-05-19", (aids, law) -> sending(aids), READ)
            .reads();

    /** What the region reports to the prefect: before 30 June until the drafting of 2016. */
    public static final Duty<AnnualAids> REPORT = Duty.<AnnualAids>binding(
                    "regional-aid-report", AidReportDuty::subject)
            .from("2014-08-02", (aids, law) -> report(aids, Month.JUNE, 29), UNREAD)
            .from("2016-01-01", (aids, law) -> report(aids, Month.MAY, 30), UNREAD)
            .from("2022-05-19", (aids, law) -> report(aids, Month.MAY, 30), READ)
            .reads();

    /** The remark on a sending on the very day before which it was to be made. */
    public static final Rule<AnnualAids> VERY_DAY = Rule.<AnnualAids>practice("annual-aid-report-very-day")
            .from("2016-01-01", (aids, law) -> veryDay(aids), UNREAD)
            .from("2022-05-19", (aids, law) -> veryDay(aids), READ)
            .reads();

    /** What falls due on the aids of a year. */
    public static final Duties<AnnualAids> DUTIES = Duties.of(List.of(SENDING, REPORT));

    /** The rules of the kind {@code annual-aid-report}. */
    public static final RuleSet<AnnualAids> SET = RuleSet.of(
            "annual-aid-report",
            AnnualAids.class,
            Words.beside(AidReportDuty.class, PublicAuthority.class),
            SENDING.rule(),
            REPORT.rule(),
            VERY_DAY);

    private AidReportDuty() {}

    private static String subject(AnnualAids aids) {
        var authority = aids.authority();
        return authority == null || authority.siren() == null
                ? ""
                : authority.siren().value();
    }

    private static List<Turn> sending(AnnualAids aids) {
        return turns(aids, false, day(aids, Month.MARCH, 29), AnnualAids.SENT);
    }

    private static List<Turn> report(AnnualAids aids, Month month, int day) {
        return turns(aids, true, day(aids, month, day), AnnualAids.REPORTED);
    }

    private static Term<Day> day(AnnualAids aids, Month month, int day) {
        return Term.constant(Day.of(LocalDate.of(aids.year() + 1, month, day)));
    }

    /** Returns the turn of a year, when the authority is a region, or is none. */
    private static List<Turn> turns(AnnualAids aids, boolean ofRegion, Term<Day> due, Many<AnnualAids, Evidence> acts) {
        var kind = KIND.of(aids).value();
        var opens = day(aids, Month.JANUARY, 1);
        var period = String.valueOf(aids.year());
        if (kind == null) {
            Term<Day> open = Term.absent(KIND.path(), Term.Cause.MISSING_FACT);
            return List.of(new Turn(period, opens, open, open));
        }
        return AuthorityKind.valueOf(kind.name()).is(AuthorityLevel.REGION) == ofRegion
                ? List.of(new Turn(period, opens, due, Evidence.first(acts, aids)))
                : List.of();
    }

    private static Check veryDay(AnnualAids aids) {
        var sent = Evidence.first(AnnualAids.SENT, aids);
        if (sent instanceof Term.Absent<Day> absent && absent.cause() == Term.Cause.NOT_DONE) {
            return Check.notApplicable();
        }
        return Check.whichever(
                sent,
                List.of(Day.of(LocalDate.of(aids.year() + 1, 3, 29)), Day.of(LocalDate.of(aids.year() + 1, 3, 30))),
                on -> Check.when(
                        Check.equal(on, day(aids, Month.MARCH, 30)),
                        () -> Check.atMost(on, day(aids, Month.MARCH, 29))));
    }
}
