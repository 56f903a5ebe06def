package fr.ess.currency.ledger;

import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import fr.ess.currency.Rounding;
import fr.ess.currency.Scheme;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One writer over books: commands in, outcomes out. Not for several threads at once.
 *
 * <pre>{@code
 * var ledger = Ledger.of(scheme);
 * ledger.post(new Command.Open(id, at, "Camille", ActorKind.CONSUMER, Form.PAPER));
 * var outcome = ledger.post(new Command.Exchange(other, at, ledger.account("Camille").orElseThrow(), Euros.of(20)));
 * var books = ledger.books();
 * }</pre>
 *
 * <p>Each posting is checked whole when it is made: that it balances, by its type; that no holder and no account of euros falls
 * below zero; that a phase open on that day has the passage; membership, approval and limits on that day; that the reserve of each
 * form keeps what the scheme promises. What is refused leaves nothing behind. An exchange that nothing funds whole is refused.
 */
public final class Ledger {

    static final int DEBITS_HELD = 0;
    static final int DEBITS = 1;
    static final int CREDITS_HELD = 2;
    static final int CREDITS = 3;
    private static final int STATE = 4; // role, actor, form, closed; the day of the last demurrage in the upper half
    private static final int MEMBER = 5; // first day and day after the last, a half each
    private static final int APPROVED = 6;
    private static final int PAID = 7; // a day in the upper 20 bits, what was paid on it below

    private static final long CLOSED = 1L << 16;
    private static final long DEBITS_BOUNDED = 1L << 17;
    private static final long CREDITS_BOUNDED = 1L << 18;
    private static final int FORMS = Form.values().length;
    private static final int FUND = FORMS; // after the controls
    private static final int OPERATING = 2 * FORMS;
    private static final int SPONSOR = OPERATING + 1;
    private static final int DONATIONS = OPERATING + 2;
    private static final int OUTSIDE = OPERATING + 3;

    private static final int HOLD_ENTRY = 0;
    private static final int HOLD_FROM = 1;
    private static final int HOLD_TO = 2;
    private static final int HOLD_CENTS = 3;
    private static final int HOLD_END = 4;
    private static final int HOLD_STATE = 5; // 0 open, 1 posted, 2 voided

    // On the account that paper is issued against, what concerns the whole currency.
    private static final int WHOLE = Form.PAPER.ordinal();
    private static final int WINDING = MEMBER; // first day and last day of the winding up, a half each
    private static final int PAID_OUT = APPROVED; // the share paid for a unit, over and under a half each
    private static final int NOTES_OWED = PAID; // the face of the notes that are owed

    private static final int NOTES_A_ROW = 8;
    private static final NoteState[] NOTE_STATES = NoteState.values();

    private static final int REVERSED_ENTRY = 0;
    private static final int REVERSED_CENTS = 1;

    private final Scheme scheme;
    private final Table accounts;
    private final Table holds;
    private final Table reversals;
    private final Table notes; // eight a row: the state, and the day of the stamp in the upper half
    private List<Printing> printings;
    private Tape tape;
    private int accountCount;
    private int outcomeCount;
    private int blockCount;
    private long lastSecond;
    private int lastNano;
    private String link;
    private final Canonical pending = new Canonical();
    private int sealedAccounts;
    private int sealedOutcomes;
    private List<Printing> sealedPrintings = List.of();
    private long sealedSecond;
    private int sealedNano;
    private final MessageDigest digest;

    private @Nullable LocalDate day;
    private Version version;
    private int today;
    private Leg[] legs = new Leg[8];
    private int legCount;
    private @Nullable Reason reason;
    private int part;
    private long shortfall;
    private final long[] before = new long[FORMS]; // what each reserve lacked

