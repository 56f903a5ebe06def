package fr.ess.core.cooperative;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a workers' cooperative in the making: by 31 December of the seventh year after that of the conversion its
 * cooperators hold half of the capital, that half included.
 *
 * <p>None of these numbers applies to a SCIC, which has no majority of employees.
 *
 * <p>Defined by the decree no. 2014-1758, for article 49 ter of the act no. 78-763 of 19 July 1978.
 */
public final class ScopDeadline {

    private static final Citation DECREE =
            LegalTexts.DECRET_2014_1758.at("pour l’art. 49 ter de la loi n° 78-763", Reading.SECONDARY, "2026-11-23");

    /** The time from the conversion; it ends with the calendar year in which it runs out. */
    public static final Timeline<Months> TERM =
            Timeline.of("scop-amorcage-deadline.term", Unit.MONTHS).from("2015-01-01", Months.of(84), DECREE);

    /** The part of the capital that cooperators must hold. */
    public static final Timeline<Share> SHARE =
            Timeline.of("scop-amorcage-deadline.share", Unit.SHARE).from("2015-01-01", Share.HALF, DECREE);

    private static final Many.Each<CapitalStatement, Day> DAYS = ScopTransition.STATEMENTS.each(CapitalStatement.DAY);

    /** The deadline. */
    public static final Duty<ScopTransition> DUTY = Duty.binding("scop-amorcage-deadline", ScopDeadline::subject)
            .from("2015-01-01", ScopDeadline::turns, DECREE)
            .reads(TERM, SHARE);

    /** The rules on a workers' cooperative in the making. */
    public static final RuleSet<ScopTransition> SET =
            RuleSet.of("scop-amorcage", ScopTransition.class, Words.beside(ScopDeadline.class), DUTY.rule());

    private ScopDeadline() {}

    private static String subject(ScopTransition transition) {
        var siren = transition.siren();
        return siren == null ? "" : siren.value();
    }

    private static List<Turn> turns(ScopTransition transition, Law law) {
        var converted = ScopTransition.CONVERTED.of(transition);
        return List.of(new Turn(
                "after-" + transition.converted(),
                converted,
                Term.yearEnd(Term.plusMonths(converted, law.term(TERM))),
                reached(transition, law.get(SHARE).value())));
    }

    /** Returns the first day on which a statement shows that cooperators hold the part. */
    private static Term<Day> reached(ScopTransition transition, Share part) {
        var statements = transition.statements();
        if (statements == null) {
            return ScopTransition.STATEMENTS.absent();
        }
        @Nullable LocalDate first = null;
        Term<Day> reached = Term.absent(ScopTransition.STATEMENTS.path(), Term.Cause.NOT_DONE);
        for (var i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            if (statement.cooperators().compareTo(part) >= 0
                    && (first == null || statement.day().isBefore(first))) {
                first = statement.day();
                reached = DAYS.of(statement, i);
            }
        }
        return reached;
    }
}
