package fr.ess.strategy.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a delegate on what was done in a year.
 *
 * @param year  the calendar year that it is for, from 1900 to 2999
 * @param presented  the day on which it was presented, if it was or if that is known
 */
public record DelegateReport(
        @NotNull @Min(1900) @Max(2999) Integer year,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate presented)
        implements Serializable {

    /** The calendar year that it is for. */
    public static final Fact<DelegateReport, Count> YEAR = Fact.count("year", DelegateReport::year);

    /** The day on which it was presented. */
    public static final Fact<DelegateReport, Day> PRESENTED = Fact.day("presented", DelegateReport::presented);

    /** Creates a report. */
    public DelegateReport {
        BudgetReports.year("DelegateReport", year).refuse();
    }
}
