package fr.ess.currency.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.ledger.Outcome;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed loses nothing that it acknowledged. */
class KillTest {

    private static final boolean PROOF = Boolean.getBoolean("ess.proof");
    private static final int KILLS_OF_ONE_JOURNAL = 20;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_on_sqlite() throws Exception {
        kill(PROOF ? 200 : 4, () -> Database.sqlite(folder));
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = "amd64",
            disabledReason = "the server of the tests runs on Linux, amd64")
    void nothing_acknowledged_is_lost_on_postgresql() throws Exception {
        kill(PROOF ? 200 : 2, Database::postgres);
    }

    private static void kill(int times, Supplier<Database> databases) throws Exception {
        var random = new SplittableRandom(20_261_123);
        var told = 0;
        var written = 0;
        var database = databases.get();
        var acknowledged = new HashSet<CommandId>();
        for (var i = 0; i < times; i++) {
            if (i % KILLS_OF_ONE_JOURNAL == 0) {
                database = databases.get();
                acknowledged.clear();
            }
            var lines = killed(database, random);
            acknowledged.addAll(lines);
            told += lines.size();
            try (var store = database.open()) {
                var books = store.books();
                var kept = new HashSet<CommandId>();
                for (var outcome : books.journal().outcomes()) {
                    assertThat(outcome).isInstanceOf(Outcome.Posted.class);
                    kept.add(outcome.command().id());
                }
                assertThat(kept).hasSize(books.journal().size()).containsAll(acknowledged);
                assertThat(books.recount()).isEmpty();
                written = Math.max(written, kept.size());
            }
        }
        assertThat(told).as("postings acknowledged").isGreaterThan(times);
        assertThat(written).as("outcomes of the longest journal").isGreaterThan(4);
    }

    /** Starts a teller, kills it at some point, and returns the ids that it said to be done. */
    private static List<CommandId> killed(Database database, SplittableRandom random) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        classPath(),
                        Teller.class.getName(),
                        database.url(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var ids = new ArrayList<CommandId>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (random.nextInt(5) == 0) { // while it starts, or soon after
                TimeUnit.MILLISECONDS.sleep(random.nextInt(300, 1500));
            } else {
                for (var left = random.nextInt(1, 400); left > 0; left--) {
                    var line = lines.readLine();
                    if (line == null) {
                        throw new IllegalStateException("Teller must go on, but ended with " + process.waitFor());
                    }
                    ids.add(CommandId.parse(line));
                }
                TimeUnit.MICROSECONDS.sleep(random.nextInt(5_000));
            }
            process.toHandle().destroyForcibly(); // the process itself would close what it said
            ids.addAll(rest(lines));
        }
        process.waitFor();
        return ids;
    }

    private static List<CommandId> rest(BufferedReader lines) throws IOException {
        var ids = new ArrayList<CommandId>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.length() == 36) { // the last one may be cut
                ids.add(CommandId.parse(line));
            }
        }
        return ids;
    }

    private static String classPath() {
        return Stream.of(
                        Store.class,
                        Teller.class,
                        Euros.class,
                        org.sqlite.JDBC.class,
                        org.postgresql.Driver.class,
                        org.slf4j.LoggerFactory.class,
                        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.class)
                .map(each -> new File(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
