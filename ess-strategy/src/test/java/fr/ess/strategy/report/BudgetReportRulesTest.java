package fr.ess.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.Population;
import fr.ess.strategy.PublicAuthority;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reports that precede the debate on a budget. */
class BudgetReportRulesTest {

    private static final CaseTable<BudgetReports> EQUALITY = CaseTable.of(
            BudgetReportRulesTest.class, BudgetReportRules.EQUALITY, row -> reports(row, presentations(row), null));
    private static final CaseTable<BudgetReports> SUSTAINABLE = CaseTable.of(
            BudgetReportRulesTest.class,
            BudgetReportRules.SUSTAINABLE_DEVELOPMENT,
            row -> reports(row, null, new SustainableReport(presentations(row), null, null, null)));
    private static final CaseTable<SustainableReport> CONTENT = CaseTable.of(
            BudgetReportRulesTest.class,
            BudgetReportRules.CONTENT,
            row -> new SustainableReport(
                    null,
                    row.list("own", Purpose::valueOf),
                    row.list("policies", Purpose::valueOf),
                    row.flag("analysis")));

    private static BudgetReports reports(
            Case row, @Nullable List<Presentation> equality, @Nullable SustainableReport sustainable) {
        var year = row.number("year");
        var population = row.number("population");
        return new BudgetReports(
                new PublicAuthority(
                        Siren.of("217500016"),
                        null,
                        row.code("kind", AuthorityKind.class),
                        population == null ? null : List.of(new Population(year, population))),
                year,
                row.flag("merged"),
                row.date("debated"),
                equality,
                sustainable);
    }

    /** Presentations are {@code day} or {@code day/before the debate}. */
    private static @Nullable List<Presentation> presentations(Case row) {
        return row.list("presented", text -> {
            var parts = text.split("/");
            return new Presentation(
                    LocalDate.parse(parts[0]),
                    parts.length == 1 || parts[1].equals("?") ? null : parts[1].equals("yes"));
        });
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(EQUALITY, SUSTAINABLE, CONTENT).flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        EQUALITY.provesWhatTheRuleReads(BudgetReportRules.SET.figures());
        SUSTAINABLE.provesWhatTheRuleReads(BudgetReportRules.SET.figures());
        CONTENT.provesWhatTheRuleReads(BudgetReportRules.SET.figures());
    }

    @Test
    void a_rule_is_breached_exactly_while_its_deadline_is_late() {
        for (var table : List.of(EQUALITY, SUSTAINABLE)) {
            var duty = table == EQUALITY ? BudgetReportRules.EQUALITY_DUTY : BudgetReportRules.SUSTAINABLE_DUTY;
            for (var subject : table.subjects()) {
                for (var shift = -40; shift < 40; shift++) {
                    var law = Law.on(subject.day().plusDays(shift));
                    var breached = table.rule().examine(subject.facts(), law).stream()
                            .anyMatch(finding -> finding.verdict() == Verdict.BREACHED);
                    var late = duty.deadlines(subject.facts(), law).stream()
                            .anyMatch(deadline -> deadline.on(law.day()) == Deadline.State.LATE);
                    assertThat(late).as("%s on %s", subject.facts(), law.day()).isEqualTo(breached);
                }
            }
        }
    }

    @Test
    void a_report_not_yet_presented_stands_in_the_calendar_on_the_day_of_the_debate() {
        var reports = new BudgetReports(
                new PublicAuthority(Siren.of("217500016"), null, AuthorityKind.REGION, null),
                2027,
                false,
                LocalDate.parse("2026-12-10"),
                List.of(),
                null);
        var deadlines = BudgetReportRules.DUTIES.deadlines(reports, Law.on(LocalDate.parse("2026-11-23")));
        assertThat(deadlines)
                .extracting(deadline -> deadline.provision().rule() + " "
                        + deadline.turn().key() + " "
                        + deadline.turn().due().value() + " "
                        + deadline.on(LocalDate.parse("2026-11-23")))
                .containsExactly(
                        "equality-report-due 2027 2026-12-10 UPCOMING",
                        "sustainable-development-report-due 2027 2026-12-10 UNDETERMINED");
        assertThat(deadlines).extracting(Deadline::subject).containsOnly("217500016");
    }

    @Test
    void an_article_is_cited_by_date() {
        var reports = new BudgetReports(
                new PublicAuthority(null, null, AuthorityKind.REGION, null), 2026, false, null, null, null);
        assertThat(List.of("2025-12-31", "2026-01-01"))
                .extracting(day -> reports.assess(Law.on(LocalDate.parse(day))).findings().stream()
                        .map(Finding::provision)
                        .filter(provision -> provision.rule().equals("equality-report-due"))
                        .map(provision -> provision.source().article())
                        .toList())
                .containsExactly(List.of("art. L2311-1-2, L3311-3, L4311-1-1"), List.of("art. L1612-24"));
    }

    @Test
    void completeness_counts_cells_of_ten_and_leaves_the_analysis_apart() {
        assertThat(new SustainableReport(
                                null, List.of(Purpose.CLIMATE, Purpose.CLIMATE), List.of(Purpose.COHESION), true)
                        .completeness())
                .contains(Share.of(2, 10));
        assertThat(new SustainableReport(null, List.of(Purpose.values()), List.of(Purpose.values()), false)
                        .completeness())
                .contains(Share.WHOLE);
        assertThat(new SustainableReport(null, List.of(), null, true).completeness())
                .isEmpty();
    }
}
