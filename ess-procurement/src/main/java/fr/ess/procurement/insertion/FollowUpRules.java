package fr.ess.procurement.insertion;

import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Hours;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.procurement.Buyer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a follow-up of integration clauses shows on the day of the question, whose lines and states alone count. All of it is practice: no
 * statute asks the hours, the states are words of this library, and a shortfall costs what the contract says, which is not told here.
 */
public final class FollowUpRules {

    private static final Many.Each<InsertionClause, Hours> DUE = InsertionLedger.CLAUSES.each(InsertionClause.DUE);
    private static final Many.Each<InsertionEntry, Hours> HOURS = InsertionLedger.ENTRIES.each(InsertionEntry.HOURS);
    private static final Set<ClauseState> OVER =
            EnumSet.of(ClauseState.REPORTED, ClauseState.COMPLETED, ClauseState.SHORTFALL, ClauseState.CLOSED);
    private static final Term<Codes> ANY_OVER =
            Term.constant(new Codes("ClauseState", OVER.stream().map(Enum::name).toList()));
    private static final List<Code> ANSWERS = List.of(Code.of(ClauseState.COMPLETED), Code.of(ClauseState.SHORTFALL));
    private static final Term<Hours> NONE = Term.constant(Hours.of(0));

    /** Once its hours are reported, a clause has those that are due. */
    public static final Rule<InsertionLedger> DONE = Rule.<InsertionLedger>practice("insertion-follow-up-hours")
            .from("2014-01-01", FollowUpRules::done, InsertionRules.GUIDE.at("suivi", Reading.SECONDARY, "2026-11-23"));

    /** A clause that is said to be completed has its hours, and one that is said to lack some lacks some. */
    public static final Rule<InsertionLedger> STATED = Rule.<InsertionLedger>practice("insertion-follow-up-state")
            .from(
                    "2014-01-01",
                    FollowUpRules::stated,
                    InsertionRules.GUIDE.at("suivi", Reading.SECONDARY, "2026-11-23"));

    /** The rule set of the kind {@code insertion-follow-up}. */
    public static final RuleSet<InsertionLedger> SET = RuleSet.of(
            "insertion-follow-up", InsertionLedger.class, Words.beside(FollowUpRules.class, Buyer.class), DONE, STATED);

    private FollowUpRules() {}

    private static Check done(InsertionLedger ledger, Law law) {
        return each(
                ledger,
                law,
                OVER,
                (state, check) -> Check.when(Check.oneOf(state, ANY_OVER), Check.atLeast(check.done(), check.due())));
    }

    private static Check stated(InsertionLedger ledger, Law law) {
        return each(
                ledger,
                law,
                EnumSet.of(ClauseState.COMPLETED, ClauseState.SHORTFALL),
                (state, check) -> Check.whichever(
                        state,
                        ANSWERS,
                        answer -> Code.of(ClauseState.SHORTFALL).equals(answer.value())
                                ? Check.lessThan(check.done(), check.due())
                                : Check.atLeast(check.done(), check.due())));
    }

    /** The hours of a clause. */
    private record Weighed(Term<Hours> done, Term<Hours> due) {}

    /** Weighs each clause that reached one of some states by the day of the question, by the last of them. */
    private static Check each(
            InsertionLedger ledger, Law law, Set<ClauseState> among, BiFunction<Term<Code>, Weighed, Check> asked) {
        var hours = hours(ledger, law.day());
        var parts = new ArrayList<Check>();
        for (var i = 0; i < ledger.clauses().size(); i++) {
            var clause = ledger.clauses().get(i);
            var done = hours.getOrDefault(clause.id(), List.of(NONE));
            var weighed = new Weighed(Term.sum(done), DUE.of(clause, i));
            last(clause, i, law.day(), among).ifPresent(state -> parts.add(asked.apply(state, weighed)));
        }
        return new Check.AllOf(parts);
    }

    private static Map<String, List<Term<Hours>>> hours(InsertionLedger ledger, LocalDate day) {
        var standing = Set.copyOf(ledger.standing(day));
        var hours = new HashMap<String, List<Term<Hours>>>();
        for (var i = 0; i < ledger.entries().size(); i++) {
            var entry = ledger.entries().get(i);
            if (standing.contains(entry)) {
                hours.computeIfAbsent(entry.clause(), clause -> new ArrayList<>())
                        .add(HOURS.of(entry, i));
            }
        }
        return hours;
    }

    private static Optional<Term<Code>> last(InsertionClause clause, int index, LocalDate day, Set<ClauseState> among) {
        var path = InsertionLedger.CLAUSES.path() + "[" + index + "]." + InsertionClause.HISTORY.path();
        var history = clause.history();
        if (history == null) {
            return Optional.of(Term.absent(path, Term.Cause.MISSING_FACT));
        }
        for (var i = history.size() - 1; i >= 0; i--) {
            var step = history.get(i);
            if (!step.day().isAfter(day) && among.contains(step.state())) {
                return Optional.of(
                        new Term.Given<>(path + "[" + i + "]." + ClauseStep.STATE.path(), Code.of(step.state())));
            }
        }
        return Optional.empty();
    }
}
