package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCommandsTest {

    private static final Path HOME = Examples.FOLDER.getParent();
    private static final String BOUSOL = "examples/currency/bousol.json";
    private static final String EVENTS = "examples/currency/bousol-events.jsonl";

    @TempDir
    Path folder;

    @Test
    void the_example_shows_phases_refusals_and_a_certificate() {
        var run = Ess.in(HOME, "currency", "simulate", BOUSOL, EVENTS);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u00a0', ' '))
                .contains("b to b; opens on: 1 January 2015")
                .contains("outil des politiques publiques; opens on: not known")
                .contains("line: 11; day: 31 December 2014; what: payment; account: Épicerie Alpha;"
                        + " to: Librairie Bêta; units: 50.00 units; refused: no phase open on that day allows it")
                .contains("line: 12; day: 1 January 2015; what: payment; account: Épicerie Alpha;"
                        + " to: Librairie Bêta; units: 50.00 units\n")
                .contains("cover at par: 20/21 ≈ 95.2381%")
                .contains("missing if all is redeemed at par: €100.00")
                .contains("left once all is redeemed less the fee: €5.00")
                .contains("least fee that covers the bonus: 1/21 ≈ 4.7619%")
                .contains("every invariant holds, recounted and replayed: yes");
    }

    @Test
    void it_is_told_in_french_and_as_json() {
        assertThat(Ess.in(HOME, "currency", "simulate", BOUSOL, EVENTS, "--lang", "fr")
                        .out())
                .contains("couverture au pair", "aucune phase ouverte ce jour-là ne le permet");
        assertThat(Ess.in(HOME, "currency", "simulate", BOUSOL, EVENTS, "--format", "json")
                        .out())
                .contains("\"coverage\" : \"20/21\"", "\"refused\" : \"PASSAGE_CLOSED\"", "\"invariants\" : true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bousol", "eusko", "peche", "stuck"})
    void each_currency_of_the_examples_is_read(String name) throws IOException {
        var events = folder.resolve("events.jsonl");
        Files.writeString(
                events, "{\"on\": \"2026-11-23\", \"do\": \"DEPOSIT\", \"account\": \"sponsor\", \"euros\": 1}\n");
        var run = Ess.in(HOME, "currency", "simulate", "examples/currency/" + name + ".json", events.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void an_event_with_a_fault_is_refused_with_its_line() throws IOException {
        refused(
                "{\"on\": \"2014-01-01\", \"do\": \"PAY\", \"account\": \"outside\"}",
                "events.jsonl:1: $.to: must be given");
        refused(
                "\n{\"on\": \"2014-01-01\", \"do\": \"EXCHANGE\", \"account\": \"nobody\", \"euros\": 1}",
                "events.jsonl:2: $: must name an account that is open, but was: 'nobody'");
        refused(
                "{\"on\": \"2014-01-02\", \"do\": \"DEPOSIT\", \"account\": \"sponsor\", \"euros\": 1}\n"
                        + "{\"on\": \"2014-01-01\", \"do\": \"DEPOSIT\", \"account\": \"sponsor\", \"euros\": 1}",
                "events.jsonl:2: $.on: must be 2014-01-02 or later");
        refused("{\"on\": \"2014-01-01\", \"do\": \"SING\", \"account\": \"sponsor\"}", "events.jsonl:1: $.do: ");
        refused("", "events.jsonl: must hold at least one event");
    }

    private void refused(String events, String told) throws IOException {
        Files.writeString(folder.resolve("events.jsonl"), events);
        Files.copy(
                Examples.FOLDER.resolve("currency/bousol.json"),
                folder.resolve("bousol.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var run = Ess.in(folder, "currency", "simulate", "bousol.json", "events.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }
}
