package fr.ess.strategy.report;

import fr.ess.core.Faults;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report on sustainable development: two balances, each seen under five purposes, and an analysis.
 *
 * @param presentations  when it was presented to the assembly, if it is known
 * @param ownFunctioning  the purposes under which it tells the authority's own functioning and assets, if they are known
 * @param policies  the purposes under which it tells the policies in the territory, if they are known
 * @param analysis  whether it analyses how actions are drawn up, carried out and evaluated, if it is known
 */
public record SustainableReport(
        @Nullable List<@NotNull @Valid Presentation> presentations,
        @Nullable List<@NotNull Purpose> ownFunctioning,
        @Nullable List<@NotNull Purpose> policies,
        @Nullable Boolean analysis)
        implements Serializable {

    /** When it was presented to the assembly. */
    public static final Many<SustainableReport, Presentation> PRESENTATIONS =
            Many.of("presentations", SustainableReport::presentations);

    /** The purposes under which it tells the authority's own functioning. */
    public static final Fact<SustainableReport, Codes> OWN_FUNCTIONING =
            Fact.codes("ownFunctioning", Purpose.class, SustainableReport::ownFunctioning);

    /** The purposes under which it tells the policies in the territory. */
    public static final Fact<SustainableReport, Codes> POLICIES =
            Fact.codes("policies", Purpose.class, SustainableReport::policies);

    /** Whether it analyses how actions are drawn up, carried out and evaluated. */
    public static final Fact<SustainableReport, Flag> ANALYSIS = Fact.flag("analysis", SustainableReport::analysis);

    /** Creates a report. */
    public SustainableReport {
        Faults.of("SustainableReport")
                .elements("presentations", presentations)
                .elements("ownFunctioning", ownFunctioning)
                .elements("policies", policies)
                .refuse();
        presentations = presentations == null ? null : List.copyOf(presentations);
        ownFunctioning = ownFunctioning == null ? null : List.copyOf(ownFunctioning);
        policies = policies == null ? null : List.copyOf(policies);
    }

    /**
     * Returns how many of the ten cells, two balances under five purposes, are filled. The analysis stands apart.
     *
     * @return the exact share; empty while a balance is not known
     */
    public Optional<Share> completeness() {
        if (ownFunctioning == null || policies == null) {
            return Optional.empty();
        }
        var filled = new HashSet<>(ownFunctioning).size() + new HashSet<>(policies).size();
        return Optional.of(Share.of(filled, 2L * Purpose.values().length));
    }
}
