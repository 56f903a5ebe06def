package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Hours;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.procurement.MechanismUse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An integration clause that is followed up.
 *
 * <p>Its history may begin at any state, where what came before is not known. From there each state is one that may
 * {@linkplain ClauseState#next() follow} the one before, on the same day or later.
 *
 * @param id  what names the clause, once in a ledger
 * @param place  where it stands, and who follows it up
 * @param basis  the mechanism that it uses, with the article that its file names, if it is known
 * @param due  the hours due, zero or more, if they are known
 * @param modes  how the hours are worked, if it is known
 * @param history  the states that it reached, in order, none when it reached none, if they are known
 */
public record InsertionClause(
        @NotBlank String id,
        @NotNull @Valid ClausePlace place,
        @Nullable @Valid MechanismUse basis,
        @Nullable @PositiveOrZero Hours due,
        @Nullable List<@NotNull InsertionMode> modes,
        @Nullable List<@NotNull @Valid ClauseStep> history)
        implements Serializable {

    /** The hours due. */
    public static final Fact<InsertionClause, Hours> DUE = Fact.of("due", InsertionClause::due);

    /** The states that it reached. */
    public static final Many<InsertionClause, ClauseStep> HISTORY = Many.of("history", InsertionClause::history);

    private static final Must BE_NEXT = new Must(
            "must be a state that may follow the one before", "doit être un état qui peut suivre le précédent");
    private static final Must NOT_BE_BEFORE = new Must(
            "must be on the day of the state before or later", "doit être le jour de l’état précédent ou après");

    /** Creates a clause. */
    public InsertionClause {
        var faults = Faults.of("InsertionClause")
                .given("id", id)
                .notBlank("id", id)
                .given("place", place)
                .positiveOrZero("due", due)
                .elements("modes", modes)
                .elements("history", history);
        if (faults.none() && history != null) {
            for (var i = 1; i < history.size(); i++) {
                var before = history.get(i - 1);
                var step = history.get(i);
                faults.check(
                                before.state().next().contains(step.state()),
                                "history[" + i + "].state",
                                BE_NEXT,
                                step.state())
                        .check(!step.day().isBefore(before.day()), "history[" + i + "].day", NOT_BE_BEFORE, step.day());
            }
        }
        faults.refuse();
        modes = modes == null ? null : List.copyOf(modes);
        history = history == null ? null : List.copyOf(history);
    }

    /**
     * Returns the state of this clause on a day.
     *
     * @param day  the day
     * @return the last state reached by then; empty when none was, or when the history is not known
     */
    public Optional<ClauseState> state(LocalDate day) {
        return history == null
                ? Optional.empty()
                : history.stream()
                        .filter(step -> !step.day().isAfter(day))
                        .map(ClauseStep::state)
                        .reduce((earlier, later) -> later);
    }
}
