/**
 * The bodies that an authority creates to steer or debate its policy: their colleges, members, meetings and quorum, and whether they
 * follow their own rules.
 *
 * <p>Read {@link fr.ess.strategy.instance.Instance} first. Nothing here is law: all rules are practices.
 */
@NullMarked
package fr.ess.strategy.instance;

import org.jspecify.annotations.NullMarked;
