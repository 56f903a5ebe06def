/**
 * Who may pass units of a local currency to whom, on which day, and why: the rules that the currency gave itself.
 *
 * <p>Start with {@link fr.ess.currency.circulation.Transfer} and {@link fr.ess.currency.circulation.TransferRules}. Whatever the
 * scheme does not open is closed; what it does not say is undetermined.
 */
@NullMarked
package fr.ess.currency.circulation;

import org.jspecify.annotations.NullMarked;
