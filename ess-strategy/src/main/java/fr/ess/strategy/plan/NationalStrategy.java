package fr.ess.strategy.plan;

import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The social-economy strategy of a Member State, which the Council of the Union recommends and does not command.
 *
 * @param adoptions  the days on which a strategy was adopted or updated, if they are known
 * @param progressReports  the days on which progress was reported, if they are known
 */
public record NationalStrategy(
        @Nullable List<@NotNull @Valid Evidence> adoptions,
        @Nullable List<@NotNull @Valid Evidence> progressReports) implements Assessable, Serializable {

    /** The adoptions and updates. */
    public static final Many<NationalStrategy, Evidence> ADOPTIONS = Many.of("adoptions", NationalStrategy::adoptions);

    /** The reports on progress. */
    public static final Many<NationalStrategy, Evidence> PROGRESS_REPORTS =
            Many.of("progressReports", NationalStrategy::progressReports);

    /** Creates a strategy; the lists are copied. */
    public NationalStrategy {
        Faults.of("NationalStrategy")
                .elements("adoptions", adoptions)
                .elements("progressReports", progressReports)
                .refuse();
        adoptions = adoptions == null ? null : List.copyOf(adoptions);
        progressReports = progressReports == null ? null : List.copyOf(progressReports);
    }

    @Override
    public Assessment<NationalStrategy> assess(Law law) {
        return NationalStrategyRules.SET.assess(this, law);
    }
}
