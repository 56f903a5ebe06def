/**
 * What every room of public procurement shares: buyers, contracts, needs and lots.
 *
 * <p>Start with {@link fr.ess.procurement.Purchase}, which {@link fr.ess.procurement.Obligations} assesses. Every amount is in
 * euros, excluding VAT. Nearly every rule is keyed on the day on which the consultation is launched, or the notice sent for
 * publication, not on signature nor notification.
 */
@NullMarked
package fr.ess.procurement;

import org.jspecify.annotations.NullMarked;
