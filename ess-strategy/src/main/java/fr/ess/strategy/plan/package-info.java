/**
 * Plans: the social-economy strategy of a region, its conference every two years, its scheme of economic development, the
 * territorial conference of public action and the strategy that the Union recommends.
 *
 * <p>Read first {@link fr.ess.strategy.plan.RegionalStrategy}, {@link fr.ess.strategy.plan.RegionalConferences} and {@link
 * fr.ess.strategy.plan.Srdeii}. The strategy of article 7 of the act of 2014 and the SRDEII are two documents with two bases: one
 * file may hold both, each is examined by itself.
 */
@NullMarked
package fr.ess.strategy.plan;

import org.jspecify.annotations.NullMarked;
