package fr.ess.core.duty;

import fr.ess.core.rule.Provision;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A turn of a duty that weighs on someone.
 *
 * @param provision  the duty
 * @param subject  on whom it weighs: a SIREN, or empty when the facts name nobody
 * @param at  where its facts stand in the subject's file
 * @param turn  the turn
 */
public record Deadline(Provision provision, String subject, String at, Turn turn) implements Serializable {

    /** Creates a deadline. */
    public Deadline {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(turn, "turn");
    }

    /** How a deadline stands on a day. */
    public enum State {
        /** Not yet done, and still in time. */
        UPCOMING,
        /** Not done, and past its last day. */
        LATE,
        /** Done in time. */
        MET,
        /** Done, after its last day. */
        MET_LATE,
        /** The due day or the evidence is not known. */
        UNDETERMINED
    }

    /**
     * Returns how it stands on a day.
     *
     * @param day  the day of the question
     * @return the state
     */
    public State on(LocalDate day) {
        var due = turn.due().value();
        if (due == null) {
            return State.UNDETERMINED;
        }
        var done = turn.done().value();
        if (done != null) {
            return done.compareTo(due) > 0 ? State.MET_LATE : State.MET;
        }
        if (!turn.notDone()) {
            return State.UNDETERMINED;
        }
        return day.isAfter(due.date()) ? State.LATE : State.UPCOMING;
    }

    /**
     * Returns the first day on which it is late.
     *
     * @return the day after the due day, if the due day is known
     */
    public Optional<LocalDate> lateSince() {
        return Optional.ofNullable(turn.due().value()).map(due -> due.date().plusDays(1));
    }

    /**
     * Returns what tells this deadline from any other, and stays the same when the law or the evidence changes.
     *
     * @return the rule, the key of the turn and the subject
     */
    public String uid() {
        return provision.rule() + "/" + turn.key() + "/" + subject;
    }
}
