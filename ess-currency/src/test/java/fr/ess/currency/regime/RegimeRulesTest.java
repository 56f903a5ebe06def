package fr.ess.currency.regime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may issue a local currency, and which rules of banking and payments bind it. */
class RegimeRulesTest {

    static List<CaseTable<Issuance>> tables() {
        return RegimeRules.SET.rules().stream()
                .map(rule -> CaseTable.of(RegimeRulesTest.class, rule, RegimeRulesTest::issuance))
                .toList();
    }

    private static CaseTable<Wage> wages() {
        return CaseTable.of(RegimeRulesTest.class, WageRules.WAGES, row -> {
            var cells = new Cells(row);
            return new Wage(
                    cells.code("employment", Employment.class),
                    cells.flag("inEuros"),
                    cells.code("payee", WagePayee.class));
        });
    }

    /** The facts of a row: {@code name:value} apart by spaces, elements of a list apart by {@code +}. */
    private static final class Cells {

        private final Map<String, String> cells = new HashMap<>();

        Cells(Case row) {
            var facts = row.text("facts");
            for (var cell : facts == null ? new String[0] : facts.split(" ")) {
                var at = cell.indexOf(':');
                assertThat(cells.put(cell.substring(0, at), cell.substring(at + 1)))
                        .isNull();
            }
        }

        <T> @Nullable T read(String name, Function<String, T> reader) {
            var cell = cells.get(name);
            return cell == null ? null : reader.apply(cell);
        }

        @Nullable
        Boolean flag(String name) {
            return read(name, "yes"::equals);
        }

        @Nullable
        Euros euros(String name) {
            return read(name, Euros::parse);
        }

        @Nullable
        LocalDate day(String name) {
            return read(name, LocalDate::parse);
        }

        <E extends Enum<E>> @Nullable E code(String name, Class<E> list) {
            return read(name, text -> Enum.valueOf(list, text));
        }

        <T> @Nullable List<T> list(String name, Function<String[], T> element) {
            return read(
                    name,
                    text -> text.equals("none")
                            ? List.of()
                            : Stream.of(text.split("\\+"))
                                    .map(each -> element.apply(each.split("/", -1)))
                                    .toList());
        }
    }

    private static @Nullable LocalDate dayOr(String[] parts, int index) {
        return parts.length > index && !parts[index].isEmpty() ? LocalDate.parse(parts[index]) : null;
    }

    private static @Nullable Boolean flagOr(String[] parts, int index) {
        return parts.length > index && !parts[index].isEmpty() ? parts[index].equals("yes") : null;
    }

    private static Issuance issuance(Case row) {
        var cells = new Cells(row);
        var institution = new Institution(
                cells.euros("average"),
                cells.flag("passport"),
                new KycWaiver(
                        cells.flag("waived"),
                        cells.euros("stored"),
                        cells.euros("monthly"),
                        cells.euros("cash"),
                        cells.euros("remote")));
        var digital = new DigitalTerms(
                cells.day("started"),
                cells.flag("single"),
                cells.euros("load"),
                cells.list(
                        "flows",
                        parts ->
                                new Flow(LocalDate.parse(parts[0]), FlowKind.valueOf(parts[1]), Euros.parse(parts[2]))),
                cells.day("complete"),
                cells.list("stocks", parts -> new Stock(LocalDate.parse(parts[0]), Euros.parse(parts[1]))));
        var supervision = new Supervision(
                cells.code("licence", Licence.class),
                cells.read("service", text -> {
                    var parts = text.split("/");
                    return new Qualification(
                            DigitalNature.valueOf(parts[0]),
                            "letter",
                            parts.length > 1 ? LocalDate.parse(parts[1]) : LocalDate.of(2000, 1, 1));
                }),
                new NetworkAssessment(
                        cells.code("basis", NetworkBasis.class), null, cells.flag("agreements"), cells.flag("limited")),
                cells.list("exemptions", parts -> new Exemption(LocalDate.parse(parts[0]), dayOr(parts, 1))),
                cells.list(
                        "declared",
                        parts -> new AcprDeclaration(
                                LocalDate.parse(parts[0]), dayOr(parts, 1), flagOr(parts, 2), dayOr(parts, 3))),
                institution);
        return new Issuance(
                new Issuer(
                        null,
                        cells.flag("public"),
                        cells.flag("ess"),
                        cells.list(
                                "objects",
                                parts -> new SocialObject(SocialObjectKind.valueOf(parts[0]), flagOr(parts, 1)))),
                cells.list("forms", parts -> TitleForm.valueOf(parts[0])),
                new PaperTerms(cells.flag("change"), cells.flag("refund")),
                digital,
                supervision,
                cells.flag("consent"));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.concat(tables().stream().flatMap(CaseTable::verdicts), wages().verdicts());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<Issuance> table) {
        table.provesWhatTheRuleReads(RegimeRules.SET.figures());
    }

