package fr.ess.benchmarks;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Circulation;
import fr.ess.currency.Exchange;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.LocalCurrency;
import fr.ess.currency.Medium;
import fr.ess.currency.Passage;
import fr.ess.currency.Phase;
import fr.ess.currency.Redemption;
import fr.ess.currency.Reserve;
import fr.ess.currency.Scheme;
import fr.ess.currency.Strictness;
import fr.ess.currency.Terms;
import fr.ess.currency.ledger.Account;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Payments kept in a database, a block of 100 commands a transaction, beside the same rows inserted bare into the same tables with the
 * same commits, in turn: SQLite (WAL, synchronous FULL) in a folder, and a real PostgreSQL with fsync on.
 *
 * <p>{@code java -cp ess-benchmarks/target/benchmarks.jar fr.ess.benchmarks.DurableSpeed FOLDER [blocks] [rounds]}
 */
public final class DurableSpeed {

    private static final int BLOCK = 100;
    private static final int HOLDERS = 1000;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    private DurableSpeed() {}

    /** A row of the journal as it is kept. */
    private record Row(long number, long block, byte[] id, byte[] command, byte[] result) {}

    /** A block of the journal as it is kept. */
    private record Head(long number, long outcomes, String link) {}

    /** Gives the URL of a new database. */
    private interface Databases {
        String next() throws SQLException;
    }

    /**
     * Runs it.
     *
     * @param arguments  the folder, which must be on a real disk, the number of blocks (500) and of rounds (5)
     * @throws IOException if a file cannot be made
     * @throws SQLException if a database fails
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "durable");
        var blocks = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        var rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        var numbers = new int[1];
        run("SQLite", blocks, rounds, () -> "jdbc:sqlite:" + folder.resolve(numbers[0]++ + ".db"));
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            run("PostgreSQL", blocks, rounds, () -> {
                var name = "town_" + numbers[0]++;
                var url = server.getJdbcUrl("postgres", "postgres");
                try (var connection = DriverManager.getConnection(url);
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE SCHEMA " + name);
                }
                return url + "&currentSchema=" + name;
            });
        }
    }

    private static void run(String name, int blocks, int rounds, Databases databases) throws SQLException {
        for (var round = 0; round <= rounds; round++) { // the first warms up
            var url = databases.next();
            var stored = stored(url, blocks);
            var bare = bare(url, databases.next());
            if (round > 0) {
                System.out.printf(
                        "%s: %,.0f postings/s, %,.0f bare rows/s, %.0f %%%n", name, stored, bare, 100 * stored / bare);
            }
        }
    }

    private static double stored(String url, int blocks) {
        try (var store = Store.open(scheme(), () -> DriverManager.getConnection(url))) {
            var random = new SplittableRandom(7);
            var opening = new ArrayList<Command>();
            for (var i = 0; i < HOLDERS; i++) {
                opening.add(new Command.Open(id(random), NOON, "holder " + i, ActorKind.PROVIDER, Form.DIGITAL));
            }
            store.post(opening);
            var holders = new ArrayList<Account>();
            var exchanges = new ArrayList<Command>();
            for (var i = 0; i < HOLDERS; i++) {
                holders.add(store.account("holder " + i).orElseThrow());
                exchanges.add(new Command.Exchange(id(random), NOON, holders.get(i), Euros.of(1_000_000)));
            }
            store.post(exchanges);
            var payments = new ArrayList<List<Command>>();
            for (var i = 0; i < blocks; i++) {
                var block = new ArrayList<Command>();
                for (var j = 0; j < BLOCK; j++) {
                    var from = random.nextInt(HOLDERS);
                    var to = (from + 1 + random.nextInt(HOLDERS - 1)) % HOLDERS;
                    block.add(new Command.Pay(
                            id(random),
                            NOON,
                            holders.get(from),
                            holders.get(to),
                            new Units(random.nextInt(1, 10_000))));
                }
                payments.add(block);
            }
            var start = System.nanoTime();
            payments.forEach(store::post);
            return rate(blocks * BLOCK, start);
        }
    }

    private static CommandId id(SplittableRandom random) {
        return new CommandId(random.nextLong(), random.nextLong());
    }

    private static double rate(long rows, long start) {
        return rows * 1e9 / (System.nanoTime() - start);
    }

    /** Inserts the payments of one database into another, made by a store that wrote nothing. */
    private static double bare(String from, String to) throws SQLException {
        var heads = new ArrayList<Head>();
        var rows = new ArrayList<List<Row>>();
        read(from, heads, rows);
        Store.open(scheme(), () -> DriverManager.getConnection(to)).close();
        try (var connection = DriverManager.getConnection(to)) {
            if (to.startsWith("jdbc:sqlite:")) {
                execute(connection, "PRAGMA synchronous = FULL");
                execute(connection, "PRAGMA foreign_keys = ON");
            }
            connection.setAutoCommit(false);
            insert(connection, heads.subList(0, 2), rows.subList(0, 2));
            var start = System.nanoTime();
            insert(connection, heads.subList(2, heads.size()), rows.subList(2, rows.size()));
            return rate((heads.size() - 2L) * BLOCK, start);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void read(String url, List<Head> heads, List<List<Row>> rows) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            try (var read = statement.executeQuery("SELECT number, outcomes, link FROM ess_block ORDER BY number")) {
                while (read.next()) {
                    heads.add(new Head(read.getLong(1), read.getLong(2), read.getString(3)));
                    rows.add(new ArrayList<>());
                }
            }
            try (var read = statement.executeQuery(
                    "SELECT number, block, id, command, result FROM ess_outcome ORDER BY number")) {
                while (read.next()) {
                    rows.get(read.getInt(2))
                            .add(new Row(
                                    read.getLong(1),
                                    read.getLong(2),
                                    read.getBytes(3),
                                    read.getBytes(4),
                                    read.getBytes(5)));
                }
            }
        }
    }

    private static void insert(Connection connection, List<Head> heads, List<List<Row>> rows) throws SQLException {
        try (var block = connection.prepareStatement("INSERT INTO ess_block VALUES (?, ?, ?)");
                var outcome = connection.prepareStatement("INSERT INTO ess_outcome VALUES (?, ?, ?, ?, ?)")) {
            for (var i = 0; i < heads.size(); i++) {
                block.setLong(1, heads.get(i).number());
                block.setLong(2, heads.get(i).outcomes());
                block.setString(3, heads.get(i).link());
                block.executeUpdate();
                for (var row : rows.get(i)) {
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
        }
    }

    private static Scheme scheme() {
        return new Scheme(
                new LocalCurrency("Alpha", "Association Alpha", null, List.of(new Medium(Form.DIGITAL, START, null))),
                List.of(new Terms(
                        START,
                        new Exchange(null, null, null, null),
                        new Redemption(List.of(ActorKind.PROVIDER), null, null, null, FeeDestination.OPERATING),
                        new Reserve(Strictness.REFUSE, null),
                        null,
                        null)),
                new Circulation(
                        List.of(new Phase("open", START, List.of(new Passage(ActorKind.PROVIDER, ActorKind.PROVIDER)))),
                        null,
                        null,
                        null,
                        null));
    }
}
