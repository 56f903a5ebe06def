package fr.ess.core.duty;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Check;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a duty: the days between which it must be met, as terms, so that they explain themselves.
 *
 * @param period  what names the turn, such as {@code 2025}; absent for a turn that is named by the day that opened it
 * @param opens  the day from which it can be met
 * @param due  the last lawful day, included; absent with its cause when the law names none
 * @param done  the day of the evidence; absent as {@link Term.Cause#NOT_DONE} when the facts say that there is none
 */
public record Turn(@Nullable String period, Term<Day> opens, Term<Day> due, Term<Day> done) implements Serializable {

    /** Creates a turn. */
    public Turn {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(done, "done");
    }

    /**
     * Returns what names this turn, whatever its due day becomes: its period, such as {@code 2025}, or the day that opened it,
     * such as {@code after-2019-02-11}.
     *
     * @return the key; {@code open} while the day that opens it is not known
     */
    public String key() {
        if (period != null) {
            return period;
        }
        var day = opens.value();
        return day == null ? "open" : "after-" + day;
    }

    /**
     * Returns whether this turn is not past due on the day of the question, as a check.
     *
     * @param law  the law on the day of the question
     * @return the evidence against the due day when it was done in time, nothing to weigh when it was done late, both while the
     *     due day is open, else the day of the question against the due day
     */
    public Check inTime(Law law) {
        var last = due.value();
        var evidence = done.value();
        var today = Check.atMost(law.today(), due);
        if (evidence != null && last == null) {
            var open = open(due);
            var met = Check.atMost(done, new Term.Given<>(open.about(), evidence));
            return new Check.Whichever(List.of(open), List.of(met, Check.notApplicable()));
        }
        if (evidence != null && last != null) {
            if (evidence.compareTo(last) <= 0) {
                return Check.atMost(done, due);
            }
            return law.day().isAfter(last.date()) ? Check.notApplicable() : today; // late, but not yet past due
        }
        return notDone() ? today : Check.any(today, new Check.Unknown(open(done)));
    }

    /** Returns whether the facts say that there is no evidence, rather than leave it open. */
    boolean notDone() {
        return done instanceof Term.Absent<Day> absent && absent.cause() == Term.Cause.NOT_DONE;
    }

    /** Returns what is absent in a term without a value. */
    private static Term.Absent<?> open(Term<?> term) {
        if (term instanceof Term.Computed<?> computed) {
            return computed.operands().stream()
                    .filter(operand -> operand.value() == null)
                    .findFirst()
                    .map(Turn::open)
                    .orElseThrow();
        }
        return (Term.Absent<?>) term;
    }
}
