package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Hours;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import fr.ess.procurement.Buyer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of the integration clauses of a buyer: what is due, and the lines of what was done. A wrong line is taken back by another that
 * names it, and never deleted.
 *
 * @param buyer  the buyer, if it is known
 * @param clauses  the clauses
 * @param entries  the lines, in the order in which they were written
 */
public record InsertionLedger(
        @Nullable @Valid Buyer buyer,
        @NotNull List<@NotNull @Valid InsertionClause> clauses,
        @NotNull List<@NotNull @Valid InsertionEntry> entries)
        implements Assessable, Serializable {

    /** The clauses. */
    public static final Many<InsertionLedger, InsertionClause> CLAUSES = Many.of("clauses", InsertionLedger::clauses);

    /** The lines. */
    public static final Many<InsertionLedger, InsertionEntry> ENTRIES = Many.of("entries", InsertionLedger::entries);

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

    @Override
    public Assessment<InsertionLedger> assess(Law law) {
        return FollowUpRules.SET.assess(this, law);
    }

    /**
     * Returns the hours of each clause.
     *
     * @param day  the last day whose lines count
     * @return the totals, in the order of the clauses
     */
    public List<InsertionTotal> byClause(LocalDate day) {
        return by(InsertionClause::id, day);
    }

    /**
     * Returns the hours by contract.
     *
     * @param day  the last day whose lines count
     * @return the totals, in the order in which the contracts first stand
     */
    public List<InsertionTotal> byContract(LocalDate day) {
        return by(clause -> clause.place().contract(), day);
    }

    /**
     * Returns the hours by territory, those of clauses without a known one together.
     *
     * @param day  the last day whose lines count
     * @return the totals, in the order in which the territories first stand
     */
    public List<InsertionTotal> byTerritory(LocalDate day) {
        return by(clause -> clause.place().territory(), day);
    }

    /**
     * Returns the hours by facilitator, those of clauses without a known one together.
     *
     * @param day  the last day whose lines count
     * @return the totals, in the order in which the facilitators first stand
     */
    public List<InsertionTotal> byFacilitator(LocalDate day) {
        return by(clause -> clause.place().facilitator(), day);
    }

    /**
     * Returns the lines that stand on a day: they take none back, and none that was written by then takes them back.
     *
     * @param day  the last day whose lines count
     * @return the lines, in the order in which they were written
     */
    public List<InsertionEntry> standing(LocalDate day) {
        var own = entries.stream().filter(entry -> !entry.day().isAfter(day)).toList();
        var reversed = own.stream()
                .map(InsertionEntry::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return own.stream()
                .filter(entry -> entry.reverses() == null && !reversed.contains(entry.id()))
                .toList();
    }

    private List<InsertionTotal> by(Function<InsertionClause, @Nullable String> name, LocalDate day) {
        var done = new HashMap<String, Long>();
        for (var entry : standing(day)) {
            done.merge(entry.clause(), entry.hours().hundredths(), Math::addExact);
        }
        var totals = new LinkedHashMap<@Nullable String, InsertionTotal>();
        for (var clause : clauses) {
            var total = InsertionTotal.of(name.apply(clause), clause, new Hours(done.getOrDefault(clause.id(), 0L)));
            var before = totals.get(total.name());
            totals.put(total.name(), before == null ? total : before.with(total));
        }
        return List.copyOf(totals.values());
    }
}