    @Test
    void the_rule_on_wages_reads_no_figure() {
        wages().provesWhatTheRuleReads(WageRules.SET.figures());
    }

    private static Issuance paying(List<Flow> flows) {
        return new Issuance(
                null,
                List.of(TitleForm.ACCOUNT),
                null,
                new DigitalTerms(null, null, null, flows, LocalDate.of(2015, 1, 1), null),
                new Supervision(
                        Licence.NONE,
                        new Qualification(DigitalNature.PAYMENT_SERVICE, "letter", LocalDate.of(2015, 1, 1)),
                        null,
                        null,
                        List.of(),
                        null),
                null);
    }

    @Property(tries = 200, seed = "1")
    void the_margin_is_negative_exactly_while_the_declaration_is_owed(
            @ForAll @Size(max = 12) List<@IntRange(max = 900) Integer> days,
            @ForAll @IntRange(max = 400_000) int amount) {
        var start = LocalDate.of(2023, 1, 1);
        var flows = new ArrayList<Flow>();
        for (var each : days) {
            flows.add(new Flow(
                    start.plusDays(each),
                    FlowKind.values()[each % FlowKind.values().length],
                    Euros.of(amount).plus(Euros.ofCents(each))));
        }
        var facts = paying(flows);
        for (var day = start; day.isBefore(start.plusDays(1300)); day = day.plusDays(50)) {
            var law = Law.on(day);
            var margin = Objects.requireNonNull(facts.acprOutlook(law).margin());
            assertThat(RegimeRules.DECLARATION.examine(facts, law).get(0).verdict())
                    .isEqualTo(margin.signum() < 0 ? Verdict.BREACHED : Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void the_year_is_told_by_kind_with_its_crossing() {
        var outlook = paying(List.of(
                        new Flow(LocalDate.of(2024, 6, 30), FlowKind.EXCHANGE, Euros.of(500_000)), // a day too old
                        new Flow(LocalDate.of(2024, 7, 1), FlowKind.EXCHANGE, Euros.of(700_000)),
                        new Flow(LocalDate.of(2025, 1, 10), FlowKind.REDEMPTION, Euros.of(280_000)),
                        new Flow(LocalDate.of(2025, 2, 1), FlowKind.INTERNAL, Euros.of(900_000)),
                        new Flow(LocalDate.of(2025, 6, 30), FlowKind.PAYMENT, Euros.of(30_000))))
                .acprOutlook(Law.on(LocalDate.of(2025, 6, 30)));

        assertThat(outlook.regime()).isEqualTo(AcprRegime.YEARLY_FLOW);
        assertThat(outlook.exchanges()).isEqualTo(Euros.of(700_000));
        assertThat(outlook.redemptions()).isEqualTo(Euros.of(280_000));
        assertThat(outlook.payments()).isEqualTo(Euros.of(30_000));
        assertThat(outlook.margin()).isEqualTo(Euros.of(-10_000));
        assertThat(outlook.complete()).isTrue();
        assertThat(outlook.crossedOn()).isEqualTo(LocalDate.of(2024, 7, 1)); // with 500 000 of the day before
    }

    @Test
    void the_crossing_is_projected_at_the_trend_of_three_months() {
        var day = LocalDate.of(2025, 7, 1);
        var facts = paying(List.of(
                new Flow(LocalDate.of(2024, 12, 1), FlowKind.EXCHANGE, Euros.of(808_000)),
                new Flow(LocalDate.of(2025, 5, 1), FlowKind.PAYMENT, Euros.of(91_000))));
        var outlook = facts.acprOutlook(Law.on(day));

        assertThat(outlook.margin()).isEqualTo(Euros.of(101_000));
        assertThat(outlook.crossedOn()).isNull();
        // 1 April to 1 July are 91 days: 1 000 a day, so 101 days reach the threshold and 102 exceed it
        assertThat(outlook.projectedOn()).isEqualTo(day.plusDays(102));
        assertThat(AcprOutlook.over(facts, Law.on(day), day, day.plusDays(3)))
                .hasSize(3)
                .first()
                .isEqualTo(outlook);
    }
}
