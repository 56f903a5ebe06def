/**
 * The law as dated data: figures and rule tests that hold from one day to another, each with the text it comes from.
 *
 * <p>Read {@link fr.ess.core.law.Timeline} first, then {@link fr.ess.core.law.Law}, which answers what holds on a day, and
 * {@link fr.ess.core.law.Term}, a value that remembers where it comes from.
 */
@NullMarked
package fr.ess.core.law;

import org.jspecify.annotations.NullMarked;
