/**
 * The calendar of an authority: what falls due for its plans and reports, and the days that the calendar itself fixes.
 *
 * <p>Read first {@link fr.ess.strategy.calendar.AuthorityFile}. A host that keeps approvals, purchasing schemes or cooperatives of
 * the same authority joins the duties of the other modules to {@link fr.ess.strategy.calendar.AuthorityRules#DUTIES} in one
 * expression.
 */
@NullMarked
package fr.ess.strategy.calendar;

import org.jspecify.annotations.NullMarked;
