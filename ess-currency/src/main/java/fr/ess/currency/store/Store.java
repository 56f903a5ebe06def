package fr.ess.currency.store;

import fr.ess.currency.Scheme;
import fr.ess.currency.ledger.Account;
import fr.ess.currency.ledger.Books;
import fr.ess.currency.ledger.Canonical;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.ledger.Ledger;
import fr.ess.currency.ledger.Outcome;
import fr.ess.currency.ledger.Reason;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one currency whose journal is kept in a database. What {@code post} returned is on disk: it is written as a block,
 * in one transaction, and given back after the commit.
 *
 * <pre>{@code
 * try (var store = Store.open(scheme, () -> DriverManager.getConnection("jdbc:sqlite:ledger.db"))) {
 *     var outcome = store.post(command);
 * }
 * }</pre>
 *
 * <p>For several threads: what waits while a block is written goes into the next one together. For several processes, each with a
 * store of its own on the same database: the number of the block is its key; who comes second reads what the first wrote, and
 * decides anew.
 *
 * <p>A database (in PostgreSQL, a schema) keeps one journal, in three tables: {@code ess_schema}, {@code ess_block} and
 * {@code ess_outcome}. They are made when they are missing. Only SQLite in a file and PostgreSQL with {@code fsync} on are accepted.
 */
public final class Store implements AutoCloseable {

    private static final int MOST = 1000; // commands of several callers that go into one block

    /** Opens connections to the database, such as {@code dataSource::getConnection}. A store keeps one open. */
    @FunctionalInterface
    public interface Connections {

        /**
         * Opens a connection, which the store closes.
         *
         * @return the connection
         * @throws SQLException if there is none
         */
        Connection open() throws SQLException;
    }

    private final Connections connections;
    private final List<List<String>> steps;
    private final Ledger ledger;
    private final MessageDigest digest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private @Nullable Session session;
    private boolean closed;
    private long blocks;
    private long outcomes;
    private String head = "0".repeat(64);

