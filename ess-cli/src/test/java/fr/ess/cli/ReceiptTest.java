package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Fingerprint;
import fr.ess.core.rule.Receipt;
import fr.ess.core.rule.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {

    private static final String DOSSIER = """
            {"kind": "scic-register", "on": "2026-11-23", "facts": {"capital": 100000.00, "shareValue": 100,
              "holdings": [{"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": 50001.00}]}}
            """;
    private static final String LAID_OUT_OTHERWISE = """
            {"facts": {"holdings": [{"amount": 5.0001e4, "kind": "COMMUNE", "holder": "Ville de Villeneuve"}],
              "shareValue": 100.0, "capital": 100000}, "on": "2026-11-23", "kind": "scic-register"}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("town.json"), DOSSIER);
    }

    @Test
    void a_receipt_holds_none_of_the_facts_and_is_the_same_however_the_dossier_is_laid_out() throws IOException {
        var run = Ess.in(folder, "receipt", "town.json");
        assertThat(run.status()).isEqualTo(Status.BREACHED);
        assertThat(run.out()).doesNotContain("Villeneuve", "50001", "town.json");
        Files.writeString(folder.resolve("other.json"), LAID_OUT_OTHERWISE);
        assertThat(Ess.in(folder, "receipt", "other.json").out()).isEqualTo(run.out());
        Files.writeString(folder.resolve("other.json"), DOSSIER.replace("50001.00", "50001.01"));
        assertThat(Ess.in(folder, "receipt", "other.json").out()).isNotEqualTo(run.out());
    }

    @Test
    void the_facts_are_written_in_one_form() {
        var holding = new Shape("Ville", null, new BigDecimal("50001.00"));
        assertThat(new String(Receipts.facts(holding), StandardCharsets.UTF_8))
                .isEqualTo("{\"amount\":50001,\"name\":\"Ville\"}");
    }

    /** A record of some facts. */
    private record Shape(String name, String absent, BigDecimal amount) {}

    @Test
    void what_replays_to_the_same_ends_well() throws IOException {
        Ess.in(folder, "receipt", "town.json", "-o", "receipts.json");
        Files.move(folder.resolve("town.json"), folder.resolve("moved.json"));
        var run = Ess.in(folder, "replay", "receipts.json", "moved.json");
        assertThat(run.out())
                .startsWith("✓ receipt scic-register of 23 November 2026, facts ")
                .contains(": same answer, dossier moved.json\n")
                .endsWith("receipts: 1; replayed to the same: 1\n");
        assertThat(run.status()).isEqualTo(Status.OK);
    }

    @Test
    void another_law_is_told_from_other_facts() throws IOException {
        Ess.in(folder, "receipt", "town.json", "-o", "receipts.json");
        Files.writeString(folder.resolve("overlay.csv"), "id,from,value\nscic-public-ceiling.share,2024-01-01,60 %\n");
        var amended = Ess.in(folder, "replay", "receipts.json", "town.json", "--law", "overlay.csv");
        assertThat(amended.status()).isEqualTo(Status.BREACHED);
        assertThat(amended.out())
                .contains("✗ receipt", "a figure of the law, or a day on which it begins", "- another answer")
                .doesNotContain("other facts");
        Files.writeString(folder.resolve("town.json"), DOSSIER.replace("50001.00", "50001.01"));
        var changed = Ess.in(folder, "replay", "receipts.json", "town.json", "--format", "json");
        assertThat(changed.status()).isEqualTo(Status.BREACHED);
        var node = Json.MAPPER.readTree(changed.out()).at("/receipts/0");
        assertThat(node.get("same").booleanValue()).isFalse();
        assertThat(node.get("file").isNull()).isTrue();
    }

    @Test
    void a_malformed_receipt_is_refused_with_every_fault() throws IOException {
        Ess.in(folder, "receipt", "town.json", "-o", "receipts.json");
        var good = Files.readString(folder.resolve("receipts.json"));
        var facts = Json.MAPPER.readTree(good).at("/receipts/0/facts").stringValue();
        var bad = good.replace(facts, "abc").replace("\"on\" : \"2026-11-23\"", "\"on\" : \"2026-13-23\"");
        Files.writeString(folder.resolve("receipts.json"), bad);
        var run = Ess.in(folder, "replay", "receipts.json", "town.json");
        assertThat(run.status()).isEqualTo(Status.MALFORMED);
        assertThat(run.complaints())
                .anySatisfy(line -> assertThat(line).contains("$.receipts[0].on: must be a day"))
                .anySatisfy(line -> assertThat(line).contains("$.receipts[0].facts: must be 64 hexadecimal digits"));
        Files.writeString(folder.resolve("receipts.json"), "{}");
        assertThat(Ess.in(folder, "replay", "receipts.json", "town.json").complaints())
                .containsExactly("receipts.json: $.receipts: must be given, but was: null");
    }

    @Test
    void a_file_that_can_not_be_read_makes_the_run_malformed() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(Ess.in(folder, "receipt", "broken.json", "-o", "receipts.json")
                        .status())
                .isEqualTo(Status.MALFORMED);
        assertThat(folder.resolve("receipts.json")).doesNotExist();
        Ess.in(folder, "receipt", "town.json", "-o", "receipts.json");
        assertThat(Ess.in(folder, "replay", "receipts.json", "town.json", "broken.json")
                        .status())
                .isEqualTo(Status.MALFORMED);
    }

    @Test
    void the_parts_in_which_receipts_differ_are_told() throws IOException {
        Ess.in(folder, "receipt", "town.json", "-o", "receipts.json");
        var receipt = Receipts.read("receipts.json", Files.readAllBytes(folder.resolve("receipts.json")))
                .get(0);
        assertThat(receipt.differences(receipt)).isEmpty();
        var other = new Receipt(
                "other",
                receipt.on().plusDays(1),
                new Fingerprint("0", "0"),
                receipt.answer(),
                receipt.facts(),
                Verdict.SATISFIED);
        assertThat(receipt.differences(other)).containsExactly(Receipt.Part.values());
    }
}
