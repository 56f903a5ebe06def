/**
 * The territorial pole of economic cooperation ("pôle territorial de coopération économique", PTCE): what the act calls so.
 *
 * <p>A pole is neither a legal person, nor an approval, nor a protected title: that it meets the definition creates no right, and
 * nothing here says that a pole is labelled.
 *
 * <p>Read {@link fr.ess.core.ptce.Pole} for the definition, {@link fr.ess.core.ptce.CallApplication} for the calls of the
 * State, {@link fr.ess.core.ptce.PastCalls} for their history, and {@link fr.ess.core.ptce.LeverProfile} for the eight levers.
 */
@NullMarked
package fr.ess.core.ptce;

import org.jspecify.annotations.NullMarked;
