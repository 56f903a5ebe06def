package fr.ess.core.esus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The assimilated financing bodies, case by case, what each rule reads, and what falls due for them. */
class FinancingTableTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final List<CaseTable<?>> TABLES = List.of(
            CaseTable.of(FinancingTableTest.class, FinancingRules.ASSIMILATED, FinancingTableTest::holding),
            CaseTable.of(
                    FinancingTableTest.class,
                    FinancingRules.DECLARATION,
                    row -> new FinancingBody(
                            null,
                            row.code("kind", FinancingKind.class),
                            null,
                            null,
                            null,
                            row.flag("formerly"),
                            row.list("declarations", FinancingTableTest::declaration),
                            null)),
            CaseTable.of(FinancingTableTest.class, FinancingRules.REPORT.rule(), FinancingTableTest::owing),
            CaseTable.of(FinancingTableTest.class, FinancingRules.CURE_DUTY.rule(), FinancingTableTest::owing));

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(FinancingRules.SET.figures()));
    }

    private static FinancingBody holding(Case row) {
        var placements = new Placements(
                row.euros("assets"),
                row.euros("ess"),
                row.euros("esus"),
                row.euros("equivalents"),
                row.euros("leaving"),
                row.list("newMoney", FinancingTableTest::money),
                row.list("exchanged", FinancingTableTest::exchanged));
        return new FinancingBody(
                null,
                row.code("kind", FinancingKind.class),
                row.date("created"),
                row.flag("commitment"),
                placements,
                null,
                null,
                row.list("lapses", FinancingTableTest::lapse));
    }

    private static FinancingBody owing(Case row) {
        return new FinancingBody(
                null,
                FinancingKind.COLLECTIVE_INVESTMENT,
                null,
                null,
                null,
                null,
                row.list("declarations", FinancingTableTest::declaration),
                row.list("lapses", FinancingTableTest::lapse));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable Boolean flag(String text) {
        return text.isEmpty() ? null : text.equals("yes");
    }

    private static @Nullable List<Evidence> acts(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split("\\+"))
                        .map(day -> new Evidence(LocalDate.parse(day)))
                        .toList();
    }

    private static NewMoney money(String text) {
        var parts = text.split("=", -1);
        return new NewMoney(LocalDate.parse(parts[0]), Euros.parse(parts[1]), flag(parts[2]));
    }

    private static Exchanged exchanged(String text) {
        var parts = text.split("=", -1);
        return new Exchanged(LocalDate.parse(parts[0]), Euros.parse(parts[1]), date(parts[2]));
    }

    private static Lapse lapse(String text) {
        var parts = text.split("=", -1);
        return new Lapse(LocalDate.parse(parts[0]), flag(parts[1]), acts(parts[2]));
    }

    private static Declaration declaration(String text) {
        var parts = text.split("=", -1);
        return new Declaration(LocalDate.parse(parts[0]), acts(parts[1]));
    }

    // ---- what cannot be built

    @Test
    void no_part_is_more_than_its_whole() {
        var hundred = Euros.of(100);
        var more = Euros.parse("100.01");
        assertThat(new Placements(hundred, hundred, hundred, hundred, hundred, null, null))
                .isNotNull();
        assertThatThrownBy(() -> new Placements(hundred, more, null, null, null, null, null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("socialEconomy: must not be more than the whole, but was: 100.01");
        assertThatThrownBy(() -> new Placements(hundred, null, more, null, null, null, null))
                .hasMessageContaining("approved: must not be more than the whole");
        assertThatThrownBy(() -> new Placements(null, hundred, more, null, null, null, null))
                .hasMessageContaining("approved: must not be more than the whole");
        assertThatThrownBy(() -> new Placements(hundred, null, null, more, null, null, null))
                .hasMessageContaining("equivalents: must not be more than the whole");
        assertThatThrownBy(() -> new Placements(hundred, null, null, null, more, null, null))
                .hasMessageContaining("leaving: must not be more than the whole");
    }

    @Test
    void a_lapse_is_not_cured_before_it_is_stated() {
        var day = LocalDate.of(2026, 1, 15);
        var then = new Evidence(day);
        assertThat(new Lapse(day, null, List.of(then)).cures()).containsExactly(then);
        assertThatThrownBy(() -> new Lapse(day, null, List.of(then, new Evidence(day.minusDays(1)))))
                .hasMessageContaining("cures[1].day: must not be before the statement");
    }

    // ---- the calendar

    private static FinancingBody young(LocalDate created) {
        var nothing =
                new Placements(Euros.of(100), Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, List.of(), List.of());
        return new FinancingBody(
                Siren.of("732829320"),
                FinancingKind.COLLECTIVE_INVESTMENT,
                created,
                true,
                nothing,
                false,
                List.of(),
                List.of());
    }

    @Property(seed = "20261123", tries = 200)
    void a_new_body_may_reach_the_share_until_the_day_that_is_computed(
            @ForAll @IntRange(min = 0, max = 1500) int after) {
        var created = LocalDate.of(2025, 1, 1).plusDays(after);
        var body = young(created);
        var last = body.reachBy(LAW).orElseThrow();
        assertThat(last).isEqualTo(LocalDate.of(created.getYear() + 1, 12, 31));
        for (var day : List.of(last, last.plusDays(1))) {
            assertThat(FinancingRules.ASSIMILATED
                            .examine(body, LAW.at(day))
                            .get(0)
                            .verdict())
                    .isEqualTo(day.equals(last) ? Verdict.SATISFIED : Verdict.BREACHED);
        }
    }

    @Test
    void the_term_of_a_new_body_is_not_told_before_the_text_nor_without_its_creation() {
        assertThat(young(LocalDate.of(2025, 3, 1)).reachBy(LAW)).contains(LocalDate.of(2026, 12, 31));
        assertThat(young(LocalDate.of(2024, 3, 1)).reachBy(LAW.at(LocalDate.of(2024, 12, 31))))
                .isEmpty();
        assertThat(new FinancingBody(null, null, null, null, null, null, null, null).reachBy(LAW))
                .isEmpty();
    }

    @Test
    void what_falls_due_for_an_assimilated_body() {
        var body = new FinancingBody(
                Siren.of("732829320"),
                FinancingKind.COLLECTIVE_INVESTMENT,
                null,
                null,
                null,
                null,
                List.of(declaration("2025-03-01=none"), declaration("2026-02-20=none")),
                List.of(lapse("2026-10-01=no=none")));
        var due = FinancingBody.duties()
                .agenda(body, LAW, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1))
                .dated();
        assertThat(due)
                .extracting(
                        deadline -> deadline.provision().rule(),
                        deadline -> deadline.turn().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("esus-assimilation-report", "2026"),
                        org.assertj.core.groups.Tuple.tuple("esus-assimilation-cure", "after-2026-10-01"),
                        org.assertj.core.groups.Tuple.tuple("esus-assimilation-report", "2027"));
        assertThat(due)
                .extracting(deadline -> deadline.on(LAW.day()))
                .containsExactly(Deadline.State.LATE, Deadline.State.UPCOMING, Deadline.State.UPCOMING);
        assertThat(due).extracting(Deadline::subject).containsOnly("732829320");
        assertThat(FinancingBody.duties()
                        .deadlines(
                                new FinancingBody(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(lapse("2026-10-01=no=none"))),
                                LAW))
                .extracting(Deadline::subject)
                .containsExactly("");
        var unknown = new FinancingBody(null, null, null, null, null, null, null, null);
        assertThat(FinancingBody.duties()
                        .agenda(unknown, LAW, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1))
                        .undated())
                .hasSize(2);
    }

    // ---- what is missing

    @Test
    void what_was_done_is_asked_for_and_never_taken_for_not_done() {
        var body = new FinancingBody(
                null,
                FinancingKind.COLLECTIVE_INVESTMENT,
                null,
                null,
                null,
                null,
                List.of(declaration("2025-03-01=")),
                List.of(lapse("2026-01-15=no="), lapse("2026-02-15==none"), lapse("2026-03-15==2026-11-01")));
        var deadlines = FinancingBody.duties().deadlines(body, LAW);
        assertThat(deadlines)
                .extracting(deadline -> deadline.on(LAW.day()))
                .containsExactly(Deadline.State.UNDETERMINED, Deadline.State.UNDETERMINED, Deadline.State.UNDETERMINED);
        assertThat(deadlines.get(0).turn().done()).isEqualTo(missing("declarations[0].reports"));
        assertThat(deadlines.get(1).turn().done()).isEqualTo(missing("lapses[0].cures"));
        assertThat(deadlines.get(2).turn().due())
                .isEqualTo(Term.absent("lapses[1].byManagement", Term.Cause.OPEN_NORM));
        assertThat(deadlines.get(2).turn().done()).isEqualTo(Term.absent("lapses[1].cures", Term.Cause.NOT_DONE));
    }

    private static Term<?> missing(String path) {
        return Term.absent(path, Term.Cause.MISSING_FACT);
    }

    @Test
    void a_body_is_never_certain_when_the_missing_facts_could_change_it() {
        for (var law : List.of(LAW, LAW.at(LocalDate.of(2024, 12, 31)))) {
            Completions.openThoughAllAgree(
                    FinancingRules.ASSIMILATED,
                    law,
                    List.of(
                            Arrays.asList((Object[]) FinancingKind.values()),
                            List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 1)),
                            List.of(true, false),
                            List.of(Euros.of(1000)),
                            List.of(Euros.of(300), Euros.of(400)),
                            List.of(Euros.ZERO, Euros.of(200)),
                            List.of(Euros.ZERO, Euros.of(200)),
                            List.of(true, false)),
                    facts -> new FinancingBody(
                            null,
                            (FinancingKind) facts[0],
                            (LocalDate) facts[1],
                            (Boolean) facts[2],
                            new Placements(
                                    (Euros) facts[3],
                                    null,
                                    (Euros) facts[4],
                                    (Euros) facts[5],
                                    (Euros) facts[6],
                                    List.of(new NewMoney(LocalDate.of(2026, 10, 1), Euros.of(100), (Boolean) facts[7])),
                                    List.of()),
                            null,
                            null,
                            List.of()));
        }
    }
}
