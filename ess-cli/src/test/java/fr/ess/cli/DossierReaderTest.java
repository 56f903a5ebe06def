package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.cli.sample.Books;
import fr.ess.core.measure.Euros;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierReaderTest {

    private static final String WHOLE = """
            {"kind": "books", "on": "2026-11-23", "facts": {
              "capital": 100000, "shareValue": 20.50, "holdings": [
                {"holder": "Ville de Villeneuve", "sort": "COMMUNE", "amount": 50000.00},
                {"holder": "Association Alpha", "sort": "PRIVATE", "amount": 30000}]}}
            """;

    private final DossierReader reader = new DossierReader(Ess.KINDS);

    private Dossier.Read read(String text) {
        return reader.read("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults(String text) {
        var read = read(text);
        assertThat(read.dossier() == null).isEqualTo(!read.faults().isEmpty());
        return read.lines(Locale.ENGLISH);
    }

    private List<String> faultsOf(String facts) {
        return faults("{\"kind\": \"books\", \"facts\": " + facts + "}");
    }

    // A dossier

    @Test
    void reads_a_dossier() {
        var dossier = read(WHOLE).dossier();

        assertThat(dossier).isNotNull();
        assertThat(dossier.on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(dossier.kind().id()).isEqualTo("books");
        var books = (Books) dossier.facts();
        assertThat(books.capital()).isEqualTo(Euros.of(100_000));
        assertThat(books.shareValue()).isEqualTo(Euros.ofCents(2050));
        assertThat(books.holdings()).hasSize(2);
    }

    @Test
    void takes_what_is_absent_or_null_as_unknown() {
        assertThat(faultsOf("{}")).isEmpty();
        assertThat(faultsOf("{\"capital\": null, \"holdings\": null}")).isEmpty();
        assertThat(faults("{\"kind\": \"books\", \"on\": null, \"facts\": {}}")).isEmpty();
    }

    @Test
    void passes_over_a_byte_order_mark() {
        assertThat(faults("\ufeff" + WHOLE)).isEmpty();
    }

    // The document

    @Test
    void refuses_what_is_not_utf_8_with_the_first_bad_byte() {
        var latin = "{\"kind\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader.read("a.json", latin).lines(Locale.ENGLISH))
                .containsExactly("a.json: must be UTF-8 text; it is not at byte 11, but was: 0xE9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                      | a.json: must be a JSON document, but was: ''
            `  `                    | a.json: must be a JSON document, but was: '  '
            {"kind"                 | a.json: must be JSON; it is not at line 1, column 8, but was: ''
            {"kind": books}      | a.json: must be JSON; it is not at line 1, column 10, but was: 'books}'
            {"kind": "books"} {} | a.json: must hold one JSON document and nothing after it, but was: '{}'
            {"kind": "books"} x  | a.json: must be JSON; it is not at line 1, column 19, but was: 'x'
            {'kind': 1}             | a.json: must be JSON; it is not at line 1, column 2, but was: ''kind': 1}'
            {"on": NaN}             | a.json: must be JSON; it is not at line 1, column 11, but was: '}'
            {"on": 01}              | a.json: must be JSON; it is not at line 1, column 9, but was: '1}'
            """)
    void refuses_what_is_not_one_json_document(String text, String line) {
        assertThat(faults(text)).containsExactly(line);
    }

    @Test
    void refuses_every_property_that_is_given_twice() {
        assertThat(faults("""
                {"kind": "books", "kind": "scic", "facts": {"capital": 1, "capital": 2, "holdings": [
                  {"holder": "A", "amount": 1, "amount": 3}]}}
                """))
                .containsExactly(
                        "a.json: $.kind: must be given once, but was: 'scic'",
                        "a.json: $.facts.capital: must be given once, but was: 2",
                        "a.json: $.facts.holdings[0].amount: must be given once, but was: 3");
    }

    @Test
    void refuses_what_nests_deeper_than_64() {
        var deep = "[".repeat(61) + "]".repeat(61);
        assertThat(faultsOf("{\"capital\": " + deep + "}"))
                .singleElement()
                .asString()
                .contains("amount in euros");
        var deeper = "[".repeat(63) + "]".repeat(63);
        assertThat(faultsOf("{\"capital\": " + deeper + "}"))
                .anySatisfy(line -> assertThat(line).contains("must be nested at most 64 deep, but was: […]"));
        assertThat(faultsOf("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void refuses_numbers_and_texts_beyond_measure() {
        assertThat(faultsOf("{\"capital\": 1e999999999}"))
                .containsExactly(
                        "a.json: $.facts.capital: must be a number of at most 40 digits, but was: 1e999999999");
        assertThat(faultsOf("{\"capital\": " + "9".repeat(41) + "}"))
                .singleElement()
                .asString()
                .contains("at most 40 digits");
        assertThat(faultsOf("{\"capital\": " + "9".repeat(4001) + "}")).hasSize(1);
        assertThat(faultsOf("{\"holdings\": [{\"holder\": \"" + "x".repeat(10_001) + "\", \"amount\": 1}]}"))
                .singleElement()
                .asString()
                .startsWith(
                        "a.json: $.facts.holdings[0].holder: must be a text of at most 10000 characters, but was: 'xxx")
                .hasSizeLessThan(250);
    }

    // The envelope

    @Test
    void refuses_every_fault_of_the_envelope() {
        assertThat(faults("{\"kinds\": 1, \"on\": \"2026-02-30\", \"facts\": []}"))
                .containsExactly(
                        "a.json: $.kind: must be given, but was: null",
                        "a.json: $.kinds: must be one of the properties kind, on, facts, but was: 'kinds'",
                        "a.json: $.on: must be a day such as 2026-11-23, but was: '2026-02-30'",
                        "a.json: $.facts: must be an object, but was: […]");
        assertThat(faults("{\"kind\": \"scop\", \"facts\": {}}"))
                .singleElement()
                .asString()
                .startsWith("a.json: $.kind: must be one of books")
                .endsWith(", but was: 'scop'");
        assertThat(faults("{\"kind\": 3, \"facts\": {}}"))
                .singleElement()
                .asString()
                .endsWith(", but was: 3");
        assertThat(faults("{\"kind\": \"books\"}")).containsExactly("a.json: $.facts: must be given, but was: null");
        assertThat(faults("[1]")).containsExactly("a.json: $: must be an object, but was: […]");
        assertThat(faults("3")).containsExactly("a.json: $: must be an object, but was: 3");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"2026-11-23T10:00:00Z\"`",
                "`\"20261123\"`",
                "`\"2026-1-3\"`",
                "20261123",
                "`[2026, 11, 23]`",
                "true",
                "`\"\"`",
                "`\"+12026-11-23\"`"
            })
    void takes_days_in_one_form_only(String day) {
        assertThat(faults("{\"kind\": \"books\", \"facts\": {}, \"on\": " + day + "}"))
                .singleElement()
                .asString()
                .startsWith("a.json: $.on: must be a day such as 2026-11-23, but was: ");
    }

    // The facts

    @Test
    void refuses_every_fault_of_the_facts_at_once() {
        assertThat(faultsOf("""
                {"capital": -1, "shareVal": 20, "holdings": [
                  {"holder": "A", "sort": "COMMUNE", "amount": 1},
                  {"holder": " ", "sort": "COMUNE", "amount": "2"},
                  {"holder": "C", "amount": -3, "kin": {"x": 1}},
                  "D",
                  {"sort": "PRIVATE"},
                  null,
                  {"holder": 7, "amount": 1.234}]}
                """))
                .containsExactly(
                        "a.json: $.facts.capital: must be positive or zero, but was: -1.00",
                        "a.json: $.facts.shareVal: must be one of the properties capital, shareValue, holdings, but was: 'shareVal'",
                        "a.json: $.facts.holdings[1].holder: must not be blank, but was: ' '",
                        "a.json: $.facts.holdings[1].sort: must be one of COMMUNE, PRIVATE, but was: 'COMUNE'",
                        "a.json: $.facts.holdings[1].amount: must be an amount in euros: a number with at most two decimals,"
                                + " but was: '2'",
                        "a.json: $.facts.holdings[2].amount: must be positive or zero, but was: -3.00",
                        "a.json: $.facts.holdings[2].kin: must be one of the properties holder, sort, amount, but was: 'kin'",
                        "a.json: $.facts.holdings[3]: must be an object, but was: 'D'",
                        "a.json: $.facts.holdings[4].holder: must be given, but was: null",
                        "a.json: $.facts.holdings[4].amount: must be given, but was: null",
                        "a.json: $.facts.holdings[5]: must be given, but was: null",
                        "a.json: $.facts.holdings[6].holder: must be a text in quotes, but was: 7",
                        "a.json: $.facts.holdings[6].amount: must be an amount in euros: a number with at most two decimals,"
                                + " but was: 1.234");
    }

    @Test
    void checks_the_parts_together_when_each_part_is_good() {
        assertThat(faultsOf("{\"capital\": 10, \"holdings\": [{\"holder\": \"A\", \"amount\": 11}]}"))
                .containsExactly("a.json: $.facts.holdings: must add up to at most the capital, but was: 11.00");
    }

    @Test
    void tells_no_fault_that_is_none() {
        assertThat(
                        faultsOf(
                                "{\"capital\": 10, \"holdings\": [{\"holder\": \"A\", \"amount\": 11}, {\"holder\": \"\", \"amount\": 1}]}"))
                .containsExactly("a.json: $.facts.holdings[1].holder: must not be blank, but was: ''");
    }

    @Test
    void words_faults_in_french() {
        assertThat(read("{\"kind\": \"books\", \"facts\": {\"capital\": \"x\", \"shareValue\": 0}}")
                        .lines(Locale.FRENCH))
                .containsExactly(
                        "a.json : $.facts.capital : doit être un montant en euros : un nombre d’au plus deux décimales, or on a lu : 'x'",
                        "a.json : $.facts.shareValue : doit être supérieur à zéro, or on a lu : 0.00");
    }

    @Test
    void shows_nothing_that_a_terminal_would_obey() {
        assertThat(faultsOf("{\"ca\\u001b[31m\\npital\": \"\\u202e\"}"))
                .containsExactly("a.json: $.facts['ca\\u001b[31m\\u000apital']: must be one of the properties capital,"
                        + " shareValue, holdings, but was: 'ca\\u001b[31m\\u000apital'");
    }

    @Test
    void finds_a_thousand_faults_in_a_few_readings() {
        var holdings = "{\"holder\": \"\", \"amount\": \"x\", \"sort\": 3}, ".repeat(1_000)
                + "{\"holder\": \"A\", \"amount\": 1}";

        assertThat(faultsOf("{\"holdings\": [" + holdings + "]}")).hasSize(3_000);
    }
}
