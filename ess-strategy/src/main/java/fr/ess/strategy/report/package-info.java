/**
 * The reports and bodies that a local authority owes beside its budget: equality, sustainable development, the green annex to its
 * accounts, the development council, and the report of a delegate.
 *
 * <p>Read {@link fr.ess.strategy.report.BudgetReports}, {@link fr.ess.strategy.report.GreenAnnex} and
 * {@link fr.ess.strategy.report.DevelopmentCouncil} first. Thresholds are strict: "more than".
 */
@NullMarked
package fr.ess.strategy.report;

import org.jspecify.annotations.NullMarked;
