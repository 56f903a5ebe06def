package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.procurement.decp.DefectKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecpCommandsTest {

    private static final String SOUND = """
            {"marches": [{"id": "20190010000", "_type": "Marché", "nature": "Marché", "objet": "Entretien",
            "acheteur": {"id": "21590163800019", "nom": "Ville de Villeneuve"}, "codeCPV": "77310000",
            "procedure": "Procédure adaptée", "dureeMois": 12, "dateNotification": "2019-03-01",
            "lieuExecution": {"code": "59009", "typeCode": "Code commune", "nom": "Villeneuve"},
            "datePublicationDonnees": "2019-04-15", "montant": 120000, "formePrix": "Ferme",
            "titulaires": [{"typeIdentifiant": "SIRET", "id": "73282932000074",
            "denominationSociale": "Association Alpha"}], "modifications": []}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_files() throws IOException {
        Files.writeString(folder.resolve("sound.json"), SOUND);
        Files.writeString(folder.resolve("doubtful.json"), SOUND.replace("12,", "365,"));
        Files.writeString(
                folder.resolve("faulty.json"),
                SOUND.replace("120000", "\"NC\"")
                        .replace("\"Procédure adaptée\"", "\"<script>alert(1)</script>\\u001b[2J\""));
    }

    private Ess check(String... args) {
        var all = new java.util.ArrayList<>(java.util.List.of("decp", "check"));
        all.addAll(java.util.List.of(args));
        return Ess.in(folder, all.toArray(String[]::new));
    }

    @Test
    void a_sound_file_ends_well() {
        var run = check("sound.json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        sound.json
                        Rows read: 1, of which contracts 1, concessions 0, set aside 0.
                        Errors: 0. Departures from the official schema: 0. Warnings: 0. Rows without a defect: 1.
                        The file was read whole.
                        """);
    }

    @Test
    void warnings_alone_are_no_fault() {
        var run = check("doubtful.json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Warnings, to be checked", "A duration of 360, 365 or 366 months");
    }

    @Test
    void defects_are_told_with_their_place_and_what_to_do() {
        var run = check("faulty.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("  - 1 × The value is none of the closed list — marches[].procedure [official schema]\n"
                        + "    Choose a value of the list of the format, to the letter.\n"
                        + "      marches[0].procedure (row 1, line 1 of the file): '<script>")
                .contains("1 × A mark stands in place of a value — marches[].montant [official schema]")
                .doesNotContain("\u001b");
    }

    @Test
    void the_answer_is_in_french_too() {
        var run = Ess.run(folder, new byte[0], Locale.FRENCH, false, "decp", "check", "faulty.json");
        assertThat(run.out())
                .contains("Lignes lues : 1, dont marchés 1", "Valeur hors de la liste fermée", "Renseigner la valeur");
    }

    @Test
    void other_programs_read_json() {
        var answer = Json.MAPPER.readTree(
                check("faulty.json", "sound.json", "--format", "json").out());
        assertThat(answer.get("format").intValue()).isEqualTo(Json.FORMAT);
        var file = answer.get("files").get(0);
        assertThat(file.get("rows").longValue()).isEqualTo(1);
        assertThat(file.get("departures").longValue()).isEqualTo(2);
        assertThat(file.get("defects").get(0).get("kind").stringValue()).isEqualTo("NOT_LISTED");
        assertThat(file.get("defects").get(0).get("examples").get(0).get("path").stringValue())
                .isEqualTo("marches[0].procedure");
        assertThat(answer.get("files").get(1).get("defects").isEmpty()).isTrue();
    }

    @Test
    void the_page_stands_alone_and_runs_nothing() throws IOException {
        assertThat(check("faulty.json", "--format", "html", "--lang", "fr", "-o", "page.html")
                        .status())
                .isEqualTo(1);
        var page = Files.readString(folder.resolve("page.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains(
                        "<h1>Contrôle de faulty.json</h1>", "<main id=\"content\">", "scope=\"col\"", "&lt;script&gt;")
                .doesNotContain("<script", "src=", "href=\"http", "\u001b");
    }

    @Test
    void a_file_that_holds_no_essential_data_is_malformed() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "<marches/>");
        Files.writeString(folder.resolve("b.json"), "{\"kind\": \"scic\"}");
        Files.writeString(folder.resolve("c.csv"), "");
        var run = check("a.xml", "b.json", "c.csv", "none.json", "sound.json", "-o", "answer.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complaints())
                .contains(
                        "a.xml: must be in JSON or CSV: XML is not read, but was: 'a.xml'",
                        "c.csv: must not be empty, but was: 'c.csv'",
                        "none.json: must be a file or folder, but was: 'none.json'");
        assertThat(folder.resolve("answer.txt")).doesNotExist();
    }

    @Test
    void a_file_that_could_not_be_read_whole_is_malformed_and_still_reported() throws IOException {
        var row = SOUND.strip()
                .substring("{\"marches\": [".length(), SOUND.strip().length() - "]}".length());
        Files.writeString(
                folder.resolve("broken.json"),
                "{\"marches\": [" + row + ",\n" + row.replace("120000", "120 000") + ",\n"
                        + row.replace("20190010000", "20190010001") + "]}");
        var run = check("broken.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "Rows read: 3, of which contracts 2, concessions 0, set aside 1.",
                        "The file could not be read whole: totals may be incomplete.",
                        "1 × Malformed text — marches[]",
                        "      marches[1] (row 2, line 8 of the file): 'Unexpected character",
                        "1 × Reading taken up again past a malformed passage",
                        "      line 12 of the file: taken up again at line 15");
        assertThat(check("broken.json", "-o", "answer.txt").status()).isEqualTo(2);
        assertThat(folder.resolve("answer.txt")).doesNotExist();

        Files.writeString(folder.resolve("cut.json"), "{\"marches\": [" + row + ",\n" + row.substring(0, 100));
        var cut = check("cut.json");
        assertThat(cut.status()).isEqualTo(2);
        assertThat(cut.out()).contains("The file ends before its end", "line 9 of the file");
    }

    @Test
    void standard_input_is_read() {
        var run = Ess.run(folder, SOUND.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, false, "decp", "check", "-");
        assertThat(run.status()).isZero();
    }

    @Test
    void every_defect_has_its_words_in_both_languages() {
        for (var locale : java.util.List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var words = new Terminal(
                            System.in, System.out, System.err, folder, locale, false, false, java.time.LocalDate::now)
                    .words();
            for (var kind : DefectKind.values()) {
                for (var key : java.util.List.of("decp.kind." + kind, "decp.act." + kind)) {
                    assertThat(words.say(key)).as(key).isNotBlank().isNotEqualTo(key);
                }
            }
        }
    }
}
