package fr.ess.currency.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Units;
import fr.ess.currency.ledger.Account;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.Outcome;
import fr.ess.currency.ledger.Reason;
import fr.ess.currency.ledger.Role;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a store promises, whatever the database. */
abstract class StoreContract {

    abstract Database database();

    @Test
    void what_was_posted_is_read_again() {
        var database = database();
        String head;
        List<Outcome> written;
        try (var store = database.open()) {
            var alice = Town.holder(store, "alice", 10_000);
            var shop = Town.holder(store, "shop é", 0);
            assertThat(Town.posted(store.post(Town.pay(alice, shop, 2_100)))).isTrue();
            assertThat(Town.refused(store.post(Town.pay(alice, shop, 1_000_000)), Reason.INSUFFICIENT))
                    .isTrue();
            assertThat(Town.posted(store.post(Town.redeem(shop, 100)))).isTrue();
            head = store.books().journal().head();
            written = List.copyOf(store.books().journal().outcomes());
        }
        try (var store = database.open()) {
            assertThat(store.books().journal().head()).isEqualTo(head);
            assertThat(store.books().journal().outcomes()).isEqualTo(written).hasSize(6);
            assertThat(store.books().recount()).isEmpty();
            assertThat(Town.available(store, store.account("shop é").orElseThrow()))
                    .isEqualTo(2_000);
            store.expect(head);
        }
    }

    @Test
    void a_command_sent_again_has_no_second_effect() {
        var database = database();
        Command pay;
        Command refused;
        try (var store = database.open()) {
            var alice = Town.holder(store, "alice", 10_000);
            var shop = Town.holder(store, "shop", 0);
            pay = Town.pay(alice, shop, 100);
            refused = Town.pay(shop, alice, 101);
            var first = store.post(List.of(pay, pay, refused));
            assertThat(first.get(1)).isEqualTo(first.get(0));
            assertThat(Town.refused(first.get(2), Reason.INSUFFICIENT)).isTrue();
        }
        try (var store = database.open()) {
            var size = store.books().journal().size();
            assertThat(Town.posted(store.post(pay))).isTrue();
            assertThat(Town.refused(store.post(refused), Reason.ALREADY_FAILED)).isTrue();
            var alice = store.account("alice").orElseThrow();
            var other = new Command.Pay(
                    pay.id(), Town.NOON, alice, store.account("shop").orElseThrow(), new Units(7));
            assertThat(Town.refused(store.post(other), Reason.EXISTS_DIFFERENT)).isTrue();
            assertThat(store.books().journal().size()).isEqualTo(size);
            assertThat(Town.available(store, alice)).isEqualTo(9_900);
        }
    }

    @Test
    void what_was_posted_together_is_one_block() {
        try (var store = database().open()) {
            assertThat(store.post(List.of())).isEmpty();
            store.post(List.of(Town.open("a"), Town.open("b"), Town.open("c")));
            assertThat(store.books().journal().blocks()).hasSize(1);
            assertThat(store.books().journal().size()).isEqualTo(3);
        }
    }

    @Test
    void an_account_of_another_journal_is_refused_and_not_kept() {
        try (var store = database().open()) {
            var alice = Town.holder(store, "alice", 100);
            var size = store.books().journal().size();
            for (var number : List.of(alice.number(), 99)) {
                var stranger = new Account(number, "stranger", Role.HOLDER, alice.actor(), alice.form());
                assertThat(Town.refused(store.post(Town.pay(stranger, alice, 1)), Reason.UNKNOWN_ACCOUNT))
                        .isTrue();
            }
            assertThat(Town.refused(store.post(Town.open("half \ud800")), Reason.MALFORMED))
                    .isTrue();
            assertThat(store.books().journal().size()).isEqualTo(size);
        }
    }

    @Test
    void the_second_writer_reads_on_and_decides_anew() {
        var database = database();
        try (var one = database.open();
                var two = database.open()) {
            var alice = Town.holder(one, "alice", 100);
            var shop = Town.holder(one, "shop", 0);
            assertThat(Town.posted(two.post(Town.pay(alice, shop, 80)))).isTrue();
            assertThat(Town.available(one, alice)).isEqualTo(100); // it has not read on yet
            assertThat(Town.refused(one.post(Town.pay(alice, shop, 80)), Reason.INSUFFICIENT))
                    .isTrue();
            two.refresh();
            assertThat(two.books().journal().head())
                    .isEqualTo(one.books().journal().head());
            assertThat(Town.available(two, alice)).isEqualTo(20);
            assertThat(one.books().recount()).isEmpty();
        }
    }

