/**
 * Who may issue a local currency, and which rules of banking and payments bind it; begin with {@link
 * fr.ess.currency.regime.Issuance} and {@link fr.ess.currency.regime.RegimeRules}.
 */
@NullMarked
package fr.ess.currency.regime;

import org.jspecify.annotations.NullMarked;
