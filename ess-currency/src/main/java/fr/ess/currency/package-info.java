/**
 * What every room of local currencies shares: a currency described as data.
 *
 * <p>Start with {@link fr.ess.currency.Scheme}, which an association writes as JSON: its {@link fr.ess.currency.LocalCurrency},
 * its {@link fr.ess.currency.Terms} by date and its {@link fr.ess.currency.Circulation}. One unit is worth one euro at par; what
 * a scheme gives above or takes below par, it says. The law sets no exchange rate, fee, reserve, expiry or duty to join: all of
 * these are the scheme's own.
 */
@NullMarked
package fr.ess.currency;

import org.jspecify.annotations.NullMarked;