    @Test
    void the_same_command_sent_to_two_writers_is_done_once() {
        var database = database();
        try (var one = database.open();
                var two = database.open()) {
            var alice = Town.holder(one, "alice", 100);
            var shop = Town.holder(one, "shop", 0);
            two.refresh();
            var pay = Town.pay(alice, shop, 80);
            assertThat(one.post(pay)).isEqualTo(two.post(pay));
            one.refresh();
            assertThat(Town.available(one, alice)).isEqualTo(20);
            assertThat(one.books().journal().size())
                    .isEqualTo(two.books().journal().size());
        }
    }

    @Test
    void two_writers_that_open_the_same_name_open_it_once() {
        var database = database();
        try (var one = database.open();
                var two = database.open()) {
            assertThat(Town.posted(one.post(Town.open("alice")))).isTrue();
            assertThat(Town.refused(two.post(Town.open("alice")), Reason.NAME_TAKEN))
                    .isTrue();
        }
    }

    @Test
    void nothing_is_spent_twice_by_many_writers() throws Exception {
        var database = database();
        var stores = new ArrayList<Store>();
        for (var i = 0; i < 3; i++) {
            stores.add(database.open());
        }
        var alice = Town.holder(stores.get(0), "alice", 10_000);
        var shop = Town.holder(stores.get(0), "shop", 0);
        var tasks = new ArrayList<Callable<Long>>();
        for (var i = 0; i < 6; i++) {
            var store = stores.get(i % 3);
            tasks.add(() -> {
                var done = 0L;
                for (var j = 0; j < 25; j++) {
                    done += Town.posted(store.post(Town.pay(alice, shop, 100))) ? 1 : 0;
                }
                return done;
            });
        }
        var threads = Executors.newFixedThreadPool(6);
        var done = 0L;
        for (var each : threads.invokeAll(tasks)) {
            done += each.get();
        }
        threads.shutdown();
        assertThat(done).isEqualTo(100); // of 150 that were tried
        for (var store : stores) {
            store.close();
        }
        try (var store = database.open()) {
            assertThat(Town.available(store, alice)).isZero();
            assertThat(Town.available(store, shop)).isEqualTo(10_000);
            assertThat(store.books().journal().size()).isEqualTo(153);
            assertThat(store.books().recount()).isEmpty();
        }
    }

