package fr.ess.procurement.insertion;

import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours of some clauses together. What one clause has beyond its hours makes up for no other.
 *
 * @param name  the clause, contract, territory or facilitator, {@code null} when it is not known
 * @param clauses  the number of clauses
 * @param open  of them, those whose hours due are not known
 * @param due  the hours due, not known while those of one clause are not
 * @param done  the hours done, reversed lines left out
 * @param shortfall  the hours that are lacking, clause by clause, not known while the hours due are not
 * @param beyond  the hours beyond those due, clause by clause, not known while the hours due are not
 */
public record InsertionTotal(
        @Nullable String name,
        int clauses,
        int open,
        @Nullable Hours due,
        Hours done,
        @Nullable Hours shortfall,
        @Nullable Hours beyond) {

    private static final Hours NONE = new Hours(0);

    static InsertionTotal of(@Nullable String name, InsertionClause clause, Hours done) {
        var due = clause.due();
        var count = clause.place().count();
        return due == null
                ? new InsertionTotal(name, count, count, null, done, null, null)
                : new InsertionTotal(name, count, 0, due, done, beyond(due, done), beyond(done, due));
    }

    private static Hours beyond(Hours limit, Hours seen) {
        return limit.compareTo(seen) > 0 ? new Hours(limit.hundredths() - seen.hundredths()) : NONE;
    }

    InsertionTotal with(InsertionTotal other) {
        return new InsertionTotal(
                name,
                Math.addExact(clauses, other.clauses),
                Math.addExact(open, other.open),
                sum(due, other.due),
                new Hours(Math.addExact(done.hundredths(), other.done.hundredths())),
                sum(shortfall, other.shortfall),
                sum(beyond, other.beyond));
    }

    private static @Nullable Hours sum(@Nullable Hours one, @Nullable Hours other) {
        return one == null || other == null ? null : new Hours(Math.addExact(one.hundredths(), other.hundredths()));
    }

    /**
     * Returns the part of the hours due that was done.
     *
     * @return the rate, exact; empty when none is due, or when the hours due are not known
     */
    public Optional<Share> rate() {
        return due == null || due.hundredths() == 0
                ? Optional.empty()
                : Optional.of(Share.of(done.hundredths(), due.hundredths()));
    }
}
