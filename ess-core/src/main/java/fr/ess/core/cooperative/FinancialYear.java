package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of a company, as the duty to have a statutory auditor asks.
 *
 * @param form  the legal form of the company, if it is known; of use for years opened before 2019-05-27
 * @param opens  the first day of the year, if it is known
 * @param balanceSheet  the total of the balance sheet at its end, zero or more, if it is known
 * @param turnover  the turnover without VAT, zero or more, if it is known
 * @param staff  the average number of employees, zero or more, if it is known
 * @param auditor  whether a statutory auditor is in office, if it is known
 */
public record FinancialYear(
        @Nullable LegalForm form,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate opens,

        @Nullable @PositiveOrZero Euros balanceSheet,
        @Nullable @PositiveOrZero Euros turnover,
        @Nullable @PositiveOrZero Headcount staff,
        @Nullable Boolean auditor)
        implements Serializable {

    /** The legal form of the company. */
    public static final Fact<FinancialYear, Code> FORM = Fact.code("form", LegalForm.class, FinancialYear::form);

    /** The first day of the year. */
    public static final Fact<FinancialYear, Day> OPENS = Fact.day("opens", FinancialYear::opens);

    /** The total of the balance sheet. */
    public static final Fact<FinancialYear, Euros> BALANCE_SHEET = Fact.of("balanceSheet", FinancialYear::balanceSheet);

    /** The turnover without VAT. */
    public static final Fact<FinancialYear, Euros> TURNOVER = Fact.of("turnover", FinancialYear::turnover);

    /** The average number of employees. */
    public static final Fact<FinancialYear, Headcount> STAFF = Fact.of("staff", FinancialYear::staff);

    /** Whether a statutory auditor is in office. */
    public static final Fact<FinancialYear, Flag> AUDITOR = Fact.flag("auditor", FinancialYear::auditor);

    /** Creates a year. */
    public FinancialYear {
        Faults.of("FinancialYear")
                .positiveOrZero("balanceSheet", balanceSheet)
                .positiveOrZero("turnover", turnover)
                .positiveOrZero("staff", staff)
                .refuse();
    }
}
