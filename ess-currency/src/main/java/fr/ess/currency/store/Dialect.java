package fr.ess.currency.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What differs between the databases that are known: two types, and how to make a commit last. */
enum Dialect {
    SQLITE("INTEGER", "BLOB") { // an INTEGER key of 64 bits is the row's own place
        @Override
        void prepare(Connection connection) throws SQLException {
            Session.run(connection, "PRAGMA busy_timeout = 10000"); // milliseconds: writers wait for one another
            if (!Session.text(connection, "PRAGMA journal_mode").equalsIgnoreCase("wal")) {
                Session.text(connection, "PRAGMA journal_mode = WAL");
            }
            Session.run(connection, "PRAGMA synchronous = FULL");
            Session.run(connection, "PRAGMA foreign_keys = ON");
            asked("Journal mode of SQLite", "wal", Session.text(connection, "PRAGMA journal_mode"));
            asked("Synchronous mode of SQLite", "2", Session.text(connection, "PRAGMA synchronous"));
        }
    },
    POSTGRESQL("BIGINT", "BYTEA") {
        @Override
        void prepare(Connection connection) throws SQLException {
            Session.run(connection, "SET synchronous_commit = on");
            asked("Setting fsync of PostgreSQL", "on", Session.text(connection, "SHOW fsync"));
        }
    };

    private final String whole;
    private final String bytes;

    Dialect(String whole, String bytes) {
        this.whole = whole;
        this.bytes = bytes;
    }

    /** Makes every commit on a connection last; refuses a database where it would not. */
    abstract void prepare(Connection connection) throws SQLException;

    static Dialect of(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        for (var dialect : values()) {
            if (dialect.name().equals(product.toUpperCase(Locale.ROOT))) {
                return dialect;
            }
        }
        throw new StoreException("Database must be SQLite or PostgreSQL, but was: '" + product + "'");
    }

    private static void asked(String what, String wanted, String seen) {
        if (!seen.equalsIgnoreCase(wanted)) {
            throw new StoreException(
                    what + " must be " + wanted + ", or a commit would not last, but was: '" + seen + "'");
        }
    }

    /** Returns the statements of a step of the schema in this dialect. */
    List<String> statements(List<String> step) {
        return step.stream()
                .map(each -> each.replace("{whole}", whole).replace("{bytes}", bytes))
                .toList();
    }
}
