package fr.ess.core.ptce;

import fr.ess.core.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet tells of a pole beside its composition; no rule asks for it.
 *
 * @param jobs  the number of jobs, about, if it is told
 * @param axes  the lines of action, if they are told
 * @param funders  those who fund it, if they are told
 */
public record PoleSheet(
        @Nullable @PositiveOrZero Integer jobs,
        @Nullable List<@NotNull String> axes,
        @Nullable List<@NotNull String> funders)
        implements Serializable {

    /** Creates a sheet. */
    public PoleSheet {
        Faults.of("PoleSheet")
                .positiveOrZero("jobs", jobs)
                .elements("axes", axes)
                .elements("funders", funders)
                .refuse();
        axes = axes == null ? null : List.copyOf(axes);
        funders = funders == null ? null : List.copyOf(funders);
    }
}
