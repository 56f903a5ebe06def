package fr.ess.strategy.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports that are presented to the assembly of an authority before it debates its draft budget.
 *
 * @param authority  the authority
 * @param year  the year of the budget, from 1900 to 2999
 * @param merged  whether the authority is a region born of the mergers of 2016, if it is known
 * @param debated  the day of the debate on the draft budget, if it is known
 * @param equality  when the report on equality between women and men was presented, if it is known
 * @param sustainableDevelopment  the report on sustainable development, if it is known
 */
public record BudgetReports(
        @NotNull @Valid PublicAuthority authority,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @Nullable Boolean merged,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate debated,

        @Nullable List<@NotNull @Valid Presentation> equality,
        @Nullable @Valid SustainableReport sustainableDevelopment)
        implements Assessable, Serializable {

    /** The authority. */
    public static final Part<BudgetReports, PublicAuthority> AUTHORITY = Part.of("authority", BudgetReports::authority);

    /** The year of the budget. */
    public static final Fact<BudgetReports, Count> YEAR = Fact.count("year", BudgetReports::year);

    /** Whether the authority is a region born of the mergers of 2016. */
    public static final Fact<BudgetReports, Flag> MERGED = Fact.flag("merged", BudgetReports::merged);

    /** The day of the debate on the draft budget. */
    public static final Fact<BudgetReports, Day> DEBATED = Fact.day("debated", BudgetReports::debated);

    /** When the report on equality was presented. */
    public static final Many<BudgetReports, Presentation> EQUALITY = Many.of("equality", BudgetReports::equality);

    /** The report on sustainable development. */
    public static final Part<BudgetReports, SustainableReport> SUSTAINABLE_DEVELOPMENT =
            Part.of("sustainableDevelopment", BudgetReports::sustainableDevelopment);

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    /** Creates the reports of a budget. */
    public BudgetReports {
        year("BudgetReports", year)
                .given("authority", authority)
                .elements("equality", equality)
                .refuse();
        equality = equality == null ? null : List.copyOf(equality);
    }

    /** Starts to gather the faults of a record that is about a year. */
    static Faults year(String subject, @Nullable Integer year) {
        return Faults.of(subject)
                .given("year", year)
                .check(year == null || year >= FIRST_YEAR, "year", Must.beAtLeast(FIRST_YEAR), year)
                .check(year == null || year <= LAST_YEAR, "year", Must.beAtMost(LAST_YEAR), year);
    }

    @Override
    public Assessment<BudgetReports> assess(Law law) {
        return BudgetReportRules.SET.assess(this, law);
    }
}
