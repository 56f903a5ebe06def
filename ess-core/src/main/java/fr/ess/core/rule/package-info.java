/**
 * Rules, and the explanations that are their answers.
 *
 * <p>Read {@link fr.ess.core.rule.RuleSet} and {@link fr.ess.core.rule.Assessment} to ask, {@link fr.ess.core.rule.Rule} and
 * {@link fr.ess.core.rule.Check} to write a rule, {@link fr.ess.core.rule.Explainer} to word an answer.
 */
@NullMarked
package fr.ess.core.rule;

import org.jspecify.annotations.NullMarked;
