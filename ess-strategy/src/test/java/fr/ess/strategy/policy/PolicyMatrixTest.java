package fr.ess.strategy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.ptce.Lever;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyMatrixTest {

    private static final Directorate ECONOMY = new Directorate("économie");
    private static final Directorate SOCIAL = new Directorate("solidarités");
    private static final Directorate PURCHASES = new Directorate("achats");

    private static MatrixCell cell(PolicyField field, Directorate directorate, int year, @Nullable String budget) {
        return new MatrixCell(field, directorate.name(), year, budget == null ? null : Euros.parse(budget));
    }

    private static PolicyMatrix matrix(PolicyAction... actions) {
        return new PolicyMatrix(
                List.of(
                        PolicyField.ECONOMIC_DEVELOPMENT,
                        PolicyField.SOCIAL_ACTION,
                        PolicyField.PUBLIC_PROCUREMENT,
                        PolicyField.ENERGY),
                List.of(ECONOMY, SOCIAL, PURCHASES),
                List.of(actions));
    }

    private static final PolicyAction CLAUSES = new PolicyAction(
            "clauses sociales",
            null,
            List.of(
                    cell(PolicyField.PUBLIC_PROCUREMENT, PURCHASES, 2014, "10000.00"),
                    cell(PolicyField.SOCIAL_ACTION, SOCIAL, 2014, "30000.00"),
                    cell(PolicyField.SOCIAL_ACTION, SOCIAL, 2015, "1.00")));
    private static final PolicyAction CAMPAIGN = new PolicyAction(
            "campagne",
            PolicyInstrument.COMMUNICATION,
            List.of(cell(PolicyField.SOCIAL_ACTION, SOCIAL, 2014, "60000.00")));

    @Test
    void ratios_are_exact() {
        var matrix = matrix(CLAUSES, CAMPAIGN).in(2014);
        assertThat(matrix.fieldCoverage()).contains(Share.HALF);
        assertThat(matrix.uncoveredFields()).containsExactly(PolicyField.ECONOMIC_DEVELOPMENT, PolicyField.ENERGY);
        assertThat(matrix.directorateInvolvement()).contains(Share.of(2, 3));
        assertThat(matrix.involvedDirectorates()).containsExactly(SOCIAL, PURCHASES);
        assertThat(matrix.sharedActionsShare()).contains(Share.HALF);
        assertThat(matrix.budget()).contains(Euros.of(100_000));
        assertThat(matrix.budget(SOCIAL)).contains(Euros.of(90_000));
        assertThat(matrix.budget(ECONOMY)).contains(Euros.ZERO);
        assertThat(matrix.budget(PolicyField.PUBLIC_PROCUREMENT)).contains(Euros.of(10_000));
        assertThat(matrix.concentration()).contains(Share.of(82, 100)); // 0.9² + 0.1²
    }

    @Test
    void a_year_keeps_its_cells_alone() {
        var later = matrix(CLAUSES, CAMPAIGN).in(2015);
        assertThat(later.actions()).extracting(PolicyAction::name).containsExactly("clauses sociales");
        assertThat(later.budget()).contains(Euros.of(1));
        assertThat(later.sharedActions()).isEmpty();
        assertThat(matrix(CLAUSES).in(2016).actions()).isEmpty();
    }

    @Test
    void nothing_is_made_of_what_is_not_known_or_not_there() {
        var open = matrix(new PolicyAction("conseil", null, List.of(cell(PolicyField.ENERGY, ECONOMY, 2014, null))));
        assertThat(open.budget()).isEmpty();
        assertThat(open.concentration()).isEmpty();
        assertThat(open.budget(SOCIAL)).contains(Euros.ZERO);
        assertThat(matrix().concentration()).isEmpty();
        assertThat(matrix().sharedActionsShare()).isEmpty();
        var none = new PolicyMatrix(List.of(), List.of(), List.of());
        assertThat(none.fieldCoverage()).isEmpty();
        assertThat(none.directorateInvolvement()).isEmpty();
    }

    @Test
    void levers_are_shown_by_actions() {
        assertThat(matrix(CLAUSES, CAMPAIGN).levers())
                .hasSize(2)
                .containsEntry(Lever.AWARENESS, List.of("campagne"))
                .containsEntry(Lever.INTERNAL_TRANSVERSALITY, List.of("clauses sociales"));
    }

    @Test
    void each_lever_is_pulled_by_one_instrument_or_by_the_matrix() {
        assertThat(Stream.concat(
                        Arrays.stream(PolicyInstrument.values()).map(PolicyInstrument::lever),
                        Stream.of(Lever.INTERNAL_TRANSVERSALITY)))
                .containsExactlyInAnyOrder(Lever.values());
    }

    @Property(seed = "10")
    void concentration_is_from_one_over_the_directorates_to_one(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000) Integer> budgets) {
        var directorates = new ArrayList<Directorate>();
        var cells = new ArrayList<MatrixCell>();
        for (var budget : budgets) {
            var directorate = new Directorate("direction " + directorates.size());
            directorates.add(directorate);
            cells.add(new MatrixCell(PolicyField.ENERGY, directorate.name(), 2014, Euros.ofCents(budget)));
        }
        var matrix = new PolicyMatrix(
                List.of(PolicyField.ENERGY), directorates, List.of(new PolicyAction("action", null, cells)));
        var spent = budgets.stream().mapToInt(Integer::intValue).sum();
        assertThat(matrix.concentration().isPresent()).isEqualTo(spent > 0);
        matrix.concentration()
                .ifPresent(index -> assertThat(index).isBetween(Share.of(1, budgets.size()), Share.WHOLE));
    }

    @Test
    void refuses_cells_outside_of_the_matrix_and_what_stands_twice() {
        assertThatThrownBy(() -> new PolicyMatrix(
                        List.of(PolicyField.ENERGY, PolicyField.ENERGY), List.of(ECONOMY), List.of(CAMPAIGN)))
                .hasMessageContaining("fields[1]: must stand at most once, but was: ENERGY")
                .hasMessageContaining(
                        "actions[0].cells[0].field: must be one of those of the matrix, but was: SOCIAL_ACTION")
                .hasMessageContaining(
                        "actions[0].cells[0].directorate: must be one of those of the matrix, but was: 'solidarités'");
        var cell = cell(PolicyField.ENERGY, ECONOMY, 2014, null);
        assertThatThrownBy(() -> new PolicyAction("action", null, List.of(cell, cell)))
                .hasMessageContaining("cells[1]: must stand at most once, by field, directorate and year");
        assertThatThrownBy(() -> new PolicyAction("action", null, List.of()))
                .hasMessageContaining("cells: must not be empty");
        assertThatThrownBy(() -> new MatrixCell(PolicyField.ENERGY, "économie", 3000, null))
                .hasMessageContaining("year: must be at most 2999, but was: 3000");
    }
}
