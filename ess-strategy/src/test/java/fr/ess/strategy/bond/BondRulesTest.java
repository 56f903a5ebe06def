package fr.ess.strategy.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bonds whose proceeds are earmarked. */
class BondRulesTest {

    private static final CaseTable<Bond> BALANCE =
            CaseTable.of(BondRulesTest.class, BondRules.BALANCE, BondRulesTest::bond);
    private static final CaseTable<Bond> REPORTED =
            CaseTable.of(BondRulesTest.class, BondRules.REPORTED, BondRulesTest::bond);
    private static final CaseTable<Bond> EUROPEAN =
            CaseTable.of(BondRulesTest.class, BondRules.EUROPEAN_NAME, BondRulesTest::european);
    private static final CaseTable<BondPortfolio> TRACE =
            CaseTable.of(BondRulesTest.class, BondRules.TRACE, BondRulesTest::portfolio);

    private static Bond bond(Case row) {
        return bond(row, null);
    }

    private static Bond bond(Case row, @Nullable EuropeanGreenBond european) {
        return new Bond(
                "B-1",
                null,
                new Issue(row.date("issued"), row.euros("proceeds"), row.code("label", BondLabel.class)),
                new Framework(null, row.number("look back")),
                new BondLedger(
                        row.list("allocations", BondRulesTest::allocation),
                        null,
                        row.list("reports", BondRulesTest::report)),
                european);
    }

    /** Reads an allocation such as {@code school 100.00 2014-06-30}. */
    private static Allocation allocation(String text) {
        var parts = text.split(" ");
        return new Allocation(parts[0], Euros.parse(parts[1]), LocalDate.parse(parts[2]));
    }

    /** Reads a report such as {@code 2015-12-31 2016-03-01 100.00 0.00}: its period, its publication, what it says. */
    private static AllocationReport report(String text) {
        var parts = text.split(" ");
        return new AllocationReport(
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                parts.length < 3 ? null : Euros.parse(parts[2]),
                parts.length < 4 ? null : Euros.parse(parts[3]));
    }

    private static Evidence act(String day) {
        return new Evidence(LocalDate.parse(day));
    }

    private static Bond european(Case row) {
        return bond(
                row,
                new EuropeanGreenBond(
                        row.euros("outside"),
                        row.flag("allowed"),
                        row.flag("non-cooperative"),
                        row.list("factsheets", BondRulesTest::act),
                        row.list("reviews", BondRulesTest::act),
                        row.list("impact", BondRulesTest::act)));
    }

    /** Reads a portfolio: of each bond what it allocates, and projects such as {@code school 100.00}. */
    private static BondPortfolio portfolio(Case row) {
        var bonds = new ArrayList<Bond>();
        for (var column : List.of("first bond", "second bond")) {
            bonds.add(new Bond(
                    column,
                    null,
                    null,
                    null,
                    new BondLedger(row.list(column, BondRulesTest::allocation), null, null),
                    null));
        }
        return new BondPortfolio(bonds, row.list("projects", BondRulesTest::project));
    }

    private static EligibleProject project(String text) {
        var parts = text.split(" ");
        return new EligibleProject(
                parts[0], parts.length < 3 ? null : parts[2], null, parts.length < 2 ? null : Euros.parse(parts[1]));
    }

    @TestFactory
    Stream<DynamicTest> balance() {
        return BALANCE.verdicts();
    }

    @TestFactory
    Stream<DynamicTest> trace() {
        return TRACE.verdicts();
    }

    @TestFactory
    Stream<DynamicTest> the_yearly_report() {
        return REPORTED.verdicts();
    }

    @TestFactory
    Stream<DynamicTest> the_european_name() {
        return EUROPEAN.verdicts();
    }

    @Test
    void the_rules_read_the_figures_they_declare() {
        for (var table : List.of(BALANCE, TRACE, REPORTED, EUROPEAN)) {
            table.provesWhatTheRuleReads(BondRules.SET.figures());
        }
    }

    // ---- without facts

