/**
 * How local authorities may take local currency and have their creditors paid in it; begin with {@link
 * fr.ess.currency.authority.PublicPayment} and {@link fr.ess.currency.authority.PaymentRules}.
 */
@NullMarked
package fr.ess.currency.authority;

import org.jspecify.annotations.NullMarked;
