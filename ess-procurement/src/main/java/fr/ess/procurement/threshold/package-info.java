/**
 * The thresholds of public procurement: formal procedures, contracts without advertising, small lots, writing.
 */
@NullMarked
package fr.ess.procurement.threshold;

import org.jspecify.annotations.NullMarked;
