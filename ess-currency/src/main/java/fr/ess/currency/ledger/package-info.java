/**
 * A ledger in double entry, in whole cents, that cannot lose the backing that its scheme promises.
 *
 * <p>Start with {@link fr.ess.currency.ledger.Ledger}: commands in, outcomes out. {@link fr.ess.currency.ledger.Books} are what it
 * holds at a moment, immutable; {@link fr.ess.currency.ledger.Certificate} says what covers the units. One unit is worth one euro
 * at par, so a hundredth of a unit and a cent are one number.
 */
@NullMarked
package fr.ess.currency.ledger;

import org.jspecify.annotations.NullMarked;
