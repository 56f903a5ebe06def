/**
 * Who belongs to the social and solidarity economy ("économie sociale et solidaire", ESS), and what belonging asks.
 *
 * <p>Read {@link fr.ess.core.membership.EssBody} for the question itself, {@link fr.ess.core.membership.EssClaim} for who may
 * say so in public, and {@link fr.ess.core.membership.EssAccounts} for the profit of a commercial company of the ESS.
 */
@NullMarked
package fr.ess.core.membership;

import org.jspecify.annotations.NullMarked;
