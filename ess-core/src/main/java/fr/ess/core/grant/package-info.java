/**
 * Public money given to undertakings of the social economy: small aid, and subsidies to a SCIC.
 *
 * <p>Read {@link fr.ess.core.grant.DeMinimisGrant} for the ceilings of small aid and the room left under them, and
 * {@link fr.ess.core.grant.ScicSubsidy} for who may subsidise a SCIC, and on what terms.
 */
@NullMarked
package fr.ess.core.grant;

import org.jspecify.annotations.NullMarked;
