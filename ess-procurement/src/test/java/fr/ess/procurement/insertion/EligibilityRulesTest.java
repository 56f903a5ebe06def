package fr.ess.procurement.insertion;

import fr.ess.core.rule.CaseTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who works the hours of an integration clause. */
class EligibilityRulesTest {

    private static final CaseTable<EligiblePerson> TABLE = CaseTable.of(
            EligibilityRulesTest.class,
            EligibilityRules.ELIGIBLE,
            row -> new EligiblePerson(
                    row.list("grounds", IntegrationGround::valueOf), row.date("validated"), row.date("hired")));

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLE.verdicts();
    }

    @Test
    void the_rule_reads_the_figures_it_declares_and_no_other() {
        TABLE.provesWhatTheRuleReads(EligibilityRules.SET.figures());
    }
}
