package fr.ess.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The green annex, the development council and the report of a delegate. */
class ReportRulesTest {

    private static final Class<?> HERE = ReportRulesTest.class;

    static List<CaseTable<GreenAnnex>> annexes() {
        return Stream.of(GreenAnnexRules.DUE, GreenAnnexRules.RATED_AXES, GreenAnnexRules.ADD_UP)
                .map(rule -> CaseTable.of(HERE, rule, ReportRulesTest::annex))
                .toList();
    }

    static List<CaseTable<DevelopmentCouncil>> councils() {
        return Stream.of(DevelopmentCouncilRules.DUE, DevelopmentCouncilRules.PARITY, DevelopmentCouncilRules.MEMBERS)
                .map(rule -> CaseTable.of(HERE, rule, ReportRulesTest::council))
                .toList();
    }

    static CaseTable<DelegateMandate> delegates() {
        return CaseTable.of(
                HERE,
                DelegateRules.REPORT.rule(),
                row -> new DelegateMandate(
                        row.date("from"), row.date("until"), row.list("reports", ReportRulesTest::report)));
    }

    private static DelegateReport report(String text) {
        var parts = text.split("/");
        return new DelegateReport(Integer.valueOf(parts[0]), parts[1].equals("?") ? null : LocalDate.parse(parts[1]));
    }

    /** Ratings are {@code axis/favourable/unfavourable/neutral/unrated}. */
    private static GreenAnnex annex(Case row) {
        return annex(
                row.number("year"),
                row.number("population"),
                row.flag("m57"),
                row.list("annexed", text -> new Evidence(LocalDate.parse(text))),
                row.euros("expenditure"),
                row.list("ratings", ReportRulesTest::rating));
    }

    private static GreenAnnex annex(
            Integer year,
            @Nullable Integer population,
            @Nullable Boolean m57,
            @Nullable List<Evidence> annexed,
            @Nullable Euros expenditure,
            @Nullable List<AxisRating> ratings) {
        return new GreenAnnex(
                authority(AuthorityKind.COMMUNE, year, population), year, m57, annexed, expenditure, ratings);
    }

    private static AxisRating rating(String text) {
        var parts = text.split("/");
        var amounts = new Euros[4];
        for (var i = 1; i < parts.length; i++) {
            amounts[i - 1] = parts[i].equals("?") ? null : Euros.parse(parts[i]);
        }
        return new AxisRating(GreenAxis.valueOf(parts[0]), amounts[0], amounts[1], amounts[2], amounts[3]);
    }

    private static DevelopmentCouncil council(Case row) {
        return new DevelopmentCouncil(
                authority(row.code("kind", AuthorityKind.class), row.date("day").getYear(), row.number("population")),
                row.flag("setUp"),
                row.number("women"),
                row.number("men"),
                row.number("councillors"));
    }

    private static PublicAuthority authority(@Nullable AuthorityKind kind, int year, @Nullable Integer population) {
        return new PublicAuthority(
                null, null, kind, population == null ? null : List.of(new Population(year, population)));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(
                        annexes().stream().flatMap(CaseTable::verdicts),
                        councils().stream().flatMap(CaseTable::verdicts),
                        delegates().verdicts())
                .flatMap(tests -> tests);
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void a_rule_on_annexes_reads_the_figures_it_declares_and_no_other(CaseTable<GreenAnnex> table) {
        table.provesWhatTheRuleReads(GreenAnnexRules.SET.figures());
    }

    @ParameterizedTest
    @MethodSource("councils")
    void a_rule_on_councils_reads_the_figures_it_declares_and_no_other(CaseTable<DevelopmentCouncil> table) {
        table.provesWhatTheRuleReads(DevelopmentCouncilRules.SET.figures());
    }

    @Test
    void the_rule_on_delegates_begins_when_it_says() {
        delegates().provesWhatTheRuleReads(List.of());
    }

    @Test
    void the_annex_is_breached_exactly_while_its_deadline_is_late() {
        var table = annexes().get(0);
        for (var subject : table.subjects()) {
            for (var shift = -20; shift < 20; shift++) {
                var law = Law.on(subject.day().plusDays(shift));
                var breached = GreenAnnexRules.DUE.examine(subject.facts(), law).stream()
                        .anyMatch(finding -> finding.verdict() == Verdict.BREACHED);
                assertThat(GreenAnnexRules.DUTIES.deadlines(subject.facts(), law).stream()
                                .anyMatch(deadline -> deadline.on(law.day()) == Deadline.State.LATE))
                        .as("%s on %s", subject.facts(), law.day())
                        .isEqualTo(breached);
            }
        }
    }

    @Test
    void the_first_general_account_of_2026_is_voted_by_30_june_2027() {
        var deadlines = GreenAnnexRules.DUTIES.deadlines(
                annex(2026, 80_000, null, List.of(), null, null), Law.on(LocalDate.parse("2026-11-23")));
        assertThat(deadlines)
                .extracting(deadline ->
                        deadline.turn().key() + " " + deadline.turn().due().value())
                .containsExactly("2026 2027-06-30");
    }

    @Test
    void the_other_reading_of_the_axes_of_2026_asks_all_six() {
        var annex = annex(
                2026,
                3_501,
                null,
                null,
                null,
                List.of(rating("CLIMATE_MITIGATION/0.00/0.00/0.00/0.00"), rating("BIODIVERSITY/0.00/0.00/0.00/0.00")));
        var law = Law.on(LocalDate.parse("2027-06-01"));
        var other = law.amended(Timeline.of(GreenAnnexRules.AXES_OF_2026.id(), Unit.option(AxesReading.class))
                .from(
                        "2026-01-01",
                        AxesReading.ALL_AXES,
                        GreenAnnexRules.AXES_OF_2026.versions().get(0).source())
                .repealed("2027-01-01"));
        assertThat(GreenAnnexRules.RATED_AXES.examine(annex, law))
                .extracting(finding -> finding.verdict())
                .containsExactly(Verdict.SATISFIED);
        assertThat(GreenAnnexRules.RATED_AXES.examine(annex, other))
                .extracting(finding -> finding.verdict())
                .containsExactly(Verdict.BREACHED);
    }

    @Test
    void refuses_an_axis_rated_twice_and_a_year_out_of_bounds() {
        var rating = rating("WATER/0.00/0.00/0.00/0.00");
        assertThatThrownBy(() -> annex(2025, null, null, null, null, List.of(rating, rating)))
                .hasMessageContaining("ratings[1].axis: must stand at most once, but was: WATER");
        assertThatThrownBy(() -> annex(1899, null, null, null, null, null))
                .hasMessageContaining("year: must be at least 1900, but was: 1899");
        assertThatThrownBy(
                        () -> new DelegateMandate(LocalDate.parse("2014-01-02"), LocalDate.parse("2014-01-01"), null))
                .hasMessageContaining("until: must not be before the first day, but was: 2014-01-01");
    }
}
