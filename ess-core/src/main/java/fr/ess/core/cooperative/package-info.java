/**
 * A cooperative's money, and the neighbours of the SCIC: a year's accounts, the interest on shares, securities, winding up,
 * conversion, and the deadlines of workers' and of activity-and-employment cooperatives.
 *
 * <p>Read {@link fr.ess.core.cooperative.ScicAccounts} for a year and its general meeting,
 * {@link fr.ess.core.cooperative.Allocation} for what a result allows line by line, and
 * {@link fr.ess.core.cooperative.InterestCap} for the highest rate of interest on shares.
 *
 * <p>A SCIC has no majority of employees: the numbers of a workers' cooperative ("SCOP") never apply to it.
 */
@NullMarked
package fr.ess.core.cooperative;

import org.jspecify.annotations.NullMarked;