    private Ledger(
            Scheme scheme,
            Table accounts,
            Table holds,
            Table reversals,
            Table notes,
            List<Printing> printings,
            Tape tape,
            String link,
            long second,
            int nano) {
        this.scheme = scheme;
        this.accounts = accounts;
        this.holds = holds;
        this.reversals = reversals;
        this.notes = notes;
        this.printings = printings;
        this.tape = tape;
        this.link = link;
        this.lastSecond = second;
        this.lastNano = nano;
        this.version = new Version(scheme, LocalDate.MIN);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every platform has it
        }
    }

    /**
     * Obtains an empty ledger: the accounts of the issuer, nothing on them.
     *
     * @param scheme  the currency
     * @return the ledger
     */
    public static Ledger of(Scheme scheme) {
        var ledger = new Ledger(
                scheme,
                new Table(),
                new Table(),
                new Table(),
                new Table(),
                List.of(),
                new Tape(),
                "0".repeat(64),
                Long.MIN_VALUE,
                0);
        for (var form : Form.values()) {
            ledger.add("control-" + form.name().toLowerCase(Locale.ROOT), Role.CONTROL, null, form);
        }
        for (var form : Form.values()) {
            ledger.add("fund-" + form.name().toLowerCase(Locale.ROOT), Role.FUND, null, form);
        }
        ledger.add("operating", Role.OPERATING, null, null);
        ledger.add("sponsor", Role.SPONSOR, null, null);
        ledger.add("donations", Role.DONATIONS, null, null);
        ledger.add("outside", Role.OUTSIDE, null, null);
        ledger.tape.owner = ledger;
        ledger.settled();
        return ledger;
    }

    /** Opens books for writing. */
    static Ledger open(Books books) {
        var ledger = new Ledger(
                books.scheme(),
                books.table().freeze(),
                books.holds().freeze(),
                books.reversals().freeze(),
                books.noteTable().freeze(),
                books.printings(),
                books.tape(),
                books.journal().head(),
                books.lastSecond(),
                books.lastNano());
        ledger.accountCount = books.accountCount();
        ledger.outcomeCount = books.journal().size();
        ledger.blockCount = books.journal().blocks().size();
        ledger.tape = books.tape().claim(ledger, ledger.accountCount, ledger.outcomeCount, ledger.blockCount);
        ledger.settled();
        return ledger;
    }

    /**
     * Returns the account of a name.
     *
     * @param name  the name: that of a holder, or {@code control-paper}, {@code control-digital}, {@code fund-paper}, {@code
     *     fund-digital}, {@code operating}, {@code sponsor}, {@code donations}, {@code outside}
     * @return the account, if there is one
     */
    public Optional<Account> account(String name) {
        own();
        return Optional.ofNullable(tape.names.get(name));
    }

    /**
     * Returns the account of a number.
     *
     * @param number  the number, of an account that there is
     * @return the account
     */
    public Account account(int number) {
        own();
        return tape.accounts.get(number);
    }

    /**
     * Returns the counters of an account.
     *
     * @param account  the account
     * @return the counters
     */
    public Balance balance(Account account) {
        return balance(accounts, account);
    }

    static Balance balance(Table accounts, Account account) {
        var row = account.number();
        return new Balance(
                accounts.get(row, DEBITS_HELD),
                accounts.get(row, DEBITS),
                accounts.get(row, CREDITS_HELD),
                accounts.get(row, CREDITS));
    }

    /**
     * Does a command, or refuses it. The same command sent again gives the first outcome and has no second effect.
     *
     * @param command  the command
     * @return what became of it
     */
    public Outcome post(Command command) {
        own();
        var known = tape.index.find(command.id());
        if (known != null) {
            if (!known.command().equals(command)) {
                return new Outcome.Refused(command, Reason.EXISTS_DIFFERENT, 0);
            }
            return known instanceof Outcome.Posted ? known : new Outcome.Refused(command, Reason.ALREADY_FAILED, 0);
        }
        var second = command.at().toEpochSecond(ZoneOffset.UTC);
        if (second < lastSecond || second == lastSecond && command.at().getNano() < lastNano) {
            return new Outcome.Refused(command, Reason.OUT_OF_ORDER, 0);
        }
        on(command.at().toLocalDate());
        var accountMark = accounts.mark();
        var holdMark = holds.mark();
        var reversalMark = reversals.mark();
        var noteMark = notes.mark();
        var printedBefore = printings;
        var namesBefore = accountCount;
        legCount = 0;
        reason = null;
        part = 0;
        for (var form = 0; form < FORMS; form++) {
            before[form] = lack(form);
        }
        try {
            decide(command, second);
        } catch (ArithmeticException | DateTimeException e) {
            reason = Reason.MALFORMED; // what does not fit is no amount and no day
        }
        if (reason != null) {
            accounts.undoTo(accountMark);
            holds.undoTo(holdMark);
            reversals.undoTo(reversalMark);
            notes.undoTo(noteMark);
            printings = printedBefore;
            forget(namesBefore);
            var refused = new Outcome.Refused(command, reason, part);
            if (reason.transientCause()) {
                keep(refused);
            }
            return refused;
        }
        lastSecond = second;
        lastNano = command.at().getNano();
        var posted = new Outcome.Posted(
                outcomeCount,
                command,
                legCount == 1 ? List.of(legs[0]) : Arrays.asList(Arrays.copyOf(legs, legCount)),
                version.number,
                shortfall);
        keep(posted);
        return posted;
    }

    /**
     * Seals what was done since the last block, as one block of the chain; does nothing when there is nothing.
     *
     * @return the link of the last block
     */
    public String commit() {
        own();
        if (outcomeCount > sealedOutcomes) {
            digest.update(HexFormat.of().parseHex(link));
            digest.update(pending.bytes(), 0, pending.size());
            link = HexFormat.of().formatHex(digest.digest());
            tape.blocks.append(new Sealed(outcomeCount, link));
            blockCount++;
            settled();
        }
        return link;
    }

    /** Undoes what was done since the last block, for a host whose store refused it. */
    public void rollback() {
        own();
        accounts.undoTo(0);
        holds.undoTo(0);
        reversals.undoTo(0);
        notes.undoTo(0);
        printings = sealedPrintings;
        forget(sealedAccounts);
        while (outcomeCount > sealedOutcomes) {
            outcomeCount--;
            tape.index.remove(tape.outcomes.get(outcomeCount).command().id(), outcomeCount);
        }
        tape.outcomes.truncate(sealedOutcomes);
        lastSecond = sealedSecond;
        lastNano = sealedNano;
        settled();
    }

    /**
     * Returns the outcomes since the last block, which a store writes before {@link #commit()}.
     *
     * @return the outcomes, in order
     */
    public List<Outcome> uncommitted() {
        own();
        var all = new Outcome[outcomeCount - sealedOutcomes];
        for (var i = 0; i < all.length; i++) {
            all[i] = tape.outcomes.get(sealedOutcomes + i);
        }
        return List.of(all);
    }

    /**
     * Seals what was done and returns a snapshot, which shares what did not change.
     *
     * @return the books
     */
    public Books books() {
        commit();
        return new Books(
                scheme,
                accounts.freeze(),
                holds.freeze(),
                reversals.freeze(),
                notes.freeze(),
                printings,
                tape,
                tape.accounts.view(),
                new Journal(tape.outcomes.view(), tape.blocks.view(), link),
                lastSecond,
                lastNano);
    }

    private void settled() {
        accounts.settle();
        holds.settle();
        reversals.settle();
        notes.settle();
        pending.clear();
        sealedAccounts = accountCount;
        sealedOutcomes = outcomeCount;
        sealedPrintings = printings;
        sealedSecond = lastSecond;
        sealedNano = lastNano;
    }

    /** Another ledger may have gone on from where this one stood: then this one takes a copy of its own. */
    private void own() {
        if (tape.owner != this) {
            tape = tape.claim(this, accountCount, outcomeCount, blockCount);
        }
    }

    private void keep(Outcome outcome) {
        tape.outcomes.append(outcome);
        tape.index.put(outcome.command().id(), outcomeCount);
        outcomeCount++;
        pending.put(outcome);
    }

    private void forget(int count) {
        while (accountCount > count) {
            accountCount--;
            tape.names.remove(tape.accounts.get(accountCount).name());
            tape.accounts.truncate(accountCount);
        }
    }

    private Account add(String name, Role role, @Nullable ActorKind actor, @Nullable Form form) {
        var row = accounts.add();
        var state = (long) role.ordinal()
                | (actor == null ? 15L : actor.ordinal()) << 4
                | (form == null ? 15L : form.ordinal()) << 8
                | (role.debitsBounded() ? DEBITS_BOUNDED : 0)
                | (role.creditsBounded() ? CREDITS_BOUNDED : 0);
        accounts.set(row, STATE, state);
        var account = new Account(row, name, role, actor, form);
        tape.accounts.append(account);
        tape.names.put(name, account);
        accountCount++;
        return account;
    }

    private void on(LocalDate wanted) {
        if (!wanted.equals(day)) {
            day = wanted;
            version = new Version(scheme, wanted);
            today = (int) wanted.toEpochDay();
        }
    }

    private void refuse(Reason because) {
        if (reason == null) {
            reason = because;
        }
    }

    private void decide(Command command, long second) {
        if (command instanceof Command.Together together) {
            if (together.parts().isEmpty()) {
                refuse(Reason.MALFORMED);
            }
            for (var each : together.parts()) {
                if (each instanceof Command.Together) {
                    refuse(Reason.MALFORMED);
                } else {
                    run(each, second);
                }
                if (reason != null) {
                    break;
                }
                part++;
            }
            part = reason == null ? 0 : part;
        } else {
            run(command, second);
        }
        if (reason == null) {
            backing(command);
        }
    }

    private void run(Command command, long second) {
        if (command instanceof Command.Pay pay) {
            pay(pay.from(), pay.to(), pay.units().hundredths());
        } else if (command instanceof Command.Exchange exchange) {
            exchange(exchange.holder(), exchange.euros().cents());
        } else if (command instanceof Command.Redeem redeem) {
            redeem(redeem.holder(), redeem.units().hundredths());
        } else if (command instanceof Command.Open open) {
            open(open);
        } else if (command instanceof Command.Admit admit) {
            admit(admit);
        } else if (command instanceof Command.Move move) {
            move(move.from(), move.to(), move.euros().cents());
        } else if (command instanceof Command.Sweep sweep) {
            sweep(sweep);
        } else if (command instanceof Command.Give give) {
            give(give.holder(), give.units().hundredths());
        } else if (command instanceof Command.Convert convert) {
            convert(convert.from(), convert.to(), convert.units().hundredths());
        } else if (command instanceof Command.Cancel cancel) {
            if (amount(cancel.units().hundredths()) && holder(cancel.holder()) && opened(cancel.holder())) {
                cancel(cancel.holder(), cancel.units().hundredths());
            }
        } else if (command instanceof Command.Demur demur) {
            demur(demur.holder());
        } else if (command instanceof Command.Reverse reverse) {
            reverse(reverse);
        } else if (command instanceof Command.Hold hold) {
            hold(hold, second);
        } else if (command instanceof Command.Settle settle) {
            settle(settle, second);
        } else if (command instanceof Command.Release release) {
            release(release);
        } else if (command instanceof Command.Close close) {
            close(close.holder());
        } else if (command instanceof Command.Reopen reopen) {
            if (holder(reopen.holder())) {
                var row = reopen.holder().number();
                accounts.set(row, STATE, accounts.get(row, STATE) & ~CLOSED);
            }
        } else if (command instanceof Command.Pass pass) {
            pass(pass.notes(), pass.act());
        } else if (command instanceof Command.Renew renew) {
            renew(renew);
        } else if (command instanceof Command.Print print) {
            print(print.series());
        } else if (command instanceof Command.OpenEuros openEuros) {
            openEuros(openEuros);
        } else if (command instanceof Command.WindUp windUp) {
            windUp(windUp);
        }
    }

    // What is asked of the parts of a command: each refuses by itself and says whether to go on.

    private boolean amount(long cents) {
        if (cents <= 0) {
            refuse(Reason.MALFORMED);
        }
        return cents > 0;
    }

    private boolean known(Account account) {
        var number = account.number();
        if (number < 0
                || number >= accountCount
                || tape.accounts.get(number) != account
                        && !tape.accounts.get(number).equals(account)) {
            refuse(Reason.UNKNOWN_ACCOUNT);
            return false;
        }
        return true;
    }

    private boolean holder(Account account) {
        if (!known(account)) {
            return false;
        }
        if (account.role() != Role.HOLDER) {
            refuse(Reason.UNKNOWN_ACCOUNT);
            return false;
        }
        return true;
    }

    private boolean opened(Account account) {
        if ((accounts.get(account.number(), STATE) & CLOSED) != 0) {
            refuse(Reason.ACCOUNT_CLOSED);
            return false;
        }
        return true;
    }

    private static int kind(Account holder) {
        return Objects.requireNonNull(holder.actor()).ordinal();
    }

    private static Form form(Account holder) {
        return Objects.requireNonNull(holder.form());
    }

    private boolean terms() {
        if (version.terms == null) {
            refuse(Reason.NO_TERMS);
        }
        return version.terms != null;
    }

    private boolean issued(Account holder) {
        if (windingUp()) {
            refuse(Reason.WINDING_UP);
            return false;
        }
        if (!version.issues(form(holder))) {
            refuse(Reason.FORM_NOT_ISSUED);
            return false;
        }
        return true;
    }

    private boolean passage(int from, int to) {
        if (!version.opens(from, to)) {
            refuse(Reason.PASSAGE_CLOSED);
            return false;
        }
        return true;
    }

    private boolean stands(int row, int slot) {
        var range = accounts.get(row, slot);
        return range != 0 && today >= (int) (range >>> 32) && today < (int) range;
    }

    private boolean member(Account holder) {
        if (version.asksMembership(kind(holder)) && !stands(holder.number(), MEMBER)) {
            refuse(Reason.NOT_A_MEMBER);
            return false;
        }
        return true;
    }

    private boolean approved(Account holder) {
        if (version.asksApproval(kind(holder)) && !stands(holder.number(), APPROVED)) {
            refuse(Reason.NOT_APPROVED);
            return false;
        }
        return true;
    }

    private boolean heldWithinLimit(Account holder) {
        if (version.mostHeld != Long.MAX_VALUE
                && balance(holder).credits() - balance(holder).debits() > version.mostHeld) {
            refuse(Reason.OVER_LIMIT);
            return false;
        }
        return true;
    }

    private boolean paidWithinLimits(Account payer, long cents) {
        if (cents > version.mostPaid) {
            refuse(Reason.OVER_LIMIT);
            return false;
        }
        if (version.mostPaidInDay != Long.MAX_VALUE) {
            var paid = accounts.get(payer.number(), PAID);
            var sum = (int) (paid >>> 44) == (today & 0xFFFFF) ? (paid & (1L << 44) - 1) + cents : cents;
            if (sum > version.mostPaidInDay || sum >= 1L << 44) {
                refuse(Reason.OVER_LIMIT);
                return false;
            }
            accounts.set(payer.number(), PAID, (long) (today & 0xFFFFF) << 44 | sum);
        }
        return true;
    }

    /** Moves an amount from the account debited to the one credited, within the bounds of both. */
    private boolean leg(int debit, int credit, long cents) {
        if (cents == 0) {
            return true;
        }
        var debits = accounts.get(debit, DEBITS);
        var state = accounts.get(debit, STATE);
        if ((state & DEBITS_BOUNDED) != 0
                && Math.addExact(debits + accounts.get(debit, DEBITS_HELD), cents) > accounts.get(debit, CREDITS)) {
            refuse(Reason.INSUFFICIENT);
            return false;
        }
        var credits = accounts.get(credit, CREDITS);
        if ((accounts.get(credit, STATE) & CREDITS_BOUNDED) != 0
                && Math.addExact(credits + accounts.get(credit, CREDITS_HELD), cents) > accounts.get(credit, DEBITS)) {
            refuse(Reason.CEILING);
            return false;
        }
        accounts.set(debit, DEBITS, Math.addExact(debits, cents));
        accounts.set(credit, CREDITS, Math.addExact(credits, cents));
        if (legCount == legs.length) {
            legs = Arrays.copyOf(legs, 2 * legs.length);
        }
        legs[legCount++] = new Leg(debit, credit, cents);
        return true;
    }

    // The commands.

    private void open(Command.Open open) {
        if (open.name().isBlank() || open.actor() == ActorKind.BANK) {
            refuse(Reason.MALFORMED);
        } else if (tape.names.containsKey(open.name())) {
            refuse(Reason.NAME_TAKEN);
        } else {
            add(open.name(), Role.HOLDER, open.actor(), open.form());
        }
    }

    private void admit(Command.Admit admit) {
        if (holder(admit.holder()) && opened(admit.holder())) {
            var end = admit.period().end();
            var first = Math.toIntExact(admit.period().start().toEpochDay());
            var last = end == null ? Integer.MAX_VALUE : Math.toIntExact(end.toEpochDay());
            accounts.set(
                    admit.holder().number(),
                    admit.standing() == Standing.MEMBER ? MEMBER : APPROVED,
                    (long) first << 32 | last & 0xFFFF_FFFFL);
        }
    }

    private void move(Account from, Account to, long cents) {
        if (!amount(cents) || !known(from) || !known(to)) {
            return;
        }
        if (from.number() == to.number()) {
            refuse(Reason.SAME_ACCOUNT);
        } else if (from.role().units() || to.role().units()) {
            refuse(Reason.DIFFERENT_LEDGER);
        } else {
            leg(to.number(), from.number(), cents);
        }
    }

    private boolean between(Account from, Account to) {
        if (!holder(from) || !holder(to)) {
            return false;
        }
        if (from.number() == to.number()) {
            refuse(Reason.SAME_ACCOUNT);
            return false;
        }
        if (from.form() != to.form()) {
            refuse(Reason.DIFFERENT_LEDGER);
            return false;
        }
        return opened(from)
                && opened(to)
                && terms()
                && passage(kind(from), kind(to))
                && member(from)
                && member(to)
                && approved(to);
    }

    private void pay(Account from, Account to, long cents) {
        if (amount(cents)
                && between(from, to)
                && paidWithinLimits(from, cents)
                && leg(from.number(), to.number(), cents)) {
            heldWithinLimit(to);
        }
    }

    private void sweep(Command.Sweep sweep) {
        if (amount(sweep.most().hundredths()) && between(sweep.from(), sweep.to())) {
            var cents =
                    Math.min(sweep.most().hundredths(), balance(sweep.from()).available());
            if (cents > 0
                    && paidWithinLimits(sweep.from(), cents)
                    && leg(sweep.from().number(), sweep.to().number(), cents)) {
                heldWithinLimit(sweep.to());
            }
        }
    }

    private void exchange(Account holder, long tendered) {
        if (!amount(tendered)
                || !holder(holder)
                || !opened(holder)
                || !terms()
                || !issued(holder)
                || !passage(ActorKind.BANK.ordinal(), kind(holder))
                || !member(holder)) {
            return;
        }
        var exchange = Objects.requireNonNull(version.terms).exchange();
        var bonus = exchange.bonus();
        var units = tendered
                + (bonus == null
                        ? 0
                        : Math.multiplyExact(
                                tendered / bonus.tranche().cents(),
                                bonus.units().hundredths()));
        var donated = Version.share(Rounding.DOWN, tendered, exchange.donated());
        var retained = Version.share(Rounding.DOWN, tendered, exchange.retained());
        var kept = tendered - donated - retained;
        var fund = FUND + form(holder).ordinal();
        var gap = units - kept;
        var moved = leg(fund, OUTSIDE, kept) && leg(DONATIONS, OUTSIDE, donated) && leg(OPERATING, OUTSIDE, retained);
        if (moved && gap > 0 && version.funding == Funding.SPONSORED && !leg(fund, SPONSOR, gap)) {
            reason = Reason.BONUS_UNFUNDED;
            return;
        }
        if (moved && leg(form(holder).ordinal(), holder.number(), units)) {
            heldWithinLimit(holder);
        }
    }

    private void redeem(Account holder, long cents) {
        if (!amount(cents) || !holder(holder) || !opened(holder) || !terms()) {
            return;
        }
        if (windingUp()) {
            redeemInWindingUp(holder, cents);
            return;
        }
        if (!passage(kind(holder), ActorKind.BANK.ordinal())) {
            return;
        }
        if (!version.entitles(kind(holder))) {
            refuse(Reason.NOT_ENTITLED);
            return;
        }
        // One who was approved once may still redeem: else the money would be trapped.
        var range = accounts.get(holder.number(), APPROVED);
        if (version.asksApproval(kind(holder)) && (range == 0 || today < (int) (range >>> 32))) {
            refuse(Reason.NOT_APPROVED);
            return;
        }
        var free = version.freesOfFee(kind(holder));
        if (!free && !version.feeKnown) {
            refuse(Reason.FEE_UNKNOWN);
            return;
        }
        var fee = free ? 0 : version.fee(cents);
        var form = form(holder).ordinal();
        if (leg(holder.number(), form, cents) && leg(OUTSIDE, FUND + form, cents - fee) && !version.feeToFund) {
            leg(OPERATING, FUND + form, fee);
        }
    }

    /** Pays every holder the same share of a euro for a unit, as long as the reserve has it for all. */
    private void redeemInWindingUp(Account holder, long cents) {
        var form = form(holder).ordinal();
        if (windingUpOver()) {
            refuse(Reason.TOO_LATE);
        } else if (fund(form) < promised(form)) {
            refuse(Reason.SHORT_OF_ALL);
        } else if (leg(holder.number(), form, cents)) {
            var share = accounts.get(WHOLE, PAID_OUT);
            leg(OUTSIDE, FUND + form, Rounding.DOWN.share(cents, share >>> 32, (int) share));
        }
    }

    private boolean windingUp() {
        return accounts.get(WHOLE, WINDING) != 0;
    }

    private boolean windingUpOver() {
        return windingUp() && today > (int) accounts.get(WHOLE, WINDING);
    }

    private void windUp(Command.WindUp windUp) {
        var until = windUp.until();
        var share = windUp.share();
        if (share.compareTo(Share.ZERO) <= 0
                || share.compareTo(Share.WHOLE) > 0
                || share.under().bitLength() > 31
                || until != null && until.isBefore(windUp.at().toLocalDate())) {
            refuse(Reason.MALFORMED);
        } else if (terms()) {
            for (var form = 0; form < FORMS; form++) {
                before[form] -= lack(form);
            }
            var last = until == null ? Integer.MAX_VALUE : Math.toIntExact(until.toEpochDay());
            var first = windingUp() ? accounts.get(WHOLE, WINDING) >>> 32 : today;
            accounts.set(WHOLE, WINDING, first << 32 | last & 0xFFFF_FFFFL);
            accounts.set(
                    WHOLE,
                    PAID_OUT,
                    share.over().longValueExact() << 32 | share.under().longValueExact());
            for (var form = 0; form < FORMS; form++) {
                before[form] += lack(form); // what is promised changed: that is no fault of this command
            }
        }
    }

    /** Returns the winding up that counters tell of, if there is one. */
    static Optional<WindingUp> windingUp(Table accounts) {
        var days = accounts.get(WHOLE, WINDING);
        if (days == 0) {
            return Optional.empty();
        }
        var last = (int) days;
        var share = accounts.get(WHOLE, PAID_OUT);
        return Optional.of(new WindingUp(
                LocalDate.ofEpochDay(days >>> 32),
                last == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(last),
                Share.of(share >>> 32, (int) share)));
    }

    private void openEuros(Command.OpenEuros open) {
        if (open.name().isBlank() || open.role() != Role.TILL && open.role() != Role.CLEARING) {
            refuse(Reason.MALFORMED);
        } else if (tape.names.containsKey(open.name())) {
            refuse(Reason.NAME_TAKEN);
        } else {
            add(open.name(), open.role(), null, null);
        }
    }

    // Notes.

    /** A series and the place of its first note among all notes. */
    record Printing(Series series, int start) {

        int end() {
            return start + series.count();
        }
    }

    private void print(Series series) {
        if (!amount(series.face().hundredths())) {
            return;
        }
        if (series.name().isBlank()
                || series.first() < 0
                || series.count() <= 0
                || series.count() > Series.MOST
                || series.first() > Integer.MAX_VALUE - series.count()
                || reason != null) {
            refuse(Reason.MALFORMED);
            return;
        }
        if (printings.stream().anyMatch(each -> each.series().name().equals(series.name()))) {
            refuse(Reason.NAME_TAKEN);
            return;
        }
        var paper = scheme.currency().media().stream()
                .filter(medium -> medium.form() == Form.PAPER)
                .findFirst();
        if (paper.isEmpty()) {
            refuse(Reason.FORM_NOT_ISSUED);
            return;
        }
        var values = paper.get().denominations();
        if (values != null && !values.contains(series.face())) {
            refuse(Reason.NOT_A_DENOMINATION);
            return;
        }
        var start =
                printings.isEmpty() ? 0 : printings.get(printings.size() - 1).end();
        if (start > Integer.MAX_VALUE / NOTES_A_ROW - Series.MOST) { // a table has no more places
            refuse(Reason.MALFORMED);
            return;
        }
        var grown = new ArrayList<>(printings);
        grown.add(new Printing(series, start));
        while (notes.rows() * NOTES_A_ROW < start + series.count()) {
            notes.add();
        }
        printings = List.copyOf(grown);
    }

    /** Returns the place of the first of some notes, or -1 with the reason. */
    private int place(Notes wanted) {
        for (var printing : printings) {
            var series = printing.series();
            if (series.name().equals(wanted.series())) {
                if (wanted.first() >= series.first()
                        && wanted.last() >= wanted.first()
                        && wanted.last() < series.first() + series.count()) {
                    return printing.start() + wanted.first() - series.first();
                }
                break;
            }
        }
        refuse(Reason.UNKNOWN_NOTE);
        return -1;
    }

    private long face(String series) {
        for (var printing : printings) {
            if (printing.series().name().equals(series)) {
                return printing.series().face().hundredths();
            }
        }
        throw new IllegalArgumentException("Series must be there, but was: " + series);
    }

    private void pass(Notes wanted, NoteAct act) {
        var place = place(wanted);
        if (place < 0) {
            return;
        }
        var owed = 0L;
        for (var i = 0; i < wanted.count(); i++) {
            var note = note(notes, place + i);
            var state = note.state();
            var over = act == NoteAct.WRITE_OFF && windingUpOver();
            if (!act.from(state) && !(over && state == NoteState.CIRCULATING)) {
                refuse(Reason.NOTE_STATE);
                return;
            }
            if ((act == NoteAct.EXPIRE || act == NoteAct.WRITE_OFF && !over) && !late(note, act)) {
                return;
            }
            owed += (act.to().owed() ? 1 : 0) - (state.owed() ? 1 : 0);
            set(place + i, act.to(), act == NoteAct.ISSUE ? LocalDate.ofEpochDay(today) : note.stamp());
        }
        accounts.set(
                WHOLE,
                NOTES_OWED,
                Math.addExact(accounts.get(WHOLE, NOTES_OWED), Math.multiplyExact(owed, face(wanted.series()))));
    }

    /** Returns whether the time has come for a note to expire or to be written off, or refuses. */
    private boolean late(Note note, NoteAct act) {
        var ageing = version.ageing();
        var stamp = note.stamp();
        var end = ageing == null || stamp == null ? Optional.<LocalDate>empty() : ageing.validUntil(stamp);
        if (ageing == null || end.isEmpty()) {
            refuse(Reason.VALIDITY_UNKNOWN);
            return false;
        }
        var more = act == NoteAct.EXPIRE ? Integer.valueOf(0) : ageing.exchangeMonths();
        if (more == null || end.get().plusMonths(more).toEpochDay() >= today) {
            refuse(Reason.TOO_EARLY); // or never, where expired notes are renewed without limit
            return false;
        }
        return true;
    }

    private void renew(Command.Renew renew) {
        var payer = renew.payer();
        if (payer != null && (!holder(payer) || !opened(payer)) || !terms()) {
            return;
        }
        if (windingUp()) {
            refuse(Reason.WINDING_UP);
            return;
        }
        var place = place(renew.notes());
        if (place < 0) {
            return;
        }
        var ageing = version.ageing();
        for (var i = 0; i < renew.notes().count(); i++) {
            var note = note(notes, place + i);
            if (note.state() != NoteState.CIRCULATING && note.state() != NoteState.EXPIRED) {
                refuse(Reason.NOTE_STATE);
                return;
            }
            if (!late(note, NoteAct.EXPIRE)) {
                return;
            }
            var more = ageing == null ? null : ageing.exchangeMonths();
            if (ageing != null
                    && more != null
                    && ageing.validUntil(Objects.requireNonNull(note.stamp()))
                                    .orElseThrow()
                                    .plusMonths(more)
                                    .toEpochDay()
                            < today) {
                refuse(Reason.TOO_LATE);
                return;
            }
            set(place + i, NoteState.CIRCULATING, LocalDate.ofEpochDay(today));
        }
        var fee = ageing == null
                ? Optional.<Units>empty()
                : ageing.renewalFee(new Units(face(renew.notes().series())));
        if (fee.isEmpty()) {
            refuse(Reason.VALIDITY_UNKNOWN);
            return;
        }
        var cents = Math.multiplyExact(fee.get().hundredths(), renew.notes().count());
        if (payer == null) {
            leg(OPERATING, OUTSIDE, cents);
        } else {
            cancel(payer, cents);
        }
    }

    private void set(int place, NoteState state, @Nullable LocalDate stamp) {
        var day = stamp == null ? 0L : stamp.toEpochDay() << 32;
        notes.set(place / NOTES_A_ROW, place % NOTES_A_ROW, day | state.ordinal());
    }

    static Note note(Table notes, int place) {
        var seen = notes.get(place / NOTES_A_ROW, place % NOTES_A_ROW);
        var day = (int) (seen >>> 32);
        return new Note(NOTE_STATES[(int) seen], day == 0 ? null : LocalDate.ofEpochDay(day));
    }

    static long notesOwed(Table accounts) {
        return accounts.get(WHOLE, NOTES_OWED);
    }

    private void give(Account holder, long cents) {
        if (amount(cents) && holder(holder) && opened(holder) && terms() && issued(holder) && member(holder)) {
            var form = form(holder).ordinal();
            if (leg(FUND + form, OPERATING, cents) && leg(form, holder.number(), cents)) {
                heldWithinLimit(holder);
            }
        }
    }

    private void convert(Account from, Account to, long cents) {
        if (!amount(cents) || !holder(from) || !holder(to)) {
            return;
        }
        if (from.number() == to.number()) {
            refuse(Reason.SAME_ACCOUNT);
        } else if (from.form() == to.form() || from.actor() != to.actor()) {
            refuse(Reason.DIFFERENT_LEDGER);
        } else if (opened(from) && opened(to) && terms() && issued(to) && member(to)) {
            var left = form(from).ordinal();
            var gained = form(to).ordinal();
            if (leg(from.number(), left, cents)
                    && leg(gained, to.number(), cents)
                    && leg(FUND + gained, FUND + left, version.promised(cents))) {
                heldWithinLimit(to);
            }
        }
    }

    /** Cancels units, and lets the euros go that the reserve no longer needs for what is left. */
    private void cancel(Account holder, long cents) {
        var form = form(holder).ordinal();
        if (terms() && leg(holder.number(), form, cents)) {
            var spare = fund(form) - promised(form);
            leg(OPERATING, FUND + form, Math.max(0, Math.min(cents, spare)));
        }
    }

    private void demur(Account holder) {
        if (!holder(holder) || !opened(holder) || !terms()) {
            return;
        }
        var ageing = version.ageing();
        var months = ageing == null ? null : ageing.periodMonths();
        if (ageing == null || ageing.demurrage() == null || months == null) {
            refuse(Reason.NO_DEMURRAGE);
            return;
        }
        var row = holder.number();
        var state = accounts.get(row, STATE);
        var last = (int) (state >>> 32);
        if (last != 0 && LocalDate.ofEpochDay(last).plusMonths(months).toEpochDay() > today) {
            refuse(Reason.TOO_EARLY);
            return;
        }
        accounts.set(row, STATE, state & 0xFFFF_FFFFL | (long) today << 32);
        cancel(holder, Version.share(version.rounding, balance(holder).available(), ageing.demurrage()));
    }

    private void reverse(Command.Reverse reverse) {
        var part = reverse.part();
        if (part != null && !amount(part.hundredths())) {
            return;
        }
        if (reverse.entry() < 0
                || reverse.entry() >= outcomeCount
                || !(tape.outcomes.get((int) reverse.entry()) instanceof Outcome.Posted former)
                || !reversible(former, part)) {
            refuse(Reason.UNKNOWN_ENTRY);
            return;
        }
        var whole = former.legs().get(0).cents();
        var row = 0;
        while (row < reversals.rows() && reversals.get(row, REVERSED_ENTRY) != reverse.entry()) {
            row++;
        }
        var before = row < reversals.rows() ? reversals.get(row, REVERSED_CENTS) : 0;
        var cents = part == null ? whole : part.hundredths();
        if (cents > whole - before) {
            refuse(Reason.ALREADY_REVERSED);
            return;
        }
        if (row == reversals.rows()) {
            reversals.add();
            reversals.set(row, REVERSED_ENTRY, reverse.entry());
        }
        reversals.set(row, REVERSED_CENTS, before + cents);
        for (var i = former.legs().size() - 1; i >= 0; i--) {
            var leg = former.legs().get(i);
            if (!opened(tape.accounts.get(leg.debit())) || !opened(tape.accounts.get(leg.credit()))) {
                return;
            }
            if (!leg(leg.credit(), leg.debit(), part == null ? leg.cents() : cents)) {
                return;
            }
        }
    }

    private static boolean reversible(Outcome.Posted former, @Nullable Units part) {
        var command = former.command();
        var payment = command instanceof Command.Pay || command instanceof Command.Sweep;
        return !former.legs().isEmpty() && (payment || part == null && reversible(command));
    }

    /** Returns whether a command only moves what a reversal moves back; notes are passed back beside it. */
    private static boolean reversible(Command command) {
        return command instanceof Command.Pay
                || command instanceof Command.Sweep
                || command instanceof Command.Exchange
                || command instanceof Command.Redeem
                || command instanceof Command.Give
                || command instanceof Command.Convert
                || command instanceof Command.Cancel
                || command instanceof Command.Move
                || command instanceof Command.Pass
                || command instanceof Command.Together together
                        && together.parts().stream().allMatch(Ledger::reversible);
    }

    private void hold(Command.Hold hold, long second) {
        var cents = hold.units().hundredths();
        if (hold.seconds() <= 0) {
            refuse(Reason.MALFORMED);
        }
        if (reason == null
                && amount(cents)
                && between(hold.from(), hold.to())
                && paidWithinLimits(hold.from(), cents)) {
            var from = hold.from().number();
            if (balance(hold.from()).available() < cents) {
                refuse(Reason.INSUFFICIENT);
                return;
            }
            var to = hold.to().number();
            accounts.set(from, DEBITS_HELD, accounts.get(from, DEBITS_HELD) + cents);
            accounts.set(to, CREDITS_HELD, Math.addExact(accounts.get(to, CREDITS_HELD), cents));
            var row = holds.add();
            holds.set(row, HOLD_ENTRY, outcomeCount);
            holds.set(row, HOLD_FROM, from);
            holds.set(row, HOLD_TO, to);
            holds.set(row, HOLD_CENTS, cents);
            holds.set(row, HOLD_END, Math.addExact(second, hold.seconds()));
        }
    }

    /** Returns the row of a hold that can still end, or -1 with the reason. Rows are in the order of their entries. */
    private int live(long entry) {
        var low = 0;
        var high = holds.rows() - 1;
        while (low < high) {
            var middle = low + high >>> 1;
            if (holds.get(middle, HOLD_ENTRY) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > high || holds.get(low, HOLD_ENTRY) != entry) {
            refuse(Reason.UNKNOWN_HOLD);
            return -1;
        }
        var state = holds.get(low, HOLD_STATE);
        if (state != 0) {
            refuse(state == 1 ? Reason.ALREADY_POSTED : Reason.ALREADY_VOIDED);
            return -1;
        }
        return low;
    }

    private void free(int row, int state) {
        var from = (int) holds.get(row, HOLD_FROM);
        var to = (int) holds.get(row, HOLD_TO);
        var cents = holds.get(row, HOLD_CENTS);
        accounts.set(from, DEBITS_HELD, accounts.get(from, DEBITS_HELD) - cents);
        accounts.set(to, CREDITS_HELD, accounts.get(to, CREDITS_HELD) - cents);
        holds.set(row, HOLD_STATE, state);
    }

    private void settle(Command.Settle settle, long second) {
        var part = settle.part();
        if (part != null && part.hundredths() < 0) {
            refuse(Reason.MALFORMED);
            return;
        }
        var row = live(settle.hold());
        if (row < 0) {
            return;
        }
        var held = holds.get(row, HOLD_CENTS);
        var cents = part == null ? held : part.hundredths();
        var from = tape.accounts.get((int) holds.get(row, HOLD_FROM));
        var to = tape.accounts.get((int) holds.get(row, HOLD_TO));
        if (holds.get(row, HOLD_END) <= second) {
            refuse(Reason.EXPIRED);
        } else if (cents > held) {
            refuse(Reason.EXCEEDS_HOLD);
        } else if (opened(from) && opened(to)) {
            free(row, 1);
            if (leg(from.number(), to.number(), cents)) {
                heldWithinLimit(to);
            }
        }
    }

    private void release(Command.Release release) {
        var row = live(release.hold());
        var amount = release.amount();
        if (row >= 0) {
            if (amount != null && amount.hundredths() != holds.get(row, HOLD_CENTS)) {
                refuse(Reason.DIFFERENT_AMOUNT);
            } else {
                free(row, 2);
            }
        }
    }

    private void close(Account holder) {
        if (holder(holder) && opened(holder)) {
            if (balance(holder).available() != 0) {
                refuse(Reason.NOT_EMPTY);
            } else {
                accounts.set(holder.number(), STATE, accounts.get(holder.number(), STATE) | CLOSED);
            }
        }
    }

    // What the scheme promises.

    private long outstanding(int form) {
        return accounts.get(form, DEBITS) - accounts.get(form, CREDITS);
    }

    private long fund(int form) {
        return accounts.get(FUND + form, DEBITS) - accounts.get(FUND + form, CREDITS);
    }

    private long promised(int form) {
        var outstanding = outstanding(form);
        if (!windingUp()) {
            return version.promised(outstanding);
        }
        var share = accounts.get(WHOLE, PAID_OUT);
        return Rounding.UP.share(outstanding, share >>> 32, (int) share);
    }

    private long lack(int form) {
        return Math.max(0, promised(form) - fund(form));
    }

    /** Refuses what would leave a reserve further below what the scheme promises. */
    private void backing(Command command) {
        shortfall = 0;
        for (var form = 0; form < FORMS; form++) {
            var lack = lack(form);
            shortfall += lack;
            if (lack > before[form] && version.refuses) {
                refuse(command instanceof Command.Exchange ? Reason.BONUS_UNFUNDED : Reason.BACKING);
            }
        }
        if (!printings.isEmpty() && accounts.get(WHOLE, NOTES_OWED) != outstanding(WHOLE)) {
            refuse(Reason.NOTES_DIFFER);
        }
    }

    static int control(Form form) {
        return form.ordinal();
    }

    static int fund(Form form) {
        return FUND + form.ordinal();
    }

    static int issuerAccounts() {
        return OUTSIDE + 1;
    }

    /** Returns the time of the last command, or nothing while there is none. */
    Optional<LocalDateTime> last() {
        return lastSecond == Long.MIN_VALUE
                ? Optional.empty()
                : Optional.of(LocalDateTime.ofEpochSecond(lastSecond, lastNano, ZoneOffset.UTC));
    }
}
