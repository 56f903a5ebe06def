package fr.ess.strategy.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The presentation of a report to the assembly.
 *
 * @param day  the day of the sitting
 * @param beforeDebate  whether it came before the debate on the budget in that sitting, if it is known; it says something only where
 *     both stand on the agenda of one day
 */
public record Presentation(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @Nullable Boolean beforeDebate) implements Serializable {

    /** The day of the sitting. */
    public static final Fact<Presentation, Day> DAY = Fact.day("day", Presentation::day);

    /** Whether it came before the debate on the budget in that sitting. */
    public static final Fact<Presentation, Flag> BEFORE_DEBATE = Fact.flag("beforeDebate", Presentation::beforeDebate);

    /** Creates a presentation. */
    public Presentation {
        Faults.of("Presentation").given("day", day).refuse();
    }

    /**
     * Returns the first presentation that precedes the debate on the budget: in an earlier sitting, or earlier on the agenda of the
     * same one. A presentation after the debate is none.
     *
     * @param presentations  the presentations
     * @param facts  the record that holds them
     * @param debated  the day of the debate
     * @return the day; absent as {@link Term.Cause#NOT_DONE} when none precedes it, as a missing fact while that is not known
     */
    static <F> Term<Day> before(Many<F, Presentation> presentations, F facts, Term<Day> debated) {
        var given = presentations.read(facts);
        if (given == null) {
            return presentations.absent();
        }
        var debate = debated.value();
        if (debate == null && !given.isEmpty()) {
            return debated;
        }
        var days = presentations.each(DAY);
        var orders = presentations.each(BEFORE_DEBATE);
        Term<Day> first = Term.absent(presentations.path(), Term.Cause.NOT_DONE);
        for (var i = 0; i < given.size(); i++) {
            var each = given.get(i);
            var order = debate == null ? 0 : each.day().compareTo(debate.date());
            if (order > 0 || order == 0 && Boolean.FALSE.equals(each.beforeDebate())) {
                continue;
            }
            if (order == 0 && each.beforeDebate() == null) {
                if (first.value() == null) {
                    first = Term.absent(orders.path(i), Term.Cause.MISSING_FACT);
                }
                continue;
            }
            var earliest = first.value();
            if (earliest == null || each.day().isBefore(earliest.date())) {
                first = days.of(each, i);
            }
        }
        return first;
    }
}
