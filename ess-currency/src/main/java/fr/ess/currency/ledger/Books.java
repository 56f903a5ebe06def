package fr.ess.currency.ledger;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import fr.ess.currency.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger holds at a moment: the counters of each account and the journal that made them. Immutable; two of them share what
 * did not change between them.
 */
public final class Books {

    private final Scheme scheme;
    private final Table table;
    private final Table holds;
    private final Table reversals;
    private final Table notes;
    private final List<Ledger.Printing> printings;
    private final Tape tape;
    private final Log<Account> accounts;
    private final Journal journal;
    private final long lastSecond;
    private final int lastNano;

    Books(
            Scheme scheme,
            Table table,
            Table holds,
            Table reversals,
            Table notes,
            List<Ledger.Printing> printings,
            Tape tape,
            Log<Account> accounts,
            Journal journal,
            long lastSecond,
            int lastNano) {
        this.scheme = scheme;
        this.table = table;
        this.holds = holds;
        this.reversals = reversals;
        this.notes = notes;
        this.printings = printings;
        this.tape = tape;
        this.accounts = accounts;
        this.journal = journal;
        this.lastSecond = lastSecond;
        this.lastNano = lastNano;
    }

    /**
     * Books and what became of the command that made them.
     *
     * @param books  the books after it
     * @param outcome  what became of it
     */
    public record After(Books books, Outcome outcome) {}

    /**
     * Obtains empty books.
     *
     * @param scheme  the currency
     * @return the books
     */
    public static Books of(Scheme scheme) {
        return Ledger.of(scheme).books();
    }

