package fr.ess.strategy.bond;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The room that a bond and a project leave, beside the rules that it follows from. */
class BondRoomTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private static Bond bond(String id, long proceeds, List<Allocation> allocations) {
        return new Bond(
                id,
                null,
                new Issue(DAY, Euros.ofCents(proceeds), BondLabel.GREEN),
                new Framework(null, 0),
                new BondLedger(allocations, List.of(), List.of()),
                null);
    }

    private static List<Allocation> to(String project, List<Integer> cents) {
        return cents.stream()
                .map(each -> new Allocation(project, Euros.ofCents(each), DAY))
                .toList();
    }

    private static BondPortfolio portfolio(Bond one, Bond other, long cost) {
        return new BondPortfolio(
                List.of(one, other), List.of(new EligibleProject("school", null, null, Euros.ofCents(cost))));
    }

    private static boolean lawful(BondPortfolio portfolio) {
        return portfolio.assess(LAW).findings().stream()
                .filter(finding -> !finding.provision().rule().equals("bond-annual-report"))
                .allMatch(finding ->
                        finding.verdict() == Verdict.SATISFIED || finding.verdict() == Verdict.NOT_APPLICABLE);
    }

    @Property(seed = "600000000")
    void the_room_is_lawful_and_one_cent_more_is_not(
            @ForAll @IntRange(min = 1, max = 400) int proceeds,
            @ForAll @IntRange(max = 400) int cost,
            @ForAll @Size(max = 4) List<@IntRange(max = 100) Integer> here,
            @ForAll @Size(max = 4) List<@IntRange(max = 100) Integer> elsewhere) {
        var one = bond("A", proceeds, to("school", here));
        var other = bond("B", 1_000, to("school", elsewhere));
        var portfolio = portfolio(one, other, cost);
        Assume.that(lawful(portfolio));

        var room = portfolio.room(one, "school").orElseThrow();
        assertThat(lawful(with(portfolio, room))).isTrue();
        assertThat(lawful(with(portfolio, room.plus(Euros.ofCents(1))))).isFalse();
    }

    private static BondPortfolio with(BondPortfolio portfolio, Euros more) {
        var bonds = new ArrayList<>(java.util.Objects.requireNonNull(portfolio.bonds()));
        var first = bonds.get(0);
        var entries = new ArrayList<>(first.entries());
        entries.add(new Allocation("school", more, DAY));
        bonds.set(
                0,
                new Bond(
                        first.id(),
                        null,
                        first.issue(),
                        first.framework(),
                        new BondLedger(entries, List.of(), List.of()),
                        null));
        return new BondPortfolio(bonds, portfolio.projects());
    }

    @Property(seed = "600000001")
    void what_is_allocated_and_what_is_not_make_up_the_proceeds(
            @ForAll @IntRange(min = 1, max = 400) int proceeds,
            @ForAll @Size(max = 6) List<@IntRange(min = -100, max = 200) Integer> entries) {
        var bond = bond("A", proceeds, to("school", entries));
        var portfolio = new BondPortfolio(List.of(bond), List.of());
        assertThat(bond.allocated().orElseThrow().plus(bond.unallocated().orElseThrow()))
                .isEqualTo(Euros.ofCents(proceeds));
        assertThat(portfolio.byProject(bond).values().stream().reduce(Euros.ZERO, Euros::plus))
                .isEqualTo(bond.allocated().orElseThrow());
        assertThat(portfolio.byCategory(bond).values().stream().reduce(Euros.ZERO, Euros::plus))
                .isEqualTo(bond.allocated().orElseThrow());
        var balanced = bond.allocated().orElseThrow().signum() >= 0
                && bond.unallocated().orElseThrow().signum() >= 0;
        assertThat(BondRules.BALANCE.examine(bond, LAW).get(0).verdict())
                .isEqualTo(balanced ? Verdict.SATISFIED : Verdict.BREACHED);
    }

    @Property(seed = "600000002")
    void a_project_is_named_as_paid_for_twice_exactly_when_the_trace_is_broken(
            @ForAll @IntRange(max = 300) int cost,
            @ForAll @Size(max = 4) List<@IntRange(min = -50, max = 100) Integer> here,
            @ForAll @Size(max = 4) List<@IntRange(min = -50, max = 100) Integer> elsewhere) {
        var portfolio =
                portfolio(bond("A", 1_000, to("school", here)), bond("B", 1_000, to("school", elsewhere)), cost);
        assertThat(BondRules.TRACE.examine(portfolio, LAW).get(0).verdict())
                .isEqualTo(portfolio.overfunded().isEmpty() ? Verdict.SATISFIED : Verdict.BREACHED);
    }
}
