/**
 * What every room of public strategies shares: authorities, their level and their population.
 *
 * <p>An authority is known by its SIREN and its kind; its population is a fact of a year, since thresholds are read on the legal
 * population in force that year. Regions, départements and others have changed since 2014: an authority of these rooms is the one
 * that existed on the day of the facts.
 */
@NullMarked
package fr.ess.strategy;

import org.jspecify.annotations.NullMarked;
