package fr.ess.currency.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A connection made ready: commits last, the schema is there and of this version. */
final class Session implements AutoCloseable {

    /**
     * The schema, a step for each version, which is never changed once it was published: version 1 is the first, and a journal of
     * an earlier version takes the steps that it lacks.
     */
    static final List<List<String>> STEPS = List.of(List.of(
            "CREATE TABLE ess_block (number {whole} PRIMARY KEY, outcomes {whole} NOT NULL, link TEXT NOT NULL)",
            "CREATE TABLE ess_outcome (number {whole} PRIMARY KEY, block {whole} NOT NULL REFERENCES ess_block (number),"
                    + " id {bytes} NOT NULL UNIQUE, command {bytes} NOT NULL, result {bytes} NOT NULL)"));

    private static final int ATTEMPTS = 20;
    private static final int FETCHED = 1000;

    private final Connection connection;
    private final PreparedStatement block;
    private final PreparedStatement outcome;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.block = connection.prepareStatement("INSERT INTO ess_block (number, outcomes, link) VALUES (?, ?, ?)");
        this.outcome = connection.prepareStatement(
                "INSERT INTO ess_outcome (number, block, id, command, result) VALUES (?, ?, ?, ?, ?)");
    }

    /** An outcome as it is kept. */
    record Row(long number, long block, byte[] id, byte[] command, byte[] result) {}

    /** A block as it is kept. */
    record Head(long number, long outcomes, String link) {}

    static Session open(Store.Connections connections, List<List<String>> steps) throws SQLException {
        var connection = connections.open();
        try {
            connection.setAutoCommit(true);
            var dialect = Dialect.of(connection);
            for (var attempt = 1; ; attempt++) {
                try {
                    dialect.prepare(connection);
                    connection.setAutoCommit(false);
                    upgrade(connection, dialect, steps);
                    return new Session(connection);
                } catch (SQLException e) {
                    // Another process may be doing the same: then its work is seen when it is done.
                    if (!connection.getAutoCommit()) {
                        connection.rollback();
                        connection.setAutoCommit(true);
                    }
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                    LockSupport.parkNanos(attempt * 5_000_000L);
                }
            }
        } catch (SQLException | RuntimeException e) {
            closeBeside(connection, e);
            throw e;
        }
    }

    private static void closeBeside(Connection connection, Exception cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void upgrade(Connection connection, Dialect dialect, List<List<String>> steps) throws SQLException {
        run(connection, "CREATE TABLE IF NOT EXISTS ess_schema (version INTEGER PRIMARY KEY)");
        var version = Integer.parseInt(text(connection, "SELECT COALESCE(MAX(version), 0) FROM ess_schema"));
        if (version > steps.size()) {
            throw new StoreException(
                    "Journal must be of schema version " + steps.size() + " at most, but was: " + version);
        }
        for (var next = version; next < steps.size(); next++) {
            for (var statement : dialect.statements(steps.get(next))) {
                run(connection, statement);
            }
            run(connection, "INSERT INTO ess_schema (version) VALUES (" + (next + 1) + ")");
        }
        connection.commit();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var text = rows.next() ? rows.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /** Writes a block whole or not at all. */
    void append(Head head, List<Row> rows) throws SQLException {
        block.setLong(1, head.number());
        block.setLong(2, head.outcomes());
        block.setString(3, head.link());
        block.executeUpdate();
        for (var row : rows) {
            outcome.setLong(1, row.number());
            outcome.setLong(2, row.block());
            outcome.setBytes(3, row.id());
            outcome.setBytes(4, row.command());
            outcome.setBytes(5, row.result());
            outcome.addBatch();
        }
        outcome.executeBatch();
        connection.commit();
    }

    /** Takes what is read, in order. */
    interface Reader {
        void read(Cursor<Head> heads, Cursor<Row> rows) throws SQLException;
    }

    /** Gives one thing after the other. */
    interface Cursor<T> {
        Optional<T> next() throws SQLException;
    }

    /**
     * Reads blocks and outcomes from two numbers on. The blocks are asked first: whatever is written in between, the outcomes of
     * those seen are there, as they were committed together.
     */
    void read(long fromBlock, long fromOutcome, Reader reader) throws SQLException {
        try (var heads = from(
                        "SELECT number, outcomes, link FROM ess_block WHERE number >= ? ORDER BY number", fromBlock);
                var headRows = heads.executeQuery();
                var outcomes = from(
                        "SELECT number, block, id, command, result FROM ess_outcome WHERE number >= ? ORDER BY number",
                        fromOutcome);
                var outcomeRows = outcomes.executeQuery()) {
            reader.read(
                    () -> headRows.next()
                            ? Optional.of(new Head(headRows.getLong(1), headRows.getLong(2), filled(headRows, 3)))
                            : Optional.empty(),
                    () -> outcomeRows.next()
                            ? Optional.of(new Row(
                                    outcomeRows.getLong(1),
                                    outcomeRows.getLong(2),
                                    outcomeRows.getBytes(3),
                                    outcomeRows.getBytes(4),
                                    outcomeRows.getBytes(5)))
                            : Optional.empty());
        } finally {
            connection.rollback(); // nothing was written: this ends what the reading saw
        }
    }

    private static String filled(ResultSet rows, int column) throws SQLException {
        var text = rows.getString(column);
        return text == null ? "" : text;
    }

    private PreparedStatement from(String sql, long number) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCHED);
        statement.setLong(1, number);
        return statement;
    }

    /** Ends a transaction that failed. */
    void rollback() throws SQLException {
        outcome.clearBatch();
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                block;
                outcome) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
