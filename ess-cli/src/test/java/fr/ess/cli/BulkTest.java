package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {

    private static final String UNKNOWN = "{\"way\": \"GENERAL\", \"socialEconomy\": true}";
    private static final String BREACHED = "{\"way\": \"GENERAL\", \"socialEconomy\": false}";

    @TempDir
    Path folder;

    @Test
    void writes_a_first_line_and_one_for_each_that_can_be_read_and_reports_the_others() {
        var run = Ess.fed(folder, UNKNOWN + "\n{\"way\": 1}\n\n" + BREACHED + "\n[]", "bulk", "esus", "-");
        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"format\":1,\"kind\":\"esus\",\"fingerprint\":");
        assertThat(lines.get(1))
                .startsWith("{\"line\":1,\"on\":\"2026-11-23\",\"verdict\":\"UNDETERMINED\",\"findings\":[{\"rule\":");
        assertThat(lines.get(2)).startsWith("{\"line\":4,\"on\":\"2026-11-23\",\"verdict\":\"BREACHED\",");
        lines.forEach(line -> assertThat(Json.MAPPER.readTree(line).isObject()).isTrue());
        assertThat(run.complaints())
                .satisfiesExactly(
                        two -> assertThat(two).startsWith("stdin:2: $.way: must be one of "),
                        three -> assertThat(three).startsWith("stdin:3: must be a JSON document, but was: "),
                        five -> assertThat(five).startsWith("stdin:5: $: must be "),
                        all -> assertThat(all).isEqualTo("lines read: 5; written: 2; malformed: 3"));
        assertThat(run.status()).isEqualTo(Status.MALFORMED);
    }

    @Test
    void keeps_the_order_over_many_batches_and_writes_to_a_file_at_once() throws IOException {
        var facts = new ArrayList<String>();
        for (var i = 1; i <= 3_000; i++) {
            facts.add(i % 2 == 0 ? UNKNOWN : BREACHED);
        }
        Files.write(folder.resolve("facts.jsonl"), facts);
        var run = Ess.in(folder, "bulk", "esus", "facts.jsonl", "--on", "2020-01-01", "-o", "out.jsonl");
        var lines = Files.readAllLines(folder.resolve("out.jsonl"));
        assertThat(lines).hasSize(3_001);
        for (var i = 1; i <= 3_000; i++) {
            assertThat(lines.get(i)).startsWith("{\"line\":" + i + ",\"on\":\"2020-01-01\"");
        }
        assertThat(run.err()).isEqualTo("lines read: 3,000; written: 3,000; malformed: 0\n");
        assertThat(run.status()).isEqualTo(Status.BREACHED);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refuses_a_kind_a_file_and_a_target_that_there_is_not() {
        assertThat(Ess.in(folder, "bulk", "none", "-").complaints().get(0)).startsWith("KIND: must be one of ");
        assertThat(Ess.in(folder, "bulk", "esus", "none.jsonl").complaints())
                .containsExactly("none.jsonl: must be a file or folder, but was: 'none.jsonl'");
        assertThat(Ess.in(folder, "bulk", "esus", "-", "-o", ".").complaints().get(0))
                .startsWith(".: must be a file that can be written");
    }
}
