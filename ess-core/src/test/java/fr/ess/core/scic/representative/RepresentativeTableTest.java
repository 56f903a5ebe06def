package fr.ess.core.scic.representative;

import fr.ess.core.law.Timeline;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.scic.ScicRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The elected representative, case by case, and what each rule on it reads. */
class RepresentativeTableTest {

    private static final List<CaseTable<?>> TABLES = List.of(CaseTable.of(
            RepresentativeTableTest.class, RepresentativeRules.RULE, RepresentativeTableTest::representative));

    @TestFactory
    Stream<DynamicTest> each_case_gives_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        var figures = new LinkedHashSet<Timeline<?>>(ScicRules.SET.figures());
        figures.addAll(RepresentativeRules.SET.figures());
        TABLES.forEach(table -> table.provesWhatTheRuleReads(figures));
    }

    private static ElectedRepresentative representative(Case row) {
        return new ElectedRepresentative(
                row.date("act"),
                row.code("decision", RepresentativeDecision.class),
                row.flag("paid"),
                row.flag("withdrew"));
    }
}
