package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The financial report on a granted subsidy ("compte rendu financier").
 *
 * @param earmarked  whether the subsidy pays for a set expense ("affectée à une dépense déterminée"), if it is known
 * @param yearEnd  the last day of the financial year for which it was granted, if it is known
 * @param filed  the filing of the report with the authority, none when it is not filed, if that is known
 */
public record AwardReport(
        @Nullable Boolean earmarked,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate yearEnd,

        @Nullable List<@NotNull @Valid Evidence> filed)
        implements Serializable {

    /** Whether the subsidy pays for a set expense. */
    public static final Fact<AwardReport, Flag> EARMARKED = Fact.flag("earmarked", AwardReport::earmarked);

    /** The last day of the financial year. */
    public static final Fact<AwardReport, Day> YEAR_END = Fact.day("yearEnd", AwardReport::yearEnd);

    /** The filing of the report. */
    public static final Many<AwardReport, Evidence> FILED = Many.of("filed", AwardReport::filed);

    /** Creates the facts of a report. */
    public AwardReport {
        Faults.of("AwardReport").elements("filed", filed).refuse();
        filed = filed == null ? null : List.copyOf(filed);
    }
}
