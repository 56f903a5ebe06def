package fr.ess.strategy.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluations of social responsibility, and their levels. */
class EvaluationRulesTest {

    private static final CaseTable<Evaluation> LEVEL =
            CaseTable.of(EvaluationRulesTest.class, EvaluationRules.LEVEL, EvaluationRulesTest::evaluation);
    private static final CaseTable<Evaluation> FOLLOW_UP =
            CaseTable.of(EvaluationRulesTest.class, EvaluationRules.FOLLOW_UP.rule(), EvaluationRulesTest::followedUp);

    private static Evaluation evaluation(Case row) {
        return new Evaluation(null, null, row.number("points"), row.code("level", AfaqLevel.class), null, null);
    }

    private static Evaluation followedUp(Case row) {
        return new Evaluation(
                "AFNOR",
                LocalDate.of(2013, 6, 30),
                null,
                AfaqLevel.MATURITY,
                row.date("due"),
                row.list("follow-ups", day -> new Evidence(LocalDate.parse(day))));
    }

    @TestFactory
    Stream<DynamicTest> level() {
        return LEVEL.verdicts();
    }

    @TestFactory
    Stream<DynamicTest> follow_up() {
        return FOLLOW_UP.verdicts();
    }

    @Test
    void the_rules_read_no_figure() {
        LEVEL.provesWhatTheRuleReads(EvaluationRules.SET.figures());
        FOLLOW_UP.provesWhatTheRuleReads(EvaluationRules.SET.figures());
    }

    @ParameterizedTest
    @CsvSource({"0,1", "300,1", "301,2", "500,2", "501,3", "700,3", "701,4", "1000,4"})
    void points_give_a_level(int points, int rank) {
        assertThat(AfaqLevel.of(points).rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"0.5,ENGAGEMENT", "300.0,ENGAGEMENT", "301.5,PROGRESSION", "501.0,MATURITY", "700.5,EXEMPLARITY"})
    void points_within_a_band_need_not_be_whole(BigDecimal points, AfaqLevel level) {
        assertThat(AfaqLevel.of(points)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300.01", "300.5", "300.99", "500.01", "500.5", "500.99"})
    void points_between_two_bands_are_refused(BigDecimal points) {
        assertThatThrownBy(() -> AfaqLevel.of(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points must not fall between two bands, but were: " + points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1", "1000.01", "1001"})
    void points_are_from_0_to_1000(BigDecimal points) {
        assertThatThrownBy(() -> AfaqLevel.of(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points must be from 0 to 1000, but were: " + points);
    }

    @Property(seed = "26000")
    void the_level_of_points_is_the_only_one_that_satisfies(@ForAll @IntRange(max = 1000) int points) {
        var law = Law.on(LocalDate.of(2013, 6, 30));
        for (var level : AfaqLevel.values()) {
            assertThat(EvaluationRules.LEVEL
                            .examine(new Evaluation(null, null, points, level, null, null), law)
                            .get(0)
                            .verdict())
                    .isEqualTo(level == AfaqLevel.of(points) ? Verdict.SATISFIED : Verdict.BREACHED);
        }
    }

    @Property(seed = "26001")
    void more_points_never_give_a_lower_level(@ForAll @IntRange(max = 999) int points) {
        assertThat(AfaqLevel.of(points + 1)).isGreaterThanOrEqualTo(AfaqLevel.of(points));
    }
}
