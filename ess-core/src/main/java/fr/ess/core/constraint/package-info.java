/**
 * Jakarta constraints: identifiers as raw text, the standard constraints on our measures, and lawfulness.
 *
 * <p>Read {@link fr.ess.core.constraint.SirenNumber} for a host that holds text, {@link fr.ess.core.constraint.Lawful} for one
 * that holds facts. No other package knows this one, and it alone needs the library {@code jakarta.validation} at run time.
 */
@NullMarked
package fr.ess.core.constraint;

import org.jspecify.annotations.NullMarked;
