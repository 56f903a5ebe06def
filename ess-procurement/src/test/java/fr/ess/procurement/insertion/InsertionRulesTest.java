package fr.ess.procurement.insertion;

import fr.ess.core.measure.Hours;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The hours that an integration clause plans. */
class InsertionRulesTest {

    private static final CaseTable<InsertionPlan> HOURS =
            CaseTable.of(InsertionRulesTest.class, InsertionRules.HOURS, InsertionRulesTest::plan);

    private static InsertionPlan plan(Case row) {
        return new InsertionPlan(
                row.euros("amount"),
                row.share("labour"),
                row.share("effort"),
                row.euros("cost"),
                row.read("planned", text -> Hours.of(new BigDecimal(text))));
    }

    @TestFactory
    Stream<DynamicTest> hours() {
        return HOURS.verdicts();
    }

    @Test
    void the_rule_reads_no_figure() {
        HOURS.provesWhatTheRuleReads(InsertionRules.SET.figures());
    }
}
