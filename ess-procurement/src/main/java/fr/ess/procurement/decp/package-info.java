/**
 * The essential data of public contracts that buyers publish ("données essentielles de la commande publique", DECP), read
 * row by row and checked.
 *
 * <p>Start with {@link fr.ess.procurement.decp.DecpReader}, which gives {@link fr.ess.procurement.decp.Award}s, and with
 * {@link fr.ess.procurement.decp.DecpCheck}, which says where a file departs from the official format.
 */
@NullMarked
package fr.ess.procurement.decp;

import org.jspecify.annotations.NullMarked;
