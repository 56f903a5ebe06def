package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Hours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The follow-up of integration clauses: what is due, and the lines of what was done. A wrong line is taken back by another that
 * names it, and never deleted.
 *
 * @param clauses  the clauses
 * @param entries  the lines, in the order in which they were written
 */
public record InsertionLedger(
        @NotNull List<@NotNull @Valid InsertionClause> clauses,
        @NotNull List<@NotNull @Valid InsertionEntry> entries) implements Serializable {

    private static final Must BE_UNIQUE = new Must("must be unique", "doit être unique");
    private static final Must BE_A_CLAUSE =
            new Must("must be a clause of this ledger", "doit être une clause de ce registre");
    private static final Must BE_A_STANDING_LINE = new Must(
            "must be an earlier line of the same clause and hours, that reverses none and was not reversed",
            "doit être une ligne antérieure de la même clause et des mêmes heures, qui n’en annule aucune et n’a pas été"
                    + " annulée");

    /** Creates a ledger. */
    public InsertionLedger {
        var faults = Faults.of("InsertionLedger")
                .given("clauses", clauses)
                .given("entries", entries)
                .elements("clauses", clauses)
                .elements("entries", entries);
        if (faults.none()) {
            var known = new HashSet<String>();
            for (var i = 0; i < clauses.size(); i++) {
                var id = clauses.get(i).id();
                faults.check(known.add(id), "clauses[" + i + "].id", BE_UNIQUE, id);
            }
            var written = new HashSet<String>();
            var standing = new HashMap<String, InsertionEntry>();
            for (var i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                var path = "entries[" + i + "].";
                faults.check(written.add(entry.id()), path + "id", BE_UNIQUE, entry.id())
                        .check(known.contains(entry.clause()), path + "clause", BE_A_CLAUSE, entry.clause());
                var reverses = entry.reverses();
                if (reverses == null) {
                    standing.putIfAbsent(entry.id(), entry);
                } else {
                    var wrong = standing.remove(reverses);
                    faults.check(
                            wrong != null
                                    && wrong.clause().equals(entry.clause())
                                    && wrong.hours().equals(entry.hours())
                                    && !wrong.day().isAfter(entry.day()),
                            path + "reverses",
                            BE_A_STANDING_LINE,
                            reverses);
                }
            }
        }
        faults.refuse();
        clauses = List.copyOf(clauses);
        entries = List.copyOf(entries);
    }

    /**
     * Returns the hours by contract.
     *
     * @return the totals, in the order in which the contracts first stand
     */
    public List<InsertionTotal> byContract() {
        return by(InsertionClause::contract);
    }

    /**
     * Returns the hours by territory.
     *
     * @return the totals, in the order in which the territories first stand
     */
    public List<InsertionTotal> byTerritory() {
        return by(InsertionClause::territory);
    }

    /**
     * Returns the hours by facilitator.
     *
     * @return the totals, in the order in which the facilitators first stand
     */
    public List<InsertionTotal> byFacilitator() {
        return by(InsertionClause::facilitator);
    }

    private List<InsertionTotal> by(Function<InsertionClause, String> name) {
        var done = new HashMap<String, Long>();
        for (var entry : entries) {
            var hours = entry.hours().hundredths();
            done.merge(entry.clause(), entry.reverses() == null ? hours : -hours, Math::addExact);
        }
        var totals = new LinkedHashMap<String, InsertionTotal>();
        for (var clause : clauses) {
            var seen = done.getOrDefault(clause.id(), 0L);
            var due = clause.due().hundredths();
            totals.merge(
                    name.apply(clause),
                    new InsertionTotal(
                            name.apply(clause),
                            1,
                            clause.due(),
                            new Hours(seen),
                            new Hours(Math.max(due - seen, 0)),
                            new Hours(Math.max(seen - due, 0))),
                    InsertionLedger::together);
        }
        return List.copyOf(totals.values());
    }

    private static InsertionTotal together(InsertionTotal one, InsertionTotal other) {
        return new InsertionTotal(
                one.name(),
                one.clauses() + other.clauses(),
                sum(one.due(), other.due()),
                sum(one.done(), other.done()),
                sum(one.shortfall(), other.shortfall()),
                sum(one.beyond(), other.beyond()));
    }

    private static Hours sum(Hours one, Hours other) {
        return new Hours(Math.addExact(one.hundredths(), other.hundredths()));
    }
}
