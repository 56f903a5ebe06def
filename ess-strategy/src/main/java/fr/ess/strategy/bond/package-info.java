/**
 * Responsible finance of a public authority: bonds whose proceeds are earmarked, banks that declare their links, evaluations.
 *
 * <p>Begin with {@link fr.ess.strategy.bond.BondPortfolio}, which holds bonds with their ledgers, and
 * {@link fr.ess.strategy.bond.BondRules}. Nothing here obliges an authority to issue such a bond: the rules hold for the one that
 * uses the name.
 */
@NullMarked
package fr.ess.strategy.bond;

import org.jspecify.annotations.NullMarked;
