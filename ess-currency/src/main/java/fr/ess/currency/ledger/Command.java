package fr.ess.currency.ledger;

import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ledger is asked to do. Its time is given by the caller and never goes back. */
public sealed interface Command extends Serializable {

    /**
     * Returns what tells it from every other.
     *
     * @return the id
     */
    CommandId id();

    /**
     * Returns when it is done, in the legal time of the scheme.
     *
     * @return the time
     */
    LocalDateTime at();

    /**
     * Opens the account of a holder.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param name  the name of the account, which no other has
     * @param actor  what the holder is
     * @param form  the form of the units
     */
    record Open(CommandId id, LocalDateTime at, String name, ActorKind actor, Form form) implements Command {}

    /**
     * Records that a holder is a member, or approved, for a time.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account
     * @param standing  what is recorded
     * @param period  the days on which it holds
     */
    record Admit(CommandId id, LocalDateTime at, Account holder, Standing standing, DateRange period)
            implements Command {}

    /**
     * Moves euros between two accounts in euros, the outside among them.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param from  the account that loses
     * @param to  the account that gains
     * @param euros  the amount, more than zero
     */
    record Move(CommandId id, LocalDateTime at, Account from, Account to, Euros euros) implements Command {}

    /**
     * Exchanges euros for units on the terms of the day: reserve, bonus and its funding in one posting.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account that receives the units
     * @param euros  the euros received, more than zero
     */
    record Exchange(CommandId id, LocalDateTime at, Account holder, Euros euros) implements Command {}

    /**
     * Pays units from one holder to another.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param from  the payer
     * @param to  the payee
     * @param units  the amount, more than zero
     */
    record Pay(CommandId id, LocalDateTime at, Account from, Account to, Units units) implements Command {}

    /**
     * Pays what a holder can spend, up to an amount.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param from  the payer
     * @param to  the payee
     * @param most  the greatest amount, more than zero
     */
    record Sweep(CommandId id, LocalDateTime at, Account from, Account to, Units most) implements Command {}

    /**
     * Redeems units for euros on the terms of the day, the fee taken off.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account that loses the units
     * @param units  the gross amount, more than zero
     */
    record Redeem(CommandId id, LocalDateTime at, Account holder, Units units) implements Command {}

    /**
     * Gives new units to a holder, whose euros the issuer pays into the reserve out of its running costs.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account that receives the units
     * @param units  the amount, more than zero
     */
    record Give(CommandId id, LocalDateTime at, Account holder, Units units) implements Command {}

    /**
     * Turns units of one form into the other; the same euros move between the two funds.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param from  the account that loses units of one form
     * @param to  the account that gains as many of the other
     * @param units  the amount, more than zero
     */
    record Convert(CommandId id, LocalDateTime at, Account from, Account to, Units units) implements Command {}

    /**
     * Cancels units of a holder, such as expired ones; the euros that this frees go to the running costs.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account that loses the units
     * @param units  the amount, more than zero
     */
    record Cancel(CommandId id, LocalDateTime at, Account holder, Units units) implements Command {}

    /**
     * Takes the demurrage of one period off the balance of a holder, once a period.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account
     */
    record Demur(CommandId id, LocalDateTime at, Account holder) implements Command {}

    /**
     * Reverses an entry, whole or, if it is a payment, in part: the only way to correct one.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param entry  the number of the entry
     * @param part  the part of a payment to reverse, more than zero; the whole if absent
     */
    record Reverse(
            CommandId id,
            LocalDateTime at,
            long entry,
            @Nullable Units part) implements Command {}

    /**
     * Reserves a payment, to be posted or voided before it ends.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param from  the payer
     * @param to  the payee
     * @param units  the amount, more than zero
     * @param seconds  how long it lasts, more than zero
     */
    record Hold(CommandId id, LocalDateTime at, Account from, Account to, Units units, long seconds)
            implements Command {}

    /**
     * Posts a hold, whole or in part; what is not posted is freed.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param hold  the number of the entry that made the hold
     * @param part  the part to post, zero or more; the whole if absent
     */
    record Settle(
            CommandId id,
            LocalDateTime at,
            long hold,
            @Nullable Units part) implements Command {}

    /**
     * Voids a hold, or frees one that is over.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param hold  the number of the entry that made the hold
     * @param amount  the amount of the hold, to be sure; not compared if absent
     */
    record Release(
            CommandId id,
            LocalDateTime at,
            long hold,
            @Nullable Units amount) implements Command {}

    /**
     * Closes the account of a holder that has nothing to spend.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account
     */
    record Close(CommandId id, LocalDateTime at, Account holder) implements Command {}

    /**
     * Opens a closed account again.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param holder  the account
     */
    record Reopen(CommandId id, LocalDateTime at, Account holder) implements Command {}

    /**
     * Opens an account of the issuer in euros beside those that every ledger has: the cash of a counter, or euros on their way.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param name  the name of the account, which no other has
     * @param role  {@link Role#TILL} or {@link Role#CLEARING}
     */
    record OpenEuros(CommandId id, LocalDateTime at, String name, Role role) implements Command {}

    /**
     * Records a series of notes that was printed. From then on the notes that are owed must be, after each command, what is
     * outstanding on paper: what issues or redeems paper is done together with the notes that it concerns.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param series  the series, of a value that the scheme has
     */
    record Print(CommandId id, LocalDateTime at, Series series) implements Command {}

    /**
     * Passes notes from one state to another. Notes lost while blank are handed out with a {@link Give} whose euros the issuer pays.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param notes  the notes
     * @param act  what is done with them
     */
    record Pass(CommandId id, LocalDateTime at, Notes notes, NoteAct act) implements Command {}

    /**
     * Renews notes whose validity is over, for the fee of the scheme; they keep their face.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param notes  the notes
     * @param payer  who pays the fee in units; it is received in euros if absent
     */
    record Renew(
            CommandId id,
            LocalDateTime at,
            Notes notes,
            @Nullable Account payer) implements Command {}

    /**
     * Winds the currency up, or changes the terms of its winding up.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param until  the last day on which units are redeemed, not before this one; none is fixed if absent
     * @param share  the share of a euro paid for a unit, more than zero and at most the whole, which is par
     */
    record WindUp(CommandId id, LocalDateTime at, @Nullable LocalDate until, Share share) implements Command {}

    /**
     * Does several things or none of them; each sees the effect of those before it. Only its own id counts.
     *
     * @param id  what tells it from every other
     * @param at  when it is done
     * @param parts  what is done, in order, at least one thing, none of them of several things itself
     */
    record Together(CommandId id, LocalDateTime at, List<Command> parts) implements Command {

        /** Creates the command. */
        public Together {
            parts = List.copyOf(parts);
        }
    }
}