    /**
     * Obtains the books of a journal that a host kept, and checks it whole: the chain, and that the scheme gives each outcome again.
     *
     * @param scheme  the currency
     * @param outcomes  the outcomes, in order
     * @param blocks  the blocks that seal them, in order, the last one to the last outcome
     * @return the books
     * @throws IllegalArgumentException if the journal is not the one that was made, with the first block that is not
     */
    public static Books restore(Scheme scheme, List<Outcome> outcomes, List<Sealed> blocks) {
        var ledger = Ledger.of(scheme);
        var done = 0;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var whole = block.end() > done && block.end() <= outcomes.size();
            while (whole && done < block.end()) {
                whole = again(ledger, outcomes.get(done));
                done++;
            }
            if (!whole || !ledger.commit().equals(block.link())) {
                throw new IllegalArgumentException(
                        "Block " + i + " of the journal must be the one that was made, but was: " + block);
            }
        }
        if (done != outcomes.size()) {
            throw new IllegalArgumentException(
                    "Blocks must seal " + outcomes.size() + " outcomes, but sealed: " + done);
        }
        return ledger.books();
    }

    private static boolean again(Ledger ledger, Outcome outcome) {
        try {
            return ledger.post(outcome.command()).equals(outcome);
        } catch (RuntimeException e) { // a command that nobody could have made
            return false;
        }
    }

    /**
     * Opens a ledger that goes on from here; these books stay as they are.
     *
     * @return the ledger
     */
    public Ledger open() {
        return Ledger.open(this);
    }

    /**
     * Does one command, as a block of one.
     *
     * @param command  the command
     * @return the books after it, and what became of it
     */
    public After post(Command command) {
        var ledger = open();
        var outcome = ledger.post(command);
        return new After(ledger.books(), outcome);
    }

    /**
     * Returns the currency.
     *
     * @return the scheme
     */
    public Scheme scheme() {
        return scheme;
    }

    /**
     * Returns the journal.
     *
     * @return the journal
     */
    public Journal journal() {
        return journal;
    }

    /**
     * Returns the accounts.
     *
     * @return all of them, in the order of their numbers, those of the issuer first
     */
    public List<Account> accounts() {
        var all = new ArrayList<Account>();
        for (var i = 0; i < accounts.size(); i++) {
            all.add(accounts.get(i));
        }
        return List.copyOf(all);
    }

    /**
     * Returns the counters of an account.
     *
     * @param account  the account
     * @return the counters
     */
    public Balance balance(Account account) {
        return Ledger.balance(table, account);
    }

    /**
     * Returns what the issuer owes in a form. A hold does not lessen it, nor does a note that expired.
     *
     * @param form  the form
     * @return the units outstanding
     */
    public Units outstanding(Form form) {
        var row = Ledger.control(form);
        return new Units(table.get(row, Ledger.DEBITS) - table.get(row, Ledger.CREDITS));
    }

    /**
     * Returns what the reserve of a form holds.
     *
     * @param form  the form
     * @return the euros
     */
    public Euros fund(Form form) {
        var row = Ledger.fund(form);
        return Euros.ofCents(table.get(row, Ledger.DEBITS) - table.get(row, Ledger.CREDITS));
    }

    /**
     * Returns where a note stands.
     *
     * @param series  the name of its series
     * @param number  its number in the series
     * @return its state, if there is such a note
     */
    public Optional<Note> note(String series, int number) {
        for (var printing : printings) {
            var place = (long) number - printing.series().first();
            if (printing.series().name().equals(series)
                    && place >= 0
                    && place < printing.series().count()) {
                return Optional.of(Ledger.note(notes, printing.start() + (int) place));
            }
        }
        return Optional.empty();
    }

    /**
     * Counts the notes of each series.
     *
     * @return the counts, in the order in which the series were printed
     */
    public List<NoteCount> notes() {
        return printings.stream().map(this::count).toList();
    }

    private NoteCount count(Ledger.Printing printing) {
        var counts = new EnumMap<NoteState, Integer>(NoteState.class);
        for (var state : NoteState.values()) {
            counts.put(state, 0);
        }
        for (var place = printing.start(); place < printing.end(); place++) {
            counts.merge(Ledger.note(notes, place).state(), 1, Integer::sum);
        }
        return new NoteCount(printing.series(), counts);
    }

    /**
     * Returns the winding up of the currency.
     *
     * @return its terms, if it is being wound up
     */
    public Optional<WindingUp> windingUp() {
        return Ledger.windingUp(table);
    }

    /**
     * Returns the books as they stood at the end of a day: the commands done until then, replayed from the beginning.
     *
     * @param day  the day
     * @return the books
     */
    public Books on(LocalDate day) {
        return on(day, List.of());
    }

    /**
     * Returns the books as they stood at the end of a day: the nearest of the snapshots that were kept, and the commands done after
     * it until then, replayed.
     *
     * @param day  the day
     * @param kept  earlier books of the same journal; those that are not, or are too late, are passed over
     * @return the books
     */
    public Books on(LocalDate day, Collection<Books> kept) {
        var end = journal.size();
        while (end > 0
                && (!(journal.outcomes().get(end - 1) instanceof Outcome.Posted last)
                        || last.command().at().toLocalDate().isAfter(day))) {
            end--;
        }
        var start = Books.of(scheme);
        for (var each : kept) {
            var size = each.journal.size();
            if (size > start.journal.size()
                    && size <= end
                    && each.scheme.equals(scheme)
                    && journal.blocks().contains(new Sealed(size, each.journal.head()))) {
                start = each;
            }
        }
        return replayed(start, end);
    }

    private Books replayed(Books start, int end) {
        var ledger = start.open();
        var blocks = journal.blocks();
        var block = start.journal.blocks().size();
        for (var i = start.journal.size(); i < end; i++) {
            ledger.post(journal.outcomes().get(i).command());
            if (block < blocks.size() && blocks.get(block).end() == i + 1) {
                ledger.commit();
                block++;
            }
        }
        return ledger.books();
    }

    /**
     * Counts everything anew: each account from the legs of the journal, the sums of each ledger, what is outstanding, and the
     * whole journal replayed.
     *
     * @return what does not agree, a line each; nothing when all does
     */
    public List<String> recount() {
        var told = new ArrayList<String>();
        var debits = new long[accounts.size()];
        var credits = new long[accounts.size()];
        for (var outcome : journal.outcomes()) {
            if (outcome instanceof Outcome.Posted posted) {
                for (var leg : posted.legs()) {
                    debits[leg.debit()] = Math.addExact(debits[leg.debit()], leg.cents());
                    credits[leg.credit()] = Math.addExact(credits[leg.credit()], leg.cents());
                }
            }
        }
        var sums = new long[2][4];
        for (var i = 0; i < accounts.size(); i++) {
            var account = accounts.get(i);
            var seen = balance(account);
            if (seen.debits() != debits[i] || seen.credits() != credits[i]) {
                told.add(account.name() + ": the journal gives " + debits[i] + " and " + credits[i] + ", but was: "
                        + seen.debits() + " and " + seen.credits());
            }
            if (Math.min(Math.min(seen.debits(), seen.credits()), Math.min(seen.debitsHeld(), seen.creditsHeld()))
                    < 0) {
                told.add(account.name() + ": counters must not be negative, but were: " + seen);
            }
            if (account.role() == Role.HOLDER && seen.available() < 0
                    || account.role() != Role.HOLDER
                            && account.role() != Role.OUTSIDE
                            && seen.debits() < seen.credits()) {
                told.add(account.name() + ": must not be below zero, but was: " + seen);
            }
            var sum = sums[account.role().units() ? 0 : 1];
            sum[0] += seen.debits();
            sum[1] += seen.credits();
            sum[2] += seen.debitsHeld();
            sum[3] += seen.creditsHeld();
        }
        for (var sum : sums) {
            if (sum[0] != sum[1] || sum[2] != sum[3]) {
                told.add("the debits of a ledger must equal its credits, but were: " + sum[0] + " and " + sum[1]
                        + ", held " + sum[2] + " and " + sum[3]);
            }
        }
        for (var form : Form.values()) {
            var held = 0L;
            for (var i = 0; i < accounts.size(); i++) {
                if (accounts.get(i).role() == Role.HOLDER && accounts.get(i).form() == form) {
                    var seen = balance(accounts.get(i));
                    held += seen.credits() - seen.debits();
                }
            }
            if (held != outstanding(form).hundredths()) {
                told.add(form + ": what holders have must be what is outstanding, but was: " + held);
            }
        }
        var owed = 0L;
        for (var counted : notes()) {
            for (var state : NoteState.values()) {
                owed += state.owed() ? counted.series().face().hundredths() * counted.of(state) : 0;
            }
        }
        if (owed != Ledger.notesOwed(table)
                || !printings.isEmpty() && owed != outstanding(Form.PAPER).hundredths()) {
            told.add("the notes that are owed must be what is outstanding on paper, but were: " + owed);
        }
        var again = replayed(Books.of(scheme), journal.size());
        if (!again.notes().equals(notes())) {
            told.add("the journal replayed gives other notes");
        }
        if (!again.journal().head().equals(journal.head())) {
            told.add("the journal replayed must end with the link " + journal.head() + ", but was: "
                    + again.journal().head());
        }
        for (var i = 0; i < accounts.size(); i++) {
            if (i >= again.accounts.size() || !again.balance(accounts.get(i)).equals(balance(accounts.get(i)))) {
                told.add(accounts.get(i).name() + ": the journal replayed gives another balance");
            }
        }
        return List.copyOf(told);
    }

    /**
     * A line of a statement.
     *
     * @param posted  the entry
     * @param change  what it added to the account, in cents; negative for what it took
     * @param balance  what the account held after it, in cents
     */
    public record Line(Outcome.Posted posted, long change, long balance) {}

    /**
     * Returns the statement of the account of a holder between two days.
     *
     * @param holder  the account
     * @param from  the first day
     * @param until  the last day
     * @return the lines, in order; what was held before the first is its balance less its change
     */
    public List<Line> statement(Account holder, LocalDate from, LocalDate until) {
        var lines = new ArrayList<Line>();
        var balance = 0L;
        for (var outcome : journal.outcomes()) {
            if (outcome instanceof Outcome.Posted posted) {
                var change = 0L;
                for (var leg : posted.legs()) {
                    change += leg.credit() == holder.number() ? leg.cents() : 0;
                    change -= leg.debit() == holder.number() ? leg.cents() : 0;
                }
                balance += change;
                var day = posted.command().at().toLocalDate();
                if (change != 0 && !day.isBefore(from) && !day.isAfter(until)) {
                    lines.add(new Line(posted, change, balance));
                }
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Returns what was done between two days.
     *
     * @param from  the first day
     * @param until  the last day, not before the first
     * @return the activity
     */
    public Activity activity(LocalDate from, LocalDate until) {
        var deeds = new long[2]; // exchanged, redeemed
        var paid = 0L;
        var between = 0L;
        var active = new HashSet<Integer>();
        var outstanding = 0L;
        var since = from;
        var weighted = 0L; // units × days
        for (var outcome : journal.outcomes()) {
            if (!(outcome instanceof Outcome.Posted posted)) {
                continue;
            }
            var day = posted.command().at().toLocalDate();
            if (day.isAfter(until)) {
                break;
            }
            if (day.isAfter(since)) {
                weighted =
                        Math.addExact(weighted, Math.multiplyExact(outstanding, day.toEpochDay() - since.toEpochDay()));
                since = day;
            }
            var within = !day.isBefore(from);
            if (within) {
                deeds(posted.command(), posted.legs().iterator(), deeds);
            }
            for (var leg : posted.legs()) {
                var debit = accounts.get(leg.debit());
                var credit = accounts.get(leg.credit());
                outstanding += debit.role() == Role.CONTROL ? leg.cents() : 0;
                outstanding -= credit.role() == Role.CONTROL ? leg.cents() : 0;
                if (!within) {
                    continue;
                }
                var command = posted.command();
                if (debit.role() == Role.HOLDER
                        && credit.role() == Role.HOLDER
                        && !(command instanceof Command.Reverse)) {
                    paid += leg.cents();
                    between += debit.actor() == ActorKind.PROVIDER && credit.actor() == ActorKind.PROVIDER
                            ? leg.cents()
                            : 0;
                }
                if (debit.role() == Role.HOLDER) {
                    active.add(leg.debit());
                }
                if (credit.role() == Role.HOLDER) {
                    active.add(leg.credit());
                }
            }
        }
        var end = until.plusDays(1);
        weighted = Math.addExact(weighted, Math.multiplyExact(outstanding, end.toEpochDay() - since.toEpochDay()));
        return new Activity(
                new Units(deeds[0]),
                new Units(deeds[1]),
                new Units(paid),
                new Units(between),
                active.size(),
                weighted == 0
                        ? Optional.empty()
                        : Optional.of(
                                Share.of(Math.multiplyExact(paid, end.toEpochDay() - from.toEpochDay()), weighted)));
    }

    /** Adds what a command exchanged and redeemed; the legs of a command of several things are in the order of these. */
    private void deeds(Command command, Iterator<Leg> legs, long[] sums) {
        if (command instanceof Command.Together together) {
            together.parts().forEach(part -> deeds(part, legs, sums));
        } else if (command instanceof Command.Exchange exchange) {
            sums[0] += issued(legs, exchange.holder());
        } else if (command instanceof Command.Give give) {
            issued(legs, give.holder());
        } else if (command instanceof Command.Convert convert) {
            issued(legs, convert.to());
        } else if (command instanceof Command.Redeem redeem) {
            sums[1] += redeem.units().hundredths();
        }
    }

    private long issued(Iterator<Leg> legs, Account holder) {
        while (legs.hasNext()) {
            var leg = legs.next();
            if (leg.credit() == holder.number() && accounts.get(leg.debit()).role() == Role.CONTROL) {
                return leg.cents();
            }
        }
        return 0;
    }

    Table table() {
        return table;
    }

    Table holds() {
        return holds;
    }

    Table reversals() {
        return reversals;
    }

    Table noteTable() {
        return notes;
    }

    List<Ledger.Printing> printings() {
        return printings;
    }

    Tape tape() {
        return tape;
    }

    int accountCount() {
        return accounts.size();
    }

    long lastSecond() {
        return lastSecond;
    }

    int lastNano() {
        return lastNano;
    }
}
