/**
 * The dated cases of every rule as data, and what runs them.
 *
 * <ul>
 *   <li>{@link fr.ess.testkit.Corpus}: the cases of all modules, or those of a file; each with its day, its facts as JSON, the
 *       verdict expected and where that expectation comes from;
 *   <li>{@link fr.ess.testkit.Conformance}: runs cases against rule sets;
 *   <li>{@link fr.ess.testkit.CorpusTests}: the same as tests of JUnit;
 *   <li>{@link fr.ess.testkit.EssAssertions}: what a host says in its own tests.
 * </ul>
 */
@NullMarked
package fr.ess.testkit;

import org.jspecify.annotations.NullMarked;
