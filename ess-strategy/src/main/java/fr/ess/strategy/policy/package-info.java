/**
 * A policy across the directorates of an authority: the matrix of its actions, its planning cycle, its agreements over several years.
 *
 * <p>Read {@link fr.ess.strategy.policy.PolicyMatrix}, {@link fr.ess.strategy.policy.PlanningCycle} and
 * {@link fr.ess.strategy.policy.ObjectiveAgreement} first. Ratios are exact fractions, rounded only where they are shown; nothing
 * here is law but the rule on the strategy of a region, which is that of {@code fr.ess.strategy.plan}.
 */
@NullMarked
package fr.ess.strategy.policy;

import org.jspecify.annotations.NullMarked;
