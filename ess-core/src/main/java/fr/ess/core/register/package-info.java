/**
 * What the public registers say of a legal unit, and what that shows of its membership of the social and solidarity economy.
 *
 * <p>Read {@link fr.ess.core.register.SireneUnit} first, then {@link fr.ess.core.register.Registration} and
 * {@link fr.ess.core.register.Classifier}.
 */
@NullMarked
package fr.ess.core.register;

import org.jspecify.annotations.NullMarked;
