package fr.ess.core.scic.stake;

import fr.ess.core.law.Timeline;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.ScicRules;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an authority observes when it takes a stake in a SCIC, case by case, and what each rule on it reads. */
class StakeTableTest {

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(StakeTableTest.class, StakeRules.LEGAL_PATH, StakeTableTest::stake),
            CaseTable.of(StakeTableTest.class, StakeRules.TRANSPORT_SHARE, StakeTableTest::stake),
            CaseTable.of(StakeTableTest.class, StakeRules.ENERGY_NOTICE, StakeTableTest::founded),
            CaseTable.of(StakeTableTest.class, StakeRules.ANNEX, StakeTableTest::annexed));

    @TestFactory
    Stream<DynamicTest> each_case_gives_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        var figures = new LinkedHashSet<Timeline<?>>(ScicRules.SET.figures());
        figures.addAll(StakeRules.SET.figures());
        TABLES.forEach(table -> table.provesWhatTheRuleReads(figures));
    }

    private static Stake stake(Case row) {
        var decision = new StakeDecision(
                row.code("decider", Decider.class),
                row.date("decision"),
                row.code("competence", CompetenceOverlap.class),
                row.flag("localInterest"),
                null);
        return new Stake(
                row.code("authority", HolderKind.class),
                Objects.requireNonNull(row.date("operation")),
                row.code("object", ScicObject.class),
                decision,
                null,
                null);
    }

    private static Stake founded(Case row) {
        var founding = new EnergyFounding(row.date("act"), notice(row, "mayor"), notice(row, "epci"));
        return new Stake(
                HolderKind.COMMUNE,
                LocalDate.of(2024, 5, 2),
                row.code("object", ScicObject.class),
                null,
                null,
                founding);
    }

    private static PriorNotice notice(Case row, String addressee) {
        return new PriorNotice(
                row.flag(addressee + "Informed"), row.date(addressee + "Day"), row.flag(addressee + "Declined"));
    }

    private static Stake annexed(Case row) {
        var decision = new StakeDecision(null, null, null, null, row.flag("statutesAnnexed"));
        return new Stake(
                row.code("authority", HolderKind.class),
                Objects.requireNonNull(row.date("operation")),
                null,
                decision,
                null,
                null);
    }
}
