package fr.ess.core.scic.advance;

import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.ScicRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The advance in current account, case by case, and what each rule on it reads. */
class AdvanceTableTest {

    private static final AdvancePapers PAPERS = new AdvancePapers(true, true);
    private static final AdvanceTerms TERMS = new AdvanceTerms(true, true, true, true, true, true);

    private static final List<CaseTable<?>> TABLES =
            List.of(CaseTable.of(AdvanceTableTest.class, AdvanceRules.RULE, AdvanceTableTest::advance));

    @TestFactory
    Stream<DynamicTest> each_case_gives_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        var figures = new LinkedHashSet<Timeline<?>>(ScicRules.SET.figures());
        figures.addAll(AdvanceRules.SET.figures());
        TABLES.forEach(table -> table.provesWhatTheRuleReads(figures));
    }

    private static Advance advance(Case row) {
        var open = new ArrayList<OpenAdvance>();
        add(open, AdvanceBeneficiary.SEM, row.list("sem", Euros::parse));
        add(open, AdvanceBeneficiary.THIS_SCIC, row.list("same", Euros::parse));
        var lender = new Lender(
                row.code("kind", HolderKind.class),
                row.euros("holding"),
                row.euros("revenue"),
                row.text("sem") == null ? null : open);
        var amount = Objects.requireNonNull(row.euros("amount"));
        var agreement = new AdvanceAgreement(
                Objects.requireNonNull(row.date("granted")),
                row.date("end"),
                amount,
                row.flag("repays"),
                TERMS,
                PAPERS);
        return new Advance(
                lender,
                new Borrower(row.euros("equity"), row.euros("capital")),
                agreement,
                row.list("renewed", end -> new AdvanceRenewal(LocalDate.parse(end), PAPERS)),
                row.list("repaid", day -> new AdvanceRepayment(LocalDate.parse(day), amount)),
                List.of());
    }

    private static void add(List<OpenAdvance> open, AdvanceBeneficiary beneficiary, @Nullable List<Euros> due) {
        if (due != null) {
            due.forEach(outstanding -> open.add(new OpenAdvance(beneficiary, outstanding, null)));
        }
    }
}
