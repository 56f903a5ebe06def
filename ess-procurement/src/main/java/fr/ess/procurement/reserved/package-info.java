/**
 * Contracts reserved to some candidates: to whom, since when, on what terms, and under which heads at once.
 *
 * <p>Start with {@link fr.ess.procurement.reserved.ReservedRules}; the facts are {@link fr.ess.procurement.Reservation}.
 */
@NullMarked
package fr.ess.procurement.reserved;

import org.jspecify.annotations.NullMarked;
