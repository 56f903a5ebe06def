package fr.ess.core.duty;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act that took place, such as an answer, a payment or a filing.
 *
 * <p>Facts hold such acts in a list: empty it says that nothing was done, absent that nobody knows.
 *
 * @param day  its day
 */
public record Evidence(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day) implements Serializable {

    /** Its day. */
    public static final Fact<Evidence, Day> DAY = Fact.day("day", Evidence::day);

    /** Creates such an act. */
    public Evidence {
        Faults.of("Evidence").given("day", day).refuse();
    }

    /**
     * Returns the first day of an act, as what a {@link Turn} takes for done.
     *
     * @param <F>  the record that holds the acts
     * @param acts  the acts
     * @param facts  the record
     * @return the earliest day; absent as {@link Term.Cause#NOT_DONE} when there is no act, and as a missing fact when the list is
     *     absent
     */
    public static <F> Term<Day> first(Many<F, Evidence> acts, F facts) {
        return first(acts, facts, LocalDate.MIN);
    }

    /**
     * Returns the first day of an act on or after another day, as what a {@link Turn} that opens on that day takes for done.
     *
     * @param <F>  the record that holds the acts
     * @param opens  the day from which an act counts
     * @param acts  the acts
     * @param facts  the record
     * @return the earliest such day; absent as {@link Term.Cause#NOT_DONE} when there is no such act, as a missing fact when the list
     *     is absent, and as that day itself when there are acts while it is not known
     */
    public static <F> Term<Day> since(Term<Day> opens, Many<F, Evidence> acts, F facts) {
        var begin = opens.value();
        if (begin != null) {
            return first(acts, facts, begin.date());
        }
        var given = acts.read(facts);
        return given == null || given.isEmpty() ? first(acts, facts) : opens;
    }

    private static <F> Term<Day> first(Many<F, Evidence> acts, F facts, LocalDate begin) {
        var given = acts.read(facts);
        if (given == null) {
            return acts.absent();
        }
        var days = acts.each(DAY);
        Term<Day> first = Term.absent(acts.path(), Term.Cause.NOT_DONE);
        @Nullable LocalDate earliest = null;
        for (var i = 0; i < given.size(); i++) {
            var day = given.get(i).day();
            if (!day.isBefore(begin) && (earliest == null || day.isBefore(earliest))) {
                earliest = day;
                first = days.of(given.get(i), i);
            }
        }
        return first;
    }
}
