/**
 * The French law of the social and solidarity economy: identifiers, legal forms, and what malformed input is refused with.
 *
 * <p>Read {@link fr.ess.core.Siren} for how a value refuses what it is not, {@link fr.ess.core.Faults} for how a record refuses
 * malformed input, then the package {@code fr.ess.core.rule} for what a rule answers.
 */
@NullMarked
package fr.ess.core;

import org.jspecify.annotations.NullMarked;