    @Test
    void many_processes_may_open_a_new_journal_at_once() throws Exception {
        var database = database();
        var threads = Executors.newFixedThreadPool(6);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 6; i++) {
            var name = "holder " + i;
            tasks.add(() -> {
                try (var store = database.open()) {
                    return Town.posted(store.post(Town.open(name)));
                }
            });
        }
        for (var each : threads.invokeAll(tasks)) {
            assertThat(each.get()).isTrue();
        }
        threads.shutdown();
        try (var store = database.open()) {
            assertThat(store.books().journal().size()).isEqualTo(6);
        }
    }

    // Commits that fail.

    private enum Commit {
        WORKS,
        FAILS,
        LOSES_ITS_ANSWER
    }

    private static Store.Connections connections(Database database, AtomicReference<Commit> mode) {
        return () -> {
            var real = database.connect();
            return (Connection) Proxy.newProxyInstance(
                    StoreContract.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
                        if (method.getName().equals("commit") && mode.get() != Commit.WORKS) {
                            if (mode.get() == Commit.LOSES_ITS_ANSWER) {
                                real.commit();
                            }
                            mode.set(Commit.WORKS);
                            throw new SQLException("the line was cut");
                        }
                        try {
                            return method.invoke(real, given);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        };
    }

    @Test
    void a_commit_that_fails_leaves_nothing_behind() {
        var database = database();
        var mode = new AtomicReference<>(Commit.WORKS);
        try (var store = Store.open(Town.scheme(), connections(database, mode))) {
            var alice = Town.holder(store, "alice", 100);
            var shop = Town.holder(store, "shop", 0);
            var head = store.books().journal().head();
            var pay = Town.pay(alice, shop, 80);
            mode.set(Commit.FAILS);
            assertThatThrownBy(() -> store.post(pay))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Block must be written, but was not: the line was cut");
            assertThat(store.books().journal().head()).isEqualTo(head);
            assertThat(Town.available(store, alice)).isEqualTo(100);
            assertThat(Town.posted(store.post(pay))).isTrue();
            assertThat(Town.available(store, alice)).isEqualTo(20);
        }
        try (var store = database.open()) {
            assertThat(store.books().recount()).isEmpty();
        }
    }

    @Test
    void a_commit_whose_answer_is_lost_is_acknowledged_once() {
        var database = database();
        var mode = new AtomicReference<>(Commit.WORKS);
        try (var store = Store.open(Town.scheme(), connections(database, mode))) {
            var alice = Town.holder(store, "alice", 100);
            var shop = Town.holder(store, "shop", 0);
            mode.set(Commit.LOSES_ITS_ANSWER);
            assertThat(Town.posted(store.post(Town.pay(alice, shop, 80)))).isTrue();
            assertThat(Town.available(store, alice)).isEqualTo(20);
            assertThat(store.books().journal().size()).isEqualTo(4);
        }
    }

    @Test
    void a_connection_that_was_cut_is_opened_again() throws Exception {
        var database = database();
        var last = new AtomicReference<Connection>();
        try (var store = Store.open(Town.scheme(), () -> {
            last.set(database.connect());
            return last.get();
        })) {
            var open = Town.open("alice");
            last.get().close();
            assertThatThrownBy(() -> store.post(open)).isInstanceOf(StoreException.class);
            assertThat(Town.posted(store.post(open))).isTrue();
        }
    }

    @Test
    void a_closed_store_takes_nothing() {
        var store = database().open();
        store.close();
        store.close();
        var open = Town.open("alice");
        assertThatThrownBy(() -> store.post(open)).isInstanceOf(IllegalStateException.class);
    }

    // What somebody changed.

    /** Seven blocks, an outcome each. */
    private static String filled(Database database) {
        try (var store = database.open()) {
            var alice = Town.holder(store, "alice", 100_00);
            var shop = Town.holder(store, "shop", 0);
            for (var i = 0; i < 4; i++) {
                store.post(Town.pay(alice, shop, 10_00 + i));
            }
            return store.books().journal().head();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | UPDATE ess_block SET link = (SELECT link FROM ess_block WHERE number = 3) WHERE number = 2",
                "2 | UPDATE ess_block SET outcomes = outcomes + 1 WHERE number = 2",
                "2 | UPDATE ess_block SET outcomes = 9000000000000000000 WHERE number = 2",
                "2 | UPDATE ess_block SET outcomes = 0 WHERE number = 2",
                "4 | UPDATE ess_outcome SET command = (SELECT command FROM ess_outcome WHERE number = 3) WHERE number = 4",
                "4 | UPDATE ess_outcome SET result = (SELECT result FROM ess_outcome WHERE number = 3) WHERE number = 4",
                "3 | DELETE FROM ess_outcome WHERE number = 3",
                "6 | DELETE FROM ess_outcome WHERE number = 6",
                "3 | DELETE FROM ess_outcome WHERE number = 3; DELETE FROM ess_block WHERE number = 3",
                "0 | DELETE FROM ess_outcome WHERE number = 0; DELETE FROM ess_block WHERE number = 0",
                "3 | UPDATE ess_outcome SET block = 4 WHERE number = 3",
                "5 | UPDATE ess_outcome SET number = 99 WHERE number = 5"
            })
    void a_journal_that_was_changed_is_refused(long block, String changes) {
        var database = database();
        filled(database);
        for (var change : changes.split(";")) {
            assertThat(database.run(change)).isEqualTo(1);
        }
        assertThatThrownBy(database::open)
                .isInstanceOfSatisfying(
                        TamperedException.class, e -> assertThat(e.block()).isEqualTo(block));
    }

    @Test
    void an_id_that_was_changed_is_refused() {
        var database = database();
        filled(database);
        set(database, "UPDATE ess_outcome SET id = ? WHERE number = 4", new byte[16]);
        assertThatThrownBy(database::open).isInstanceOf(TamperedException.class);
    }

    @Test
    void a_journal_whose_links_were_made_anew_is_refused_if_the_scheme_does_not_give_it() throws Exception {
        var database = database();
        filled(database);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var links = new ArrayList<String>();
            var last = new byte[32];
            try (var rows = statement.executeQuery("SELECT command, result FROM ess_outcome ORDER BY number")) {
                while (rows.next()) {
                    var command = rows.getBytes(1);
                    if (links.size() == 3) { // the first payment: one cent less
                        ByteBuffer.wrap(command).putLong(command.length - 8, 9_99);
                        set(database, "UPDATE ess_outcome SET command = ? WHERE number = 3", command);
                    }
                    var digest = MessageDigest.getInstance("SHA-256");
                    digest.update(last);
                    digest.update(command);
                    last = digest.digest(rows.getBytes(2));
                    links.add(HexFormat.of().formatHex(last));
                }
            }
            for (var i = 0; i < links.size(); i++) {
                statement.executeUpdate("UPDATE ess_block SET link = '" + links.get(i) + "' WHERE number = " + i);
            }
        }
        assertThatThrownBy(database::open)
                .isInstanceOf(TamperedException.class)
                .hasMessage(
                        "Outcome 3 of block 3 must be what the scheme gives, but was another: the scheme or the journal"
                                + " was changed");
    }

    private static void set(Database database, String sql, byte[] bytes) {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_journal_of_another_scheme_is_refused() {
        var database = database();
        try (var store = database.open()) {
            var shop = Town.holder(store, "shop", 100_00);
            store.post(Town.redeem(shop, 50_00));
        }
        assertThatThrownBy(() -> Store.open(Town.scheme("4"), database::connect))
                .isInstanceOfSatisfying(
                        TamperedException.class, e -> assertThat(e.block()).isEqualTo(2));
    }

    @Test
    void blocks_taken_from_the_end_are_missed_by_a_link_noted_elsewhere_and_by_a_store_that_is_open() {
        var database = database();
        var head = filled(database);
        try (var store = database.open()) {
            store.expect(head);
            database.run("DELETE FROM ess_outcome WHERE number = 6");
            database.run("DELETE FROM ess_block WHERE number = 6");
            assertThatThrownBy(store::refresh).isInstanceOf(TamperedException.class);
        }
        try (var store = database.open()) {
            assertThatThrownBy(() -> store.expect(head))
                    .isInstanceOf(TamperedException.class)
                    .hasMessageContaining(head);
        }
    }

    // Versions of the schema.

    @Test
    void a_journal_of_one_version_is_read_by_the_next_and_then_refused_by_the_first() {
        var database = database();
        var head = filled(database);
        var next = new ArrayList<>(Session.STEPS);
        next.add(List.of("ALTER TABLE ess_outcome ADD COLUMN note {bytes}", "UPDATE ess_outcome SET note = command"));
        for (var i = 0; i < 2; i++) { // the second time there is nothing to do
            try (var store = Store.open(Town.scheme(), database::connect, next)) {
                assertThat(store.books().journal().head()).isEqualTo(head);
                assertThat(Town.posted(store.post(Town.pay(
                                store.account("alice").orElseThrow(),
                                store.account("shop").orElseThrow(),
                                1))))
                        .isTrue();
                head = store.books().journal().head();
            }
        }
        assertThatThrownBy(database::open)
                .isInstanceOf(StoreException.class)
                .hasMessage("Journal must be of schema version 1 at most, but was: 2");
    }

    @Test
    void what_version_1_wrote_is_read_for_good() throws Exception {
        var database = database();
        var types = database.url().contains("sqlite") ? List.of("INTEGER", "BLOB") : List.of("BIGINT", "BYTEA");
        database.run("CREATE TABLE ess_schema (version INTEGER PRIMARY KEY)");
        database.run("INSERT INTO ess_schema (version) VALUES (1)");
        database.run("CREATE TABLE ess_block (number w PRIMARY KEY, outcomes w NOT NULL, link TEXT NOT NULL)"
                .replace(" w", " " + types.get(0)));
        database.run(("CREATE TABLE ess_outcome (number w PRIMARY KEY, block w NOT NULL REFERENCES ess_block (number),"
                        + " id b NOT NULL UNIQUE, command b NOT NULL, result b NOT NULL)")
                .replace(" w", " " + types.get(0))
                .replace(" b ", " " + types.get(1) + " "));
        try (var connection = database.connect();
                var blocks = connection.prepareStatement("INSERT INTO ess_block VALUES (?, ?, ?)");
                var outcomes = connection.prepareStatement("INSERT INTO ess_outcome VALUES (?, ?, ?, ?, ?)");
                var lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(StoreContract.class.getResourceAsStream("journal-1.csv")),
                        StandardCharsets.UTF_8))) {
            for (var cells :
                    lines.lines().skip(1).map(line -> line.split(",", -1)).toList()) {
                var statement = cells[0].equals("ess_block") ? blocks : outcomes;
                statement.setLong(1, Long.parseLong(cells[1]));
                if (statement == blocks) {
                    statement.setLong(2, Long.parseLong(cells[3]));
                    statement.setString(3, cells[4]);
                } else {
                    statement.setLong(2, Long.parseLong(cells[2]));
                    for (var i = 3; i <= 5; i++) {
                        statement.setBytes(i, HexFormat.of().parseHex(cells[i + 2]));
                    }
                }
                statement.executeUpdate();
            }
        }
        try (var store = database.open()) {
            var books = store.books();
            assertThat(books.journal().head())
                    .isEqualTo("91dce1c96795acde576b0f94b8215424422e7df1287cebd7198b65ac9742611d");
            assertThat(books.journal().outcomes()).hasSize(25);
            assertThat(books.recount()).isEmpty();
            assertThat(Town.posted(store.post(Town.open("camille")))).isTrue();
        }
    }
}
