package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void notes_and_a_winding_up_are_played_with_the_reasons_of_refusals() {
        var run = Ess.in(HOME, "currency", "simulate", BOUSOL, "examples/currency/bousol-notes.jsonl");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u00a0', ' '))
                .contains("line: 9; day: 16 May 2013; what: notes printed; series: 3-A;"
                        + " refused: the scheme has no note of that value")
                .contains("line: 12; day: 17 May 2013; what: exchange; account: Camille; euros: €2,000.00;"
                        + " refused: the notes owed would not be what is outstanding on paper")
                .contains("notes: 20-A 1-100, 1-A 1-100; units issued: 2,100.00 units")
                .contains(
                        "line: 19; day: 4 June 2013; what: notes received; notes: 20-A 1; refused: a note is in a state")
                .contains("refused: the scheme does not say how long a note is valid")
                .contains("refused: the currency is being wound up")
                .contains("refused: the reserve does not cover what the winding up pays to all")
                .contains("series: 20-A; value: 20.00 units; state: destroyed; number: 1\n")
                .contains("form: paper; outstanding: 1,030.00 units; reserve: €1,030.00; cover at par: 100%")
                .contains("every invariant holds, recounted and replayed: yes");
    }

    @Test
    void the_certificate_of_a_day_is_told_as_text_json_and_a_page() throws IOException {
        var text = Ess.in(HOME, "currency", "certificate", BOUSOL, EVENTS);
        assertThat(text.status()).isZero();
        assertThat(text.out().replace('\u00a0', ' '))
                .startsWith("The reserve holds what the scheme promises.\n")
                .contains("every holder could be redeemed at par: no")
                .contains("cover at par: 20/21 ≈ 95.2381%");
        var json = Ess.in(HOME, "currency", "certificate", BOUSOL, EVENTS, "--format", "json", "--on", "2013-05-16");
        assertThat(json.out())
                .contains(
                        "\"verdict\" : \"SATISFIED\"", "\"redeemableAtPar\" : true", "\"certified\" : \"2013-05-16\"");
        var page = folder.resolve("certificate.html");
        var run = Ess.in(
                HOME,
                "currency",
                "certificate",
                BOUSOL,
                EVENTS,
                "--format",
                "html",
                "--lang",
                "fr",
                "-o",
                page.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page).replace('\u00a0', ' '))
                .contains("Certificat de réserve : Bou’Sol", "95,23 %", "0,9523 €", "100,00 €")
                .contains("La commission de 5 % au remboursement, et sa mise en réserve")
                .doesNotContain("!!", "{0}");
    }

    @Test
    void a_reserve_below_its_promise_is_certified_as_such() throws IOException {
        Files.copy(Examples.FOLDER.resolve("currency/bousol.json"), folder.resolve("bousol.json"));
        Files.writeString(folder.resolve("events.jsonl"), """
                {"on": "2014-01-01", "do": "OPEN", "account": "Camille", "actor": "CONSUMER", "form": "PAPER"}
                {"on": "2014-01-01", "do": "MEMBER", "account": "Camille"}
                {"on": "2014-01-01", "do": "EXCHANGE", "account": "Camille", "euros": 20}
                {"on": "2014-01-02", "do": "WIND_UP"}
                """);
        var run = Ess.in(folder, "currency", "certificate", "bousol.json", "events.jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("winding up, since: 2", "the reserve holds what the scheme promises: no");
        var page = Ess.in(folder, "currency", "certificate", "bousol.json", "events.jsonl", "--format", "html");
        assertThat(page.out()).contains("The promise is not kept", "has been wound up since");
        var before = Ess.in(folder, "currency", "certificate", "bousol.json", "events.jsonl", "--on", "2014-01-01");
        assertThat(before.status()).isZero();
        var after = Ess.in(folder, "currency", "certificate", "bousol.json", "events.jsonl", "--on", "2014-01-03");
        assertThat(after.status()).isEqualTo(2);
        assertThat(after.err()).contains("--on: must not be after 2014-01-02, the day of the last event");
    }

    @Test
    void a_bonus_is_costed() {
        var run = Ess.in(
                folder,
                "currency",
                "bonus",
                "--tranche",
                "20",
                "--units",
                "1",
                "--budget",
                "2.50",
                "--exchange",
                "39.99");
        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u00a0', ' '))
                .contains("bonus on the euros of a tranche: 5%\n", "bonus in the units of a tranche: 1/21 ≈ 4.7619%")
                .contains("units issued: 40.99 units", "tranches that it funds: 2\n", "left of the budget: €0.50");
    }

    @ParameterizedTest
    @CsvSource({"4.76 %,1", "4.77 %,0", "5 %,0"})
    void a_fee_that_funds_a_bonus_says_when_it_stops_being_enough(String fee, int status) {
        var run = Ess.in(
                folder,
                "currency",
                "fee",
                "--tranche",
                "20",
                "--units",
                "1",
                "--fee",
                fee,
                "--gift",
                "3 %",
                "--format",
                "json");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).contains("\"leastFee\" : \"1/21\"", "\"leastFeeInBasisPoints\" : \"477/10000\"");
        if (fee.equals("5 %")) {
            assertThat(run.out()).contains("\"mostAtPar\" : \"1/21\"", "\"breakEven\" : \"3/5\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"1.20,5,0.20,4.00,0.00", "1.20,1,1,0.00,0.80", "1.20,5,1,4.00,0.80", "7.35,10,0.35,3.00,0.00"})
    void change_is_given_without_euros_for_units(
            String price, String units, String euros, String backUnits, String backEuros) {
        var run = Ess.in(
                folder, "currency", "change", "--price", price, "--units", units, "--euros", euros, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"units\" : " + backUnits, "\"euros\" : " + backEuros);
    }

    @Test
    void change_that_would_take_euros_for_units_asks_for_euros() {
        var run = Ess.in(folder, "currency", "change", "--price", "1.20", "--units", "5");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("euros must be asked for", "euros to ask for: €0.20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bonus --tranche 0 --units 1|--tranche: must be more than zero, but was: '0'",
                "bonus --tranche 20 --units 1.005|--units: must be an amount in units",
                "fee --tranche 20 --units 1 --fee 5|--fee: must be a share in quotes",
                "fee --tranche 20 --units 1 --gift 3%|--fee: must be given",
                "change --price -1 --units 5|--price: must be an amount in euros",
                "change --price 1 --units 5 --smallest 0|--smallest: must be more than zero"
            })
    void a_call_that_makes_no_sense_is_refused(String call, String told) {
        var run = Ess.in(folder, ("currency " + call).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
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
