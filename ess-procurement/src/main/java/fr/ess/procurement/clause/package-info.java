/**
 * Social and environmental considerations in contracts: conditions of performance, criteria of award, and which mechanism fits a
 * purchase.
 *
 * <p>Start with {@link fr.ess.procurement.clause.ClauseRules} and {@link fr.ess.procurement.clause.Mechanisms}; the facts are
 * {@link fr.ess.procurement.Conditions}.
 */
@NullMarked
package fr.ess.procurement.clause;

import org.jspecify.annotations.NullMarked;
