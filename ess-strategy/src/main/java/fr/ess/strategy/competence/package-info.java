/**
 * Who may aid whom: what a region, a département, a grouping or a commune may do for enterprises and bodies of the social economy,
 * by date, and the routes by which a planned aid may lawfully be given.
 */
@NullMarked
package fr.ess.strategy.competence;

import org.jspecify.annotations.NullMarked;
