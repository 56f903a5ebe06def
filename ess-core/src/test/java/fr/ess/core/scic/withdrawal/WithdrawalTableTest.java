package fr.ess.core.scic.withdrawal;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Register;
import fr.ess.core.scic.ScicRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The refund to a member who leaves, case by case, and what each rule on it reads. */
class WithdrawalTableTest {

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(WithdrawalTableTest.class, WithdrawalRules.CAPITAL_FLOOR, WithdrawalTableTest::floor),
            CaseTable.of(
                    WithdrawalTableTest.class, WithdrawalRules.EXIT_REVALUATION, WithdrawalTableTest::revaluation));

    @TestFactory
    Stream<DynamicTest> each_case_gives_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        var figures = new LinkedHashSet<Timeline<?>>(ScicRules.SET.figures());
        figures.addAll(WithdrawalRules.SET.figures());
        TABLES.forEach(table -> table.provesWhatTheRuleReads(figures));
    }

    private static Withdrawal floor(Case row) {
        return new Withdrawal(
                Objects.requireNonNull(row.date("act")),
                Objects.requireNonNull(row.euros("refund")),
                new CapitalFloor(row.code("form", LegalForm.class), row.euros("highest"), row.euros("statutory")),
                null,
                Register.of(row.euros("after"), null, null),
                null);
    }

    private static Withdrawal revaluation(Case row) {
        return new Withdrawal(
                Objects.requireNonNull(row.date("act")),
                Euros.of(100),
                null,
                new Leaver(HolderKind.PRIVATE, row.date("memberSince")),
                null,
                new Revaluation(
                        row.euros("amount"), row.flag("statutes"), row.euros("reserve"), row.flag("withinScale")));
    }
}
