package fr.ess.currency.ledger;

import java.io.Serializable;
import java.util.List;

/** What became of a command. */
public sealed interface Outcome extends Serializable {

    /**
     * Returns the command.
     *
     * @return the command
     */
    Command command();

    /**
     * The command was done.
     *
     * @param number  the number of the entry in the journal, from zero
     * @param command  the command
     * @param legs  what moved; empty when nothing did
     * @param version  the place in the scheme of the terms that held; -1 before the first
     * @param shortfall  what a reserve lacks of the promise after it, in cents, both forms added, zero when it lacks nothing
     */
    record Posted(long number, Command command, List<Leg> legs, int version, long shortfall) implements Outcome {

        /** Creates the outcome. */
        public Posted {
            legs = List.copyOf(legs);
        }
    }

    /**
     * The command was refused, and nothing moved.
     *
     * @param command  the command
     * @param reason  why
     * @param part  the place of the part that was refused, in a command of several; zero otherwise
     */
    record Refused(Command command, Reason reason, int part) implements Outcome {}
}
