package fr.ess.procurement.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger of integration clauses: its totals, its reversals, and the history of each clause. */
class InsertionLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static InsertionClause clause(
            String id, String contract, @Nullable String facilitator, @Nullable Long due) {
        return new InsertionClause(
                id,
                new ClausePlace(contract, "Territoire de Villeneuve", facilitator, null),
                null,
                due == null ? null : Hours.of(due),
                List.of(InsertionMode.DIRECT_HIRE),
                List.of(step(ClauseState.IN_PROGRESS, 1)));
    }

    private static ClauseStep step(ClauseState state, int dayOfMonth) {
        return new ClauseStep(state, LocalDate.of(2026, 1, dayOfMonth));
    }

    private static InsertionEntry line(String id, String clause, long hours, @Nullable String reverses) {
        return line(id, clause, 1, hours, reverses);
    }

    private static InsertionEntry line(String id, String clause, int day, long hours, @Nullable String reverses) {
        return new InsertionEntry(id, clause, LocalDate.of(2026, 1, day), Hours.of(hours), reverses);
    }

    private static InsertionLedger ledger(InsertionEntry... lines) {
        return new InsertionLedger(null, CLAUSES, List.of(lines));
    }

    private static final List<InsertionClause> CLAUSES = List.of(
            clause("a", "school", "PLIE", 100L), clause("b", "school", "PLIE", 50L), clause("c", "road", "MDE", 10L));

    private static InsertionTotal total(String name, int clauses, long due, long done, long shortfall, long beyond) {
        return new InsertionTotal(
                name, clauses, 0, Hours.of(due), Hours.of(done), Hours.of(shortfall), Hours.of(beyond));
    }

    @Test
    void hours_are_added_up_and_what_is_beyond_makes_up_for_no_other_clause() {
        var ledger = ledger(
                line("1", "a", 120, null), line("2", "b", 99, null), line("3", "b", 99, "2"), line("4", "b", 20, null));
        assertThat(ledger.byClause(DAY))
                .containsExactly(
                        total("a", 1, 100, 120, 0, 20), total("b", 1, 50, 20, 30, 0), total("c", 1, 10, 0, 10, 0));
        assertThat(ledger.byContract(DAY))
                .containsExactly(total("school", 2, 150, 140, 30, 20), total("road", 1, 10, 0, 10, 0));
        assertThat(ledger.byFacilitator(DAY)).extracting(InsertionTotal::name).containsExactly("PLIE", "MDE");
        assertThat(ledger.byTerritory(DAY))
                .singleElement()
                .satisfies(total -> assertThat(total.rate()).contains(Share.of(140, 160)));
    }

    @Test
    void lines_count_from_their_day_and_a_wrong_one_until_it_is_taken_back() {
        var ledger = ledger(line("1", "a", 10, 40, null), line("2", "a", 20, 40, "1"), line("3", "a", 20, 30, null));
        assertThat(done(ledger, 9)).isEqualTo(Hours.of(0));
        assertThat(done(ledger, 10)).isEqualTo(Hours.of(40));
        assertThat(done(ledger, 19)).isEqualTo(Hours.of(40));
        assertThat(done(ledger, 20)).isEqualTo(Hours.of(30));
    }

    private static Hours done(InsertionLedger ledger, int dayOfMonth) {
        return ledger.byClause(LocalDate.of(2026, 1, dayOfMonth)).get(0).done();
    }

    @Test
    void hours_due_that_are_not_known_are_not_zero() {
        var ledger = new InsertionLedger(
                null,
                List.of(clause("a", "school", "PLIE", 100L), clause("b", "school", null, null)),
                List.of(line("1", "a", 120, null), line("2", "b", 5, null)));
        assertThat(ledger.byContract(DAY))
                .containsExactly(new InsertionTotal("school", 2, 1, null, Hours.of(125), null, null));
        assertThat(ledger.byFacilitator(DAY))
                .containsExactly(
                        total("PLIE", 1, 100, 120, 0, 20),
                        new InsertionTotal(null, 1, 1, null, Hours.of(5), null, null));
        assertThat(ledger.byContract(DAY).get(0).rate()).isEmpty();
    }

    @Test
    void a_clause_may_stand_for_those_of_several_contracts() {
        var many = new InsertionClause("a", new ClausePlace("school", null, null, 600), null, null, null, null);
        assertThat(new InsertionLedger(null, List.of(many), List.of()).byContract(DAY))
                .containsExactly(new InsertionTotal("school", 600, 600, null, Hours.of(0), null, null));
    }

    @Test
    void a_reversal_names_a_line_that_stands() {
        for (var wrong : List.of(
                List.of(line("1", "a", 5, "0")),
                List.of(line("1", "a", 5, null), line("2", "a", 4, "1")),
                List.of(line("1", "a", 5, null), line("2", "b", 5, "1")),
                List.of(line("1", "a", 2, 5, null), line("2", "a", 1, 5, "1")),
                List.of(line("1", "a", 5, null), line("2", "a", 5, "1"), line("3", "a", 5, "1")),
                List.of(line("1", "a", 5, null), line("2", "a", 5, "1"), line("3", "a", 5, "2")),
                List.of(line("1", "a", 5, null), line("1", "a", 5, null)),
                List.of(line("1", "z", 5, null)))) {
            assertThatExceptionOfType(MalformedException.class)
                    .isThrownBy(() -> new InsertionLedger(null, CLAUSES, wrong));
        }
    }

    @Property(tries = 300, seed = "53")
    void the_totals_of_contracts_territories_and_facilitators_are_those_of_the_clauses(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 200) Integer> hours) {
        var lines = new ArrayList<InsertionEntry>();
        for (var i = 0; i < hours.size(); i++) {
            lines.add(line("e" + i, List.of("a", "b", "c").get(i % 3), hours.get(i), null));
            if (i % 4 == 3) {
                lines.add(line("r" + i, List.of("a", "b", "c").get(i % 3), hours.get(i), "e" + i));
            }
        }
        var ledger = new InsertionLedger(null, CLAUSES, lines);
        for (var totals : List.of(
                ledger.byClause(DAY), ledger.byContract(DAY), ledger.byTerritory(DAY), ledger.byFacilitator(DAY))) {
            assertThat(totals.stream()
                            .mapToLong(total -> total.done().hundredths())
                            .sum())
                    .isEqualTo(ledger.standing(DAY).stream()
                            .mapToLong(line -> line.hours().hundredths())
                            .sum());
            for (var total : totals) {
                assertThat(hundredths(total.due()) - hundredths(total.shortfall()) + hundredths(total.beyond()))
                        .isEqualTo(total.done().hundredths());
            }
        }
    }

    private static long hundredths(@Nullable Hours hours) {
        return hours == null ? 0 : hours.hundredths();
    }

    @Test
    void a_state_holds_from_its_day() {
        var clause =
                history(step(ClauseState.NOTIFIED, 5), step(ClauseState.PLANNED, 5), step(ClauseState.IN_PROGRESS, 9));
        assertThat(clause.state(LocalDate.of(2026, 1, 4))).isEmpty();
        assertThat(clause.state(LocalDate.of(2026, 1, 5))).contains(ClauseState.PLANNED);
        assertThat(clause.state(LocalDate.of(2026, 1, 8))).contains(ClauseState.PLANNED);
        assertThat(clause.state(LocalDate.of(2026, 1, 9))).contains(ClauseState.IN_PROGRESS);
    }

    private static InsertionClause history(ClauseStep... steps) {
        return new InsertionClause("a", new ClausePlace("school", null, null, null), null, null, null, List.of(steps));
    }

    @ParameterizedTest
    @EnumSource
    void a_state_is_followed_by_those_that_may_follow_it_and_no_other(ClauseState state) {
        for (var next : ClauseState.values()) {
            if (state.next().contains(next)) {
                assertThat(history(step(state, 1), step(next, 1)).state(DAY)).contains(next);
            } else {
                assertThatExceptionOfType(MalformedException.class)
                        .isThrownBy(() -> history(step(state, 1), step(next, 2)))
                        .satisfies(e ->
                                assertThat(e.faults()).extracting(Fault::path).containsExactly("history[1].state"));
            }
        }
    }

    @Test
    void a_state_is_not_reached_before_the_one_before() {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> history(step(ClauseState.STUDIED, 2), step(ClauseState.INCLUDED, 1)))
                .satisfies(e -> assertThat(e.faults()).extracting(Fault::path).containsExactly("history[1].day"));
    }
}