    @Test
    void a_bond_of_which_nothing_is_known_is_undetermined() {
        var law = Law.on(LocalDate.of(2026, 11, 23));
        var bond = new Bond("B-1", null, null, null, null, null);
        var portfolio = new BondPortfolio(List.of(bond), null);
        assertThat(portfolio.assess(law).findings())
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED));
        assertThat(bond.allocated()).isEmpty();
        assertThat(bond.unallocated()).isEmpty();
        assertThat(bond.nextReport(law)).isEmpty();
        assertThat(portfolio.allocatedTo("school")).isEmpty();
        assertThat(portfolio.room(bond, "school")).isEmpty();
        assertThat(portfolio.byCategory(bond)).isEmpty();
        assertThat(new BondPortfolio(null, null).assess(law).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(new BondPortfolio(List.of(), List.of()).assess(law).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void ids_are_unique() {
        var bond = new Bond("B-1", null, null, null, null, null);
        var project = new EligibleProject("school", null, null, null);
        assertThatThrownBy(() -> new BondPortfolio(List.of(bond, bond), List.of(project, project)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("bonds[1].id")
                .hasMessageContaining("projects[1].id")
                .hasMessageContaining("must be unique");
    }

    // ---- computations

    private static Bond bond(String id, BondLabel label, String proceeds, String... allocations) {
        return new Bond(
                id,
                null,
                new Issue(LocalDate.of(2014, 3, 18), Euros.parse(proceeds), label),
                new Framework(List.of(FrameworkPart.REPORTING, FrameworkPart.USE_OF_PROCEEDS), 24),
                new BondLedger(
                        Stream.of(allocations).map(BondRulesTest::allocation).toList(), List.of(), List.of()),
                null);
    }

    private static final Bond FIRST = bond(
            "A",
            BondLabel.RESPONSIBLE,
            "1000",
            "school 400.00 2014-06-30",
            "tram 250.00 2014-07-01",
            "school 100.00 2015-01-01",
            "school -50.00 2015-02-01",
            "lost 1.00 2015-03-01");
    private static final Bond SECOND = bond("B", BondLabel.GREEN, "500", "school 60.01 2015-06-30");
    private static final BondPortfolio PORTFOLIO = new BondPortfolio(
            List.of(FIRST, SECOND),
            List.of(project("school 510.00 education"), project("tram 900.00 mobility"), project("pool")));

    @Test
    void amounts_are_added_to_the_cent() {
        assertThat(FIRST.allocated()).contains(Euros.of(701));
        assertThat(FIRST.unallocated()).contains(Euros.of(299));
        assertThat(PORTFOLIO.allocatedTo("school")).contains(Euros.parse("510.01"));
        assertThat(PORTFOLIO.byProject(FIRST))
                .isEqualTo(Map.of("school", Euros.of(450), "tram", Euros.of(250), "lost", Euros.of(1)));
        assertThat(PORTFOLIO.byCategory(FIRST))
                .isEqualTo(Map.of("education", Euros.of(450), "mobility", Euros.of(250), "", Euros.of(1)));
    }

    @Test
    void a_project_paid_for_twice_is_named_with_what_exceeds() {
        assertThat(PORTFOLIO.overfunded()).isEqualTo(Map.of("school", Euros.parse("0.01")));
        assertThat(new BondPortfolio(List.of(FIRST), PORTFOLIO.projects()).overfunded())
                .isEmpty();
    }

    @Test
    void the_room_is_the_least_of_what_is_left_on_both_sides() {
        assertThat(PORTFOLIO.room(FIRST, "tram")).contains(Euros.of(299));
        assertThat(PORTFOLIO.room(SECOND, "tram")).contains(Euros.parse("439.99"));
        assertThat(PORTFOLIO.room(SECOND, "school")).contains(Euros.ZERO);
        assertThat(PORTFOLIO.room(SECOND, "pool")).isEmpty();
        assertThat(PORTFOLIO.room(SECOND, "lost")).isEmpty();
        assertThat(new BondPortfolio(List.of(SECOND), PORTFOLIO.projects()).room(SECOND, "school"))
                .contains(Euros.parse("439.99"));
    }

    @Test
    void the_past_leaves_out_what_came_later() {
        var then = PORTFOLIO.until(LocalDate.of(2015, 1, 1));
        assertThat(then.bonds()).hasSize(2);
        assertThat(then.allocatedTo("school")).contains(Euros.of(500));
        assertThat(PORTFOLIO.until(LocalDate.of(2014, 3, 17)).bonds()).isEmpty();
        assertThat(PORTFOLIO.until(LocalDate.of(2014, 3, 18)).bonds()).hasSize(2);
        var placed = new BondLedger(
                null,
                List.of(new TemporaryPlacement(Euros.of(5), LocalDate.of(2015, 1, 1), PlacementKind.TREASURY_ACCOUNT)),
                List.of(report("2014-12-31 2015-01-02")));
        assertThat(placed.until(LocalDate.of(2015, 1, 1)).placements()).hasSize(1);
        assertThat(placed.until(LocalDate.of(2014, 12, 31)).placements()).isEmpty();
        assertThat(placed.until(LocalDate.of(2015, 1, 2)).reports()).hasSize(1);
        assertThat(placed.until(LocalDate.of(2015, 1, 1)).reports()).isEmpty();
        assertThat(new BondLedger(null, null, null).until(LocalDate.EPOCH)).isEqualTo(new BondLedger(null, null, null));
    }

    @Test
    void components_documented_are_a_part_of_four() {
        assertThat(new Framework(List.of(FrameworkPart.REPORTING, FrameworkPart.REPORTING), null).coverage())
                .contains(Share.of(1, 4));
        assertThat(new Framework(List.of(), null).coverage()).contains(Share.ZERO);
        assertThat(new Framework(List.of(FrameworkPart.values()), null).coverage())
                .contains(Share.WHOLE);
        assertThat(new Framework(null, 0).coverage()).isEmpty();
    }

    @Test
    void the_next_report_follows_the_last_one_until_all_is_allocated() {
        var law = Law.on(LocalDate.of(2015, 9, 1));
        assertThat(FIRST.nextReport(law)).contains(LocalDate.of(2015, 3, 18));
        assertThat(bond("C", BondLabel.GREEN, "10", "school 10.00 2014-06-30").nextReport(law))
                .isEmpty();
        assertThat(bond("C", BondLabel.NONE, "10").nextReport(law)).isEmpty();
        var reported = new Bond(
                "D",
                null,
                FIRST.issue(),
                null,
                new BondLedger(
                        List.of(), null, List.of(report("2015-12-31 2016-01-01"), report("2014-12-31 2015-03-01"))),
                null);
        assertThat(reported.nextReport(law)).contains(LocalDate.of(2016, 12, 31));
        assertThat(BondRules.ANNUAL_REPORT.deadlines(reported, law))
                .extracting(deadline -> deadline.turn().key())
                .containsExactly("after-2014-03-18", "after-2014-12-31", "after-2015-12-31");
    }
}
