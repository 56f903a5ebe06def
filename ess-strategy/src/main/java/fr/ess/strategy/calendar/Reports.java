package fr.ess.strategy.calendar;

import fr.ess.core.Faults;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.report.BudgetReports;
import fr.ess.strategy.report.DelegateMandate;
import fr.ess.strategy.report.GreenAnnex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority reports on.
 *
 * @param budgets  the reports beside its budgets, a year each
 * @param accounts  the green annexes to its accounts, a year each
 * @param delegate  the mandate of its delegate, if it has one
 */
public record Reports(
        @Nullable List<@NotNull @Valid BudgetReports> budgets,
        @Nullable List<@NotNull @Valid GreenAnnex> accounts,
        @Nullable @Valid DelegateMandate delegate)
        implements Serializable {

    /** The reports beside its budgets. */
    public static final Many<Reports, BudgetReports> BUDGETS = Many.of("budgets", Reports::budgets);

    /** The green annexes to its accounts. */
    public static final Many<Reports, GreenAnnex> ACCOUNTS = Many.of("accounts", Reports::accounts);

    /** The mandate of its delegate. */
    public static final Part<Reports, DelegateMandate> DELEGATE = Part.of("delegate", Reports::delegate);

    /** Creates reports; the lists are copied. */
    public Reports {
        Faults.of("Reports")
                .elements("budgets", budgets)
                .elements("accounts", accounts)
                .refuse();
        budgets = budgets == null ? null : List.copyOf(budgets);
        accounts = accounts == null ? null : List.copyOf(accounts);
    }
}
