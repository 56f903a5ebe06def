package fr.ess.procurement.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of integration clauses and the ledger of their follow-up. */
class InsertionTest {

    private static InsertionHours hours(long amount, int labour, int effort, long cost) {
        return new InsertionHours(Euros.of(amount), Share.of(labour, 100), Share.of(effort, 100), Euros.of(cost));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 50, 5, 30, 2500/3, 833, 833",
        "1500000, 70, 10, 30, 3500, 3500, 3500",
        "500000, 40, 6, 32, 375, 375, 375",
        "500000, 40, 6, 33, 4000/11, 363, 364",
        "1000, 10, 1, 2, 1/2, 0, 1",
    })
    void hours_are_exact_and_made_whole_as_asked(
            long amount, int labour, int effort, long cost, String exact, long floor, long halfUp) {
        var hours = hours(amount, labour, effort, cost);
        assertThat(hours.exact()).isEqualTo(Share.parse(exact));
        assertThat(hours.whole(HoursRounding.FLOOR)).isEqualTo(Hours.of(floor));
        assertThat(hours.whole(HoursRounding.HALF_UP)).isEqualTo(Hours.of(halfUp));
    }

    @Test
    void the_cost_the_workers_and_the_effort_follow() {
        assertThat(hours(500_000, 40, 6, 32).cost()).isEqualTo(Euros.of(12_000));
        assertThat(hours(1_500_000, 70, 10, 30).fullTimeEquivalents()).isEqualTo(Share.of(3500, 1607));
        assertThat(hours(500_000, 40, 50, 32).effortFor(Hours.of(375))).isEqualTo(Share.of(6, 100));
    }

    @Property(tries = 300, seed = "51")
    void the_effort_found_for_hours_gives_these_hours(
            @ForAll @LongRange(min = 1, max = 9_000_000) long amount,
            @ForAll @IntRange(min = 1, max = 100) int labour,
            @ForAll @IntRange(min = 1, max = 100) int effort,
            @ForAll @LongRange(min = 1, max = 90) long cost) {
        var whole = hours(amount, labour, effort, cost).whole(HoursRounding.FLOOR);
        var found = hours(amount, labour, effort, cost).effortFor(whole);
        if (found.compareTo(Share.ZERO) > 0) {
            assertThat(new InsertionHours(Euros.of(amount), Share.of(labour, 100), found, Euros.of(cost))
                            .whole(HoursRounding.FLOOR))
                    .isEqualTo(whole);
        }
    }

    @Property(tries = 300, seed = "52")
    void the_rule_asks_the_whole_hours_of_the_formula_and_not_a_hundredth_less(
            @ForAll @LongRange(min = 1, max = 900_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 997) int labour,
            @ForAll @IntRange(min = 1, max = 991) int effort,
            @ForAll @LongRange(min = 1, max = 9_000) long hourly) {
        var formula = new InsertionHours(
                Euros.ofCents(cents), Share.of(labour, 997), Share.of(effort, 991), Euros.ofCents(hourly));
        var whole = formula.whole(HoursRounding.FLOOR);
        assertThat(planned(formula, whole)).isEqualTo(Verdict.SATISFIED);
        if (whole.hundredths() > 0) {
            assertThat(planned(formula, new Hours(whole.hundredths() - 1))).isEqualTo(Verdict.BREACHED);
        }
    }

    private static Verdict planned(InsertionHours of, Hours planned) {
        var plan = new InsertionPlan(of.amount(), of.labourShare(), of.effortRate(), of.hourlyCost(), planned);
        return InsertionRules.HOURS
                .examine(plan, Law.on(LocalDate.of(2026, 11, 23)))
                .get(0)
                .verdict();
    }

    @Test
    void parameters_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> hours(0, 50, 5, 0)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> hours(1, 0, 101, 1))
                .isInstanceOfSatisfying(
                        MalformedException.class, e -> assertThat(e.faults()).hasSize(2));
    }

    @Test
    void every_state_is_reached_and_the_last_is_closed() {
        var reached = EnumSet.of(ClauseState.STUDIED);
        Arrays.stream(ClauseState.values()).forEach(state -> reached.addAll(state.next()));
        assertThat(reached).containsExactlyInAnyOrder(ClauseState.values());
        assertThat(ClauseState.REPORTED.next()).containsExactly(ClauseState.COMPLETED, ClauseState.SHORTFALL);
        assertThat(ClauseState.CLOSED.next()).isEmpty();
    }
}
