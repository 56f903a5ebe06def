package fr.ess.core.grant;

import fr.ess.core.duty.Evidence;
import fr.ess.core.rule.CaseTable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubsidyDataTest {

    private static final CaseTable<SubsidyAgreement> TABLE = CaseTable.of(
            SubsidyDataTest.class,
            SubsidyDataRules.PUBLICATION.rule(),
            row -> new SubsidyAgreement(
                    null,
                    row.number("inhabitants"),
                    row.euros("amount"),
                    row.date("signedOn"),
                    row.list("published", day -> new Evidence(LocalDate.parse(day)))));

    @TestFactory
    Stream<DynamicTest> data_are_published_within_three_months() {
        return TABLE.verdicts();
    }

    @Test
    void the_rule_reads_what_it_declares() {
        TABLE.provesWhatTheRuleReads(SubsidyDataRules.SET.figures());
    }
}
