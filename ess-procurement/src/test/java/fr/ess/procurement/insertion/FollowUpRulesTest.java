package fr.ess.procurement.insertion;

import fr.ess.core.measure.Hours;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a follow-up of integration clauses shows. */
class FollowUpRulesTest {

    static List<CaseTable<InsertionLedger>> tables() {
        return Stream.of(FollowUpRules.DONE, FollowUpRules.STATED)
                .map(rule -> CaseTable.of(FollowUpRulesTest.class, rule, FollowUpRulesTest::ledger))
                .toList();
    }

    /** A row: one clause, its steps as {@code state/day}, its lines as {@code id/day/hours} and, for a reversal, the line. */
    private static InsertionLedger ledger(Case row) {
        var clause = new InsertionClause(
                "a",
                new ClausePlace("school", null, null, null),
                null,
                row.read("due", text -> Hours.of(new BigDecimal(text))),
                null,
                row.list("history", FollowUpRulesTest::step));
        return new InsertionLedger(
                null, List.of(clause), Objects.requireNonNull(row.list("lines", FollowUpRulesTest::line), "lines"));
    }

    private static ClauseStep step(String text) {
        var parts = text.split("/");
        return new ClauseStep(ClauseState.valueOf(parts[0]), LocalDate.parse(parts[1]));
    }

    private static InsertionEntry line(String text) {
        var parts = text.split("/");
        return new InsertionEntry(
                parts[0],
                "a",
                LocalDate.parse(parts[1]),
                Hours.of(new BigDecimal(parts[2])),
                parts.length == 4 ? parts[3] : null);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_no_figure(CaseTable<InsertionLedger> table) {
        table.provesWhatTheRuleReads(FollowUpRules.SET.figures());
    }
}
