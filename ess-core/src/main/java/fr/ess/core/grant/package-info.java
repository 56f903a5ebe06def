/**
 * Public money given to bodies of the social economy: what a subsidy is, from its application to the report on its use, small aid,
 * and subsidies to a SCIC.
 *
 * <p>Read {@link fr.ess.core.grant.SubsidyFile} for the formalities of the grants of a year, {@link
 * fr.ess.core.grant.SubsidyAward} for what falls due, and {@link fr.ess.core.grant.DeMinimisGrant} for the ceilings of small aid
 * and the room left under them.
 */
@NullMarked
package fr.ess.core.grant;

import org.jspecify.annotations.NullMarked;