    private Store(Scheme scheme, Connections connections, List<List<String>> steps) {
        this.connections = connections;
        this.steps = steps;
        this.ledger = Ledger.of(scheme);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every platform has it
        }
    }

    /** What a caller asked and what became of it. */
    private static final class Waiting {

        final List<Command> commands;

        @Nullable
        List<Outcome> outcomes;

        @Nullable
        RuntimeException failure;

        Waiting(List<Command> commands) {
            this.commands = commands;
        }

        boolean done() {
            return outcomes != null || failure != null;
        }
    }

    /**
     * Opens the journal of a currency, makes it when there is none, reads it and checks it whole: the chain, and that the scheme
     * gives each outcome again.
     *
     * @param scheme  the currency
     * @param connections  opens connections to the database
     * @return the store
     * @throws TamperedException if the journal is not the one that was written, or not one of this scheme
     * @throws StoreException if the database cannot be read, is of a later version, or would not keep what it was given
     */
    public static Store open(Scheme scheme, Connections connections) {
        return open(scheme, connections, Session.STEPS);
    }

    static Store open(Scheme scheme, Connections connections, List<List<String>> steps) {
        var store = new Store(scheme, connections, steps);
        try {
            store.refresh();
        } catch (RuntimeException e) {
            store.disconnect(e);
            throw e;
        }
        return store;
    }

    /**
     * Does a command, or refuses it, and writes what became of it.
     *
     * @param command  the command
     * @return what became of it, on disk
     * @throws StoreException if it could not be written; send the same command again
     */
    public Outcome post(Command command) {
        return post(List.of(command)).get(0);
    }

    /**
     * Does commands in order, each or not, and writes what became of them as one block. One that names an account that is not of
     * this journal is refused and not kept.
     *
     * @param commands  the commands
     * @return what became of each, on disk
     * @throws StoreException if they could not be written; send the same commands again
     */
    public List<Outcome> post(List<Command> commands) {
        var mine = new Waiting(List.copyOf(commands));
        waiting.add(mine);
        lock.lock();
        try {
            while (!mine.done()) {
                round();
            }
        } finally {
            lock.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
        return mine.outcomes == null ? List.of() : mine.outcomes;
    }

    /**
     * Returns the account of a name, as {@link Ledger#account(String)} does.
     *
     * @param name  the name
     * @return the account, if there is one in what was read
     */
    public Optional<Account> account(String name) {
        lock.lock();
        try {
            return ledger.account(name);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns what the currency holds, as far as the journal was read; {@link #refresh()} reads on.
     *
     * @return the books
     */
    public Books books() {
        lock.lock();
        try {
            return ledger.books();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads what other processes wrote.
     *
     * @throws TamperedException if the journal is not the one that was written
     * @throws StoreException if the database cannot be read
     */
    public void refresh() {
        lock.lock();
        try {
            readOn();
        } catch (SQLException e) {
            disconnect(e);
            throw new StoreException("Journal must be readable, but was not: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Checks that a link noted elsewhere is still in the chain. A chain alone cannot tell that its last blocks were taken away: a
     * link that was printed or sent to somebody else can.
     *
     * @param link  the link of a block, as {@link fr.ess.currency.ledger.Journal#head()} gave it
     * @throws TamperedException if no block has it
     */
    public void expect(String link) {
        var seen = books().journal();
        if (seen.blocks().stream().noneMatch(each -> each.link().equals(link))) {
            throw new TamperedException(
                    seen.blocks().size(), "Journal must have a block with the link " + link + ", but has none");
        }
    }

    /** Closes the connection. What was posted is on disk. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            var open = session;
            session = null;
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            throw new StoreException("Connection must close, but did not: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Writes what waits as one block. */
    private void round() {
        var taken = new ArrayList<Waiting>();
        var size = 0;
        for (var next = waiting.peek(); next != null && (taken.isEmpty() || size + next.commands.size() <= MOST); ) {
            size += next.commands.size();
            taken.add(next);
            waiting.remove();
            next = waiting.peek();
        }
        var all = new ArrayList<Command>(size);
        taken.forEach(each -> all.addAll(each.commands));
        try {
            var written = write(all);
            var start = 0;
            for (var each : taken) {
                each.outcomes = List.copyOf(written.subList(start, start + each.commands.size()));
                start += each.commands.size();
            }
        } catch (StoreException e) {
            taken.forEach(each -> each.failure = e);
        } catch (RuntimeException e) {
            if (taken.size() == 1) {
                taken.get(0).failure = e;
            } else {
                taken.forEach(this::alone); // what one asked must not fail another
            }
        }
    }

    private void alone(Waiting each) {
        try {
            each.outcomes = List.copyOf(write(each.commands));
        } catch (RuntimeException e) {
            each.failure = e;
        }
    }

    private List<Outcome> write(List<Command> commands) {
        if (!commands.stream().allMatch(this::readable)) {
            refresh(); // another process may have opened the account
        }
        while (true) {
            var decided = new ArrayList<Outcome>(commands.size());
            List<Session.Row> rows;
            try {
                for (var command : commands) {
                    decided.add(decide(command));
                }
                rows = rows();
            } catch (RuntimeException e) {
                ledger.rollback();
                throw e;
            }
            var next = new Session.Head(blocks, outcomes + rows.size(), link(rows));
            if (rows.isEmpty() || append(next, rows)) {
                return decided;
            }
        }
    }

    private Outcome decide(Command command) {
        if (readable(command)) {
            return ledger.post(command);
        }
        var reason = command instanceof Command.Open ? Reason.MALFORMED : Reason.UNKNOWN_ACCOUNT;
        return new Outcome.Refused(command, reason, 0);
    }

    /** Writes what was decided. Returns false if another process wrote a block of that number, which is then read. */
    private boolean append(Session.Head next, List<Session.Row> rows) {
        try {
            session().append(next, rows);
        } catch (SQLException e) {
            ledger.rollback();
            return !writtenByAnother(next, e);
        } catch (RuntimeException e) {
            ledger.rollback();
            disconnect(e); // what it began must not stay open
            throw e;
        }
        seal(next);
        return true;
    }

    /** Returns whether the bytes of a command say all of it: they name an account by its number in this journal. */
    private boolean readable(Command command) {
        try {
            return Canonical.read(Canonical.of(command), ledger::account).equals(command);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Session.Row> rows() {
        var rows = new ArrayList<Session.Row>();
        for (var outcome : ledger.uncommitted()) {
            var bytes = Canonical.of(outcome);
            var command = Canonical.of(outcome.command());
            rows.add(new Session.Row(
                    outcomes + rows.size(),
                    blocks,
                    id(outcome.command().id()),
                    command,
                    Arrays.copyOfRange(bytes, command.length, bytes.length)));
        }
        return rows;
    }

    private static byte[] id(CommandId id) {
        return ByteBuffer.allocate(16).putLong(id.high()).putLong(id.low()).array();
    }

    private String link(List<Session.Row> rows) {
        digest.reset();
        digest.update(HexFormat.of().parseHex(head));
        for (var row : rows) {
            digest.update(row.command());
            digest.update(row.result());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void seal(Session.Head next) {
        head = ledger.commit();
        blocks = next.number() + 1;
        outcomes = next.outcomes();
        if (!head.equals(next.link())) {
            throw new IllegalStateException("Link must be " + head + ", but was: " + next.link());
        }
    }

    /**
     * Finds out why a block was not written. Returns whether another process wrote one of its number; not if this one stands there
     * all the same, its commit having lasted though its answer was lost.
     */
    private boolean writtenByAnother(Session.Head mine, SQLException cause) {
        try {
            if (session != null) {
                session.rollback();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
            disconnect(cause);
        }
        try {
            readOn();
        } catch (SQLException e) {
            cause.addSuppressed(e);
            disconnect(cause);
        }
        if (blocks == mine.number()) {
            throw new StoreException("Block must be written, but was not: " + cause.getMessage(), cause);
        }
        return !ledger.books()
                .journal()
                .blocks()
                .get(Math.toIntExact(mine.number()))
                .link()
                .equals(mine.link());
    }

    private Session session() throws SQLException {
        if (closed) {
            throw new IllegalStateException("Store must be open, but was closed");
        }
        var open = session;
        if (open == null) {
            open = Session.open(connections, steps);
            session = open;
        }
        return open;
    }

    private void disconnect(Exception cause) {
        var open = session;
        session = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void readOn() throws SQLException {
        session().read(Math.max(0, blocks - 1), outcomes, (heads, rows) -> {
            if (blocks > 0) { // the last block known must be there still
                var last = heads.next();
                if (last.isEmpty() || last.get().number() != blocks - 1) {
                    throw new TamperedException(blocks - 1, "Block " + (blocks - 1) + " must be there, but was not");
                }
                linked(blocks - 1, head, last.get().link());
            }
            for (var next = heads.next(); next.isPresent(); next = heads.next()) {
                replay(next.get(), rows);
            }
        });
    }

    private void replay(Session.Head next, Session.Cursor<Session.Row> cursor) throws SQLException {
        if (next.number() != blocks) {
            throw new TamperedException(blocks, "Block " + blocks + " must be there, but was not");
        }
        var rows = new ArrayList<Session.Row>();
        while (outcomes + rows.size() < next.outcomes()) {
            var row = cursor.next();
            if (row.isEmpty()
                    || row.get().number() != outcomes + rows.size()
                    || row.get().block() != blocks) {
                throw new TamperedException(
                        blocks,
                        "Outcome " + (outcomes + rows.size()) + " of block " + blocks + " must be there, but was not");
            }
            rows.add(row.get());
        }
        linked(blocks, link(rows), next.link());
        var done = false;
        try {
            for (var row : rows) {
                again(row);
            }
            done = ledger.uncommitted().size() == rows.size() && !rows.isEmpty();
            if (!done) {
                throw new TamperedException(blocks, "Block " + blocks + " must have outcomes to keep, but has others");
            }
        } finally {
            if (!done) {
                ledger.rollback();
            }
        }
        seal(next);
    }

    private static void linked(long block, String wanted, String seen) {
        if (!seen.equals(wanted)) {
            throw new TamperedException(
                    block, "Block " + block + " must have the link " + wanted + ", but was: " + seen);
        }
    }

    /** Does a command of the journal again. */
    private void again(Session.Row row) {
        Command command;
        try {
            command = Canonical.read(row.command(), ledger::account);
        } catch (IllegalArgumentException e) {
            throw changed(row);
        }
        var bytes = Canonical.of(ledger.post(command));
        if (!Arrays.equals(row.id(), id(command.id()))
                || !Arrays.equals(row.command(), 0, row.command().length, bytes, 0, row.command().length)
                || !Arrays.equals(row.result(), 0, row.result().length, bytes, row.command().length, bytes.length)) {
            throw changed(row);
        }
    }

    private static TamperedException changed(Session.Row row) {
        return new TamperedException(
                row.block(),
                "Outcome " + row.number() + " of block " + row.block()
                        + " must be what the scheme gives, but was another: the scheme or the journal was changed");
    }
}
