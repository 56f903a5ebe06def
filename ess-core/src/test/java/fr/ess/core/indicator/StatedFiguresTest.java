package fr.ess.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFiguresTest {

    private static StatedFigure figure(String id, String value, Qualifier qualifier, @Nullable String step) {
        return new StatedFigure(
                id,
                null,
                new StatedAmount(Share.parse(value), qualifier, null, step == null ? null : Share.parse(step)),
                null,
                null,
                null);
    }

    private static StatedList list(String id, String... names) {
        return new StatedList(
                id,
                null,
                List.of(names).stream().map(name -> new ListedEntry(name, null)).toList());
    }

    private static final List<StatedFigure> FIGURES = List.of(
            figure("ten", "10", Qualifier.EXACT, null),
            figure("zero", "0", Qualifier.EXACT, null),
            figure("percent", "81", Qualifier.EXACT, "1"),
            figure("tenths", "11.3", Qualifier.EXACT, null),
            figure("fifty", "50", Qualifier.ABOUT, null),
            figure("nearly", "9000", Qualifier.NEARLY, null),
            figure("above", "30", Qualifier.MORE_THAN, null),
            figure("least", "30", Qualifier.AT_LEAST, null),
            figure("below", "15000", Qualifier.LESS_THAN, null),
            figure("most", "15000", Qualifier.AT_MOST, null),
            new StatedFigure(
                    "range",
                    null,
                    new StatedAmount(Share.of(3, 1), Qualifier.BETWEEN, Share.of(5, 1), null),
                    null,
                    null,
                    null),
            new StatedFigure("unsaid", null, null, null, null, null));
    private static final List<StatedList> LISTS = List.of(
            list("four", "A", "B", "C", "D"),
            list("two", "A", "C"),
            list("other", "A", "E"),
            new StatedList("named", null, List.of(new ListedEntry("Ville d’A", List.of("A")))),
            new StatedList("unlisted", null, null));

    private static Answer answer(FigureCheck check) {
        return new StatedFigures("Document", FIGURES, LISTS, List.of(check))
                .answers()
                .get(0);
    }

    private static Answer computed(String formula) {
        return answer(new FigureCheck("check", formula, null, null, null, null, null));
    }

    private static Answer claimed(String claim) {
        return answer(new FigureCheck("check", null, null, null, claim, null, null));
    }

    // computing

    @ParameterizedTest
    @CsvFileSource(resources = "formulas.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void a_formula_is_computed_exactly_with_what_it_leaves_possible(
            String formula, String value, String range, String shown) {
        var answer = computed(formula);
        assertThat(answer.agreement()).isEqualTo(Agreement.DERIVED_ONLY);
        assertThat(answer.workings()).hasSize(1);
        var working = answer.workings().get(0);
        assertThat(working.value()).hasToString(value);
        assertThat(working.range()).hasToString(range);
        assertThat(working.formula()).isEqualTo(formula);
        assertThat(working.in(Locale.ENGLISH)).isEqualTo(shown);
        assertThat(working).hasToString(shown);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "claims.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void a_claim_is_tested(String claim, Agreement agreement, String shown) {
        var answer = claimed(claim);
        assertThat(answer.agreement()).isEqualTo(agreement);
        if (shown != null) {
            assertThat(answer.comparisons().get(0).in(Locale.ENGLISH)).isEqualTo(shown);
            assertThat(answer.comparisons().get(0)).hasToString(shown);
        }
    }

    @Test
    void a_chain_answers_as_its_weakest_comparison() {
        assertThat(claimed("1 < 2 < 3 and 4 = 5").comparisons())
                .extracting(Comparison::agreement)
                .containsExactly(Agreement.AGREES, Agreement.AGREES, Agreement.DISAGREES);
    }

    @Test
    void a_figure_that_is_not_stated_leaves_the_check_without_an_answer() {
        var check = new FigureCheck(
                "check", "ten + unsaid", null, null, "count(unlisted) < unsaid and ten = 10", null, null);
        var answer = answer(check);
        assertThat(answer.agreement()).isEqualTo(Agreement.NOT_STATED);
        assertThat(answer.notStated()).containsExactly("unsaid", "unlisted");
        assertThat(answer.workings()).isEmpty();
        assertThat(answer.comparisons()).isEmpty();
        assertThat(answer(new FigureCheck("check", "ten", null, null, "ten <= unsaid", null, null))
                        .workings())
                .as("what can be computed is")
                .hasSize(1);
        assertThat(claimed("two in unlisted").agreement()).isEqualTo(Agreement.NOT_STATED);
    }

    @Test
    void a_division_by_zero_cannot_be_compared() {
        var answer = computed("ten / zero");
        assertThat(answer.agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(answer.workings()).isEmpty();
        assertThat(claimed("ten / (ten - 10) = 1").agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
    }

    @Test
    void a_judgement_stands_instead_of_the_arithmetic_which_is_shown_all_the_same() {
        var answer = answer(new FigureCheck(
                "check", "ten / percent", null, null, null, new Judgement(Agreement.NOT_COMPARABLE, "ordinal"), null));
        assertThat(answer.agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(answer.workings()).hasSize(1);
        assertThat(answer(new FigureCheck(
                                "check", "unsaid", null, null, null, new Judgement(Agreement.AGREES, "read"), null))
                        .agreement())
                .isEqualTo(Agreement.AGREES);
    }

    // parts

    private static Answer apportioned(@Nullable String total, String... weights) {
        var pieces = new java.util.ArrayList<Piece>();
        for (var weight : weights) {
            pieces.add(new Piece("part" + pieces.size(), weight));
        }
        return answer(new FigureCheck("check", null, new Breakdown(total, pieces), null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "3445, 81 15 4, 2790 517 138", // 2790.45, 516.75, 137.80: two left for .80 and .75
        "10, 1 1 1, 4 3 3", // equal remainders: the first named first
        "2, 1 1 1, 1 1 0",
        "9, 1 2 0, 3 6 0",
        "0, 1 2, 0 0"
    })
    void a_whole_number_is_apportioned_by_the_largest_remainder(String total, String weights, String expected) {
        var answer = apportioned(total, weights.split(" "));
        assertThat(answer.agreement()).isEqualTo(Agreement.DERIVED_ONLY);
        assertThat(answer.workings())
                .extracting(each -> each.value().toString())
                .containsExactly(expected.split(" "));
        assertThat(answer.workings())
                .allSatisfy(each -> assertThat(each.range().single()).isTrue());
    }

    @Test
    void an_apportionment_shows_its_quota() {
        assertThat(apportioned("3445", "81", "15", "4").workings().get(1).in(Locale.FRENCH))
                .isEqualTo("3445 × 15 / 100 = 516,75 → 517");
    }

    @Test
    void what_cannot_be_apportioned_is_not_comparable() {
        assertThat(apportioned("2.5", "1").agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(apportioned("0 - 2", "1").agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(apportioned("2", "0", "0").agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(apportioned("2", "3", "0 - 1").agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(apportioned("ten / zero", "3", "1").agreement()).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(apportioned("2", "unsaid", "1").agreement()).isEqualTo(Agreement.NOT_STATED);
        assertThat(apportioned("unsaid", "2", "1").workings()).isEmpty();
    }

    @Test
    void parts_without_a_total_are_computed_each_alone() {
        assertThat(apportioned(null, "count(four)", "ten / 4").workings())
                .extracting(Working::toString)
                .containsExactly("count(four) = 4", "10 / 4 = 2.5");
        assertThat(apportioned(null, "count(four)", "ten").workings())
                .extracting(Working::name)
                .containsExactly("part0", "part1");
    }

    // refusals

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ten +",
                "+ ten",
                "(ten",
                "ten)",
                "ten ten",
                "nothing",
                "four",
                "'text'",
                "count(ten)",
                "count(four, two)",
                "count(nothing)",
                "count()",
                "count(count(four))",
                "sum(ten)",
                "ten(1)",
                "days('2012-03-30')",
                "days('2012-02-30', '2012-03-01')",
                "days(ten, ten)",
                "months('2012', '2013')",
                "months('2012-01')",
                "minutes('25:00')",
                "minutes()",
                "minutes('01:00', '02:00', '03:00')",
                "whole(ten, ten)",
                "whole()",
                "whole(four)",
                "between(1)",
                "between(1, 2, 3)",
                "between(1, four)",
                "ten = 10",
                "1 in 2",
                "and",
                "in",
                "1 # 2",
                "1.2.3",
                "ten + 'text'",
                "--1",
                "ten + four",
                "'a",
                "-four"
            })
    void what_is_no_formula_is_refused_with_its_place(String formula) {
        assertThatThrownBy(() -> computed(formula))
                .hasMessageContaining("checks[0].compute: must be a formula")
                .hasMessageContaining("'" + formula + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ten",
                "ten = ",
                "= ten",
                "ten = 10 and",
                "ten == 10",
                "and ten = 10",
                "ten = four",
                "'a' = ten",
                "'a' < 'b'",
                "'a' in 'b'",
                "four = two",
                "four < two",
                "ten in four",
                "two in four in ten",
                "nothing = 1",
                "ten = 10 or ten = 9",
                "(ten = 10)"
            })
    void what_is_no_claim_is_refused_with_its_place(String claim) {
        assertThatThrownBy(() -> claimed(claim)).hasMessageContaining("checks[0].claim: must be a comparison");
    }

    @Test
    void a_formula_has_a_greatest_length_and_depth() {
        assertThat(computed("(".repeat(48) + "1" + ")".repeat(48)).workings()).hasSize(1);
        assertThatThrownBy(() -> computed("(".repeat(49) + "1" + ")".repeat(49)))
                .hasMessageContaining("must be a formula");
        assertThat(computed("1" + " ".repeat(1_998) + " ").workings()).hasSize(1);
        assertThatThrownBy(() -> computed("1" + " ".repeat(2_000))).hasMessageContaining("must be a formula");
        assertThat(computed("1" + "+(1)".repeat(60)).workings())
                .as("depth is left when a parenthesis is closed")
                .hasSize(1);
    }

    @Test
    void formulas_of_parts_are_refused_with_their_place() {
        assertThatThrownBy(() -> apportioned("nothing", "ten", "nowhere"))
                .hasMessageContaining("checks[0].parts.total: must be a formula")
                .hasMessageContaining("checks[0].parts.pieces[1].formula: must be a formula");
    }

    @Test
    void every_fault_of_the_names_is_told_at_once() {
        var bad = new StatedFigure("a-b", null, null, null, "13", null);
        var figures = List.of(bad, FIGURES.get(0), FIGURES.get(0));
        var check = new FigureCheck("check", "ten", null, null, null, null, null);
        assertThatThrownBy(() ->
                        new StatedFigures(null, figures, List.of(list("ten"), list("and")), List.of(check, check)))
                .hasMessageContaining("figures[0].id: must be letters and digits")
                .hasMessageContaining("figures[0].asOf: must be a year or years")
                .hasMessageContaining("figures[2].id: must be unique")
                .hasMessageContaining("lists[0].id: must be unique")
                .hasMessageContaining("lists[1].id: must be letters and digits")
                .hasMessageContaining("checks[1].id: must be unique");
        for (var id : List.of("1a", "in", "", "é")) {
            assertThat(Formula.nameable(id)).isFalse();
        }
        for (var asOf : List.of("2013", "2008/2014")) {
            new StatedFigures(null, List.of(new StatedFigure("a1", null, null, null, asOf, null)), null, null);
        }
    }

    @Test
    void a_check_must_ask_something() {
        assertThatThrownBy(() -> new FigureCheck("check", null, null, null, null, null, "a note"))
                .hasMessageContaining("compute: must be given where nothing is claimed, broken down or judged");
    }

    @Test
    void without_checks_there_is_no_answer_and_no_law_applies() {
        var figures = new StatedFigures(null, null, null, null);
        assertThat(figures.answers()).isEmpty();
        assertThat(figures.assess(Law.on(LocalDate.of(2026, 11, 23))).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
