package fr.ess.core.ptce;

import fr.ess.core.measure.Euros;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of the State in favour of poles of economic cooperation, as secondary sources tell it.
 *
 * <p>Where sources differ, each number is kept, the first being the one most often told.
 *
 * @param id  the short name, such as {@code call-2015}
 * @param procedure  how candidates were asked for
 * @param calendar  when it opened, closed and was decided
 * @param candidates  the numbers of candidates that sources tell; empty when none is told
 * @param results  what became of the candidates
 * @param money  its money
 */
public record PastCall(
        String id, CallProcedure procedure, Calendar calendar, List<Integer> candidates, Results results, Money money)
        implements Serializable {

    /** Creates a call. */
    public PastCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(calendar, "calendar");
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(money, "money");
    }

    /**
     * When a call opened, closed and was decided.
     *
     * @param opened  the opening, if it is told
     * @param closed  the last day, if it is told
     * @param decided  the announcement of the winners, if it is told
     */
    public record Calendar(
            @Nullable CallDate opened,
            @Nullable CallDate closed,
            @Nullable CallDate decided) implements Serializable {}

    /**
     * What became of the candidates; a number that is not told is absent, not zero.
     *
     * @param eligible  those that could be examined, if they are told
     * @param winners  the winners ("lauréats"), if they are told: never poles that are labelled
     * @param about  whether the number of winners is told as about
     * @param funded  the winners that were funded, when fewer than all
     */
    public record Results(
            @Nullable Integer eligible,
            @Nullable Integer winners,
            boolean about,
            @Nullable Integer funded) implements Serializable {}

    /**
     * The money of a call.
     *
     * @param total  the totals that sources tell; empty when none is told
     * @param least  the smallest aid to one winner, if it is told
     * @param most  the greatest aid to one winner, if it is told
     */
    public record Money(
            List<Euros> total,
            @Nullable Euros least,
            @Nullable Euros most) implements Serializable {

        /** Creates the money of a call. */
        public Money {
            total = List.copyOf(total);
        }
    }
}
