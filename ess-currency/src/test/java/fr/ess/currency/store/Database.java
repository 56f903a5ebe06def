package fr.ess.currency.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A new, empty database of a kind, by its URL. */
record Database(String url) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    static Database sqlite(Path folder) {
        return new Database("jdbc:sqlite:" + folder.resolve("ledger-" + NUMBERS.incrementAndGet() + ".db"));
    }

    /** A schema of a real server, started once, that writes to disk at each commit. */
    static synchronized Database postgres() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            }
            var name = "town_" + NUMBERS.incrementAndGet();
            var database = new Database(server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name);
            database.run("CREATE SCHEMA " + name);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Store open() {
        return Store.open(Town.scheme(), this::connect);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    int run(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
