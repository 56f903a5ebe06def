/**
 * Public procurement: what every room of this module shares.
 *
 * <p>Start with {@link fr.ess.procurement.CpvCode}, the subject of a contract.
 */
@NullMarked
package fr.ess.procurement;

import org.jspecify.annotations.NullMarked;
