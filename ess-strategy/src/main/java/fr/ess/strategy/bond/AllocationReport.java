package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published report on the allocation of the proceeds of a bond.
 *
 * @param periodEnd  the last day of the period that it tells of
 * @param publishedOn  the day of publication
 * @param allocated  what it says is allocated on the last day of the period, in euros, if it is known
 * @param unallocated  what it says is not, in euros, if it is known
 */
public record AllocationReport(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate periodEnd,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate publishedOn,

        @Nullable Euros allocated,
        @Nullable Euros unallocated)
        implements Serializable {

    /** The last day of the period. */
    public static final Fact<AllocationReport, Day> PERIOD_END = Fact.day("periodEnd", AllocationReport::periodEnd);

    /** The day of publication. */
    public static final Fact<AllocationReport, Day> PUBLISHED_ON =
            Fact.day("publishedOn", AllocationReport::publishedOn);

    /** What it says is allocated. */
    public static final Fact<AllocationReport, Euros> ALLOCATED = Fact.of("allocated", AllocationReport::allocated);

    /** What it says is not allocated. */
    public static final Fact<AllocationReport, Euros> UNALLOCATED =
            Fact.of("unallocated", AllocationReport::unallocated);

    /** Creates a report. */
    public AllocationReport {
        Faults.of("AllocationReport")
                .given("periodEnd", periodEnd)
                .given("publishedOn", publishedOn)
                .refuse();
    }
}
