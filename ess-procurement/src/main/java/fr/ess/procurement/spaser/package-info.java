/**
 * The scheme by which large buyers promote responsible purchases ("schéma de promotion des achats publics socialement et
 * écologiquement responsables", SPASER): who owes one, what it holds, when its indicators fall due, and their figures.
 *
 * <p>Start with {@link fr.ess.procurement.spaser.Spaser}, the facts of a scheme and its buyers, and with {@link
 * fr.ess.procurement.spaser.Indicators}, which computes rates from published contracts.
 */
@NullMarked
package fr.ess.procurement.spaser;

import org.jspecify.annotations.NullMarked;
