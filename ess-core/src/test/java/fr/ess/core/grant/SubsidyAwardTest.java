package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What falls due in the life of a subsidy. */
class SubsidyAwardTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Siren TOWN = Siren.of("732829320");
    private static final Siren BODY = Siren.of("552100554");

    private static final List<CaseTable<SubsidyAward>> TABLES = List.of(
            CaseTable.of(
                    SubsidyAwardTest.class,
                    SubsidyAwardRules.ANSWER.rule(),
                    row -> award(
                            new AwardRequest(
                                    row.date("received"),
                                    row.list("pauses", SubsidyAwardTest::pause),
                                    acts(row, "answers")),
                            null,
                            null)),
            CaseTable.of(
                    SubsidyAwardTest.class,
                    SubsidyAwardRules.PAYMENT.rule(),
                    row -> award(
                            null,
                            new AwardPayment(
                                    row.date("notified"),
                                    row.code("terms", PaymentTerms.class),
                                    row.date("setFor"),
                                    acts(row, "paid")),
                            null)),
            CaseTable.of(
                    SubsidyAwardTest.class,
                    SubsidyAwardRules.REPORT.rule(),
                    row -> award(
                            null,
                            null,
                            new AwardReport(row.flag("earmarked"), row.date("yearEnd"), acts(row, "filed")))));

    private static SubsidyAward award(
            @Nullable AwardRequest request, @Nullable AwardPayment payment, @Nullable AwardReport report) {
        return new SubsidyAward(TOWN, BODY, request, payment, report);
    }

    private static @Nullable List<Evidence> acts(Case row, String column) {
        return row.list(column, text -> new Evidence(LocalDate.parse(text)));
    }

    private static Pause pause(String text) {
        var days = text.split("/", 2);
        return new Pause(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(SubsidyAwardRules.SET.figures()));
    }

    @Test
    void what_is_unknown_is_never_certain_when_completions_differ() {
        var law = Law.on(LocalDate.of(2026, 11, 23));
        var acts = List.<Object>of(
                List.of(),
                List.of(new Evidence(LocalDate.of(2025, 5, 2))),
                List.of(new Evidence(LocalDate.of(2026, 8, 1))));
        assertThat(Completions.openThoughAllAgree(
                        SubsidyAwardRules.PAYMENT.rule(),
                        law,
                        List.of(
                                List.<Object>of(LocalDate.of(2021, 7, 2), LocalDate.of(2025, 3, 3)),
                                List.<Object>of((Object[]) PaymentTerms.values()),
                                List.<Object>of(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 1, 1)),
                                acts),
                        facts -> award(
                                null,
                                new AwardPayment(
                                        (LocalDate) facts[0],
                                        (PaymentTerms) facts[1],
                                        (LocalDate) facts[2],
                                        evidence(facts[3])),
                                null)))
                .as("a day that the domain leaves out would change the answer")
                .allMatch(line -> line.contains("null"));
        assertThat(Completions.openThoughAllAgree(
                        SubsidyAwardRules.REPORT.rule(),
                        law,
                        List.of(
                                List.<Object>of(true, false),
                                List.<Object>of(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 6, 30)),
                                acts),
                        facts -> award(
                                null,
                                null,
                                new AwardReport((Boolean) facts[0], (LocalDate) facts[1], evidence(facts[2])))))
                .as("a day that the domain leaves out would change the answer")
                .allMatch(line -> line.contains("null"));
    }

    @SuppressWarnings("unchecked") // the domain above holds such lists
    private static @Nullable List<Evidence> evidence(@Nullable Object acts) {
        return (List<Evidence>) acts;
    }

    @Test
    void silence_on_an_application_of_10_march_refuses_it_on_10_may() {
        var award = award(new AwardRequest(DAY, List.of(), List.of()), null, null);
        var law = Law.on(LocalDate.of(2025, 5, 9));
        assertThat(award.impliedRefusal(law)).contains(LocalDate.of(2025, 5, 10));
        assertThat(award(null, null, null).impliedRefusal(law)).isEmpty();
        assertThat(award.impliedRefusal(Law.on(LocalDate.of(2015, 12, 31))))
                .as("before the law told of it")
                .isEmpty();
    }

    @Property(seed = "20261123", tries = 300)
    void the_day_of_the_implied_refusal_is_the_first_on_which_the_answer_is_late(
            @ForAll @IntRange(min = 0, max = 3000) int after, @ForAll @IntRange(min = 0, max = 90) int paused) {
        var received = LocalDate.of(2016, 1, 1).plusDays(after);
        var pause = new Pause(received.plusDays(3), received.plusDays(3 + paused));
        var award = award(new AwardRequest(received, List.of(pause), List.of()), null, null);
        var refused = award.impliedRefusal(Law.on(received)).orElseThrow();
        assertThat(refused).isEqualTo(received.plusMonths(2).plusDays(paused));
        var rule = SubsidyAwardRules.ANSWER.rule();
        assertThat(rule.examine(award, Law.on(refused)).get(0).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(rule.examine(award, Law.on(refused.minusDays(1))).get(0).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void each_duty_weighs_on_the_one_who_owes_it() {
        var award = award(
                new AwardRequest(DAY, List.of(), List.of(new Evidence(DAY.plusMonths(1)))),
                new AwardPayment(DAY.plusMonths(1), PaymentTerms.NOTHING_SET, null, List.of()),
                new AwardReport(true, LocalDate.of(2025, 12, 31), List.of()));
        var deadlines = SubsidyAwardRules.DUTIES.deadlines(award, Law.on(LocalDate.of(2025, 6, 9)));
        assertThat(deadlines)
                .extracting(Deadline::uid)
                .containsExactly(
                        "subsidy-silence-means-refusal/after-2025-03-10/732829320",
                        "subsidy-payment-delay/after-2025-04-10/732829320",
                        "subsidy-financial-report/after-2025-12-31/552100554");
        assertThat(deadlines)
                .extracting(deadline -> deadline.on(LocalDate.of(2025, 6, 9)))
                .containsExactly(Deadline.State.MET, Deadline.State.UPCOMING, Deadline.State.UPCOMING);
        assertThat(deadlines.get(1).on(LocalDate.of(2025, 6, 10))).isEqualTo(Deadline.State.LATE);
        assertThat(SubsidyAwardRules.DUTIES.deadlines(new SubsidyAward(null, null, null, null, null), Law.on(DAY)))
                .extracting(Deadline::subject)
                .containsOnly("");
    }

    @Test
    void the_silence_of_the_authority_is_a_remark_and_no_breach_of_the_whole() {
        var award = award(
                new AwardRequest(DAY, List.of(), List.of()),
                new AwardPayment(LocalDate.of(2021, 7, 2), null, null, null),
                new AwardReport(false, null, null));
        var assessment = award.assess(Law.on(LocalDate.of(2026, 11, 23)));
        assertThat(assessment.findings("subsidy-silence-means-refusal").get(0).verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_missing_is_what_would_tell_the_due_day() {
        var award = award(
                null,
                new AwardPayment(DAY, PaymentTerms.ON_AN_EVENT, null, List.of(new Evidence(DAY))),
                new AwardReport(null, LocalDate.of(2025, 12, 31), List.of()));
        assertThat(award.assess(Law.on(LocalDate.of(2026, 11, 23))).missingFacts())
                .extracting(Missing::fact)
                .containsExactly("payment.setFor", "report.earmarked");
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> new Pause(DAY, DAY.minusDays(1)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("until: must not be before the pieces are asked for");
        assertThat(new Pause(DAY, DAY).until()).isEqualTo(DAY);
        assertThat(new Pause(DAY, null).until()).isNull();
        assertThatThrownBy(() -> new AwardPayment(null, PaymentTerms.NOTHING_SET, DAY, null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("setFor: must not be given when no day is set");
        assertThat(new AwardPayment(null, null, DAY, null).setFor()).isEqualTo(DAY);
        assertThatThrownBy(() -> new AwardRequest(
                        null, List.of(new Pause(DAY, DAY.plusDays(9)), new Pause(DAY.plusDays(9), null)), null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("pauses[1].askedOn: must begin after the pause before it has ended");
        assertThatThrownBy(() -> new AwardRequest(null, List.of(new Pause(DAY, null), new Pause(DAY, null)), null))
                .isInstanceOf(MalformedException.class);
        assertThat(new AwardRequest(null, List.of(new Pause(DAY, null), new Pause(DAY.plusDays(1), null)), null)
                        .pauses())
                .hasSize(2);
    }
}
