/**
 * The general meeting of a SCIC: its quorum, and the ballot of its colleges.
 *
 * <p>Read {@link fr.ess.core.scic.meeting.Meeting} first.
 */
@NullMarked
package fr.ess.core.scic.meeting;

import org.jspecify.annotations.NullMarked;
