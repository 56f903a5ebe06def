package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the proceeds of a bond.
 *
 * <p>A list that is given is complete; an empty one says that there is none.
 *
 * @param allocations  what is allocated to projects, if it is known
 * @param placements  where the rest was kept, if it is known
 * @param reports  the reports on the allocation, if they are known
 */
public record BondLedger(
        @Nullable List<@NotNull @Valid Allocation> allocations,
        @Nullable List<@NotNull @Valid TemporaryPlacement> placements,
        @Nullable List<@NotNull @Valid AllocationReport> reports)
        implements Serializable {

    /** What is allocated to projects. */
    public static final Many<BondLedger, Allocation> ALLOCATIONS = Many.of("allocations", BondLedger::allocations);

    /** The reports on the allocation. */
    public static final Many<BondLedger, AllocationReport> REPORTS = Many.of("reports", BondLedger::reports);

    /** Creates a ledger. */
    public BondLedger {
        Faults.of("BondLedger")
                .elements("allocations", allocations)
                .elements("placements", placements)
                .elements("reports", reports)
                .refuse();
        allocations = allocations == null ? null : List.copyOf(allocations);
        placements = placements == null ? null : List.copyOf(placements);
        reports = reports == null ? null : List.copyOf(reports);
    }

    /** Returns this ledger without what is dated after a day. */
    BondLedger until(LocalDate day) {
        return new BondLedger(
                allocations == null
                        ? null
                        : allocations.stream()
                                .filter(each -> !each.day().isAfter(day))
                                .toList(),
                placements == null
                        ? null
                        : placements.stream()
                                .filter(each -> !each.day().isAfter(day))
                                .toList(),
                reports == null
                        ? null
                        : reports.stream()
                                .filter(each -> !each.publishedOn().isAfter(day))
                                .toList());
    }
}
