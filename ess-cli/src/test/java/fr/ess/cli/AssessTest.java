package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {

    /** Authorities at 45 % of the capital: over a fifth, under a half. */
    private static final String AT_45 = books("\"2026-11-23\"", "45000");

    private static final String AT_50 = books("\"2026-11-23\"", "50000.00");
    private static final String OVER_50 = books("\"2026-11-23\"", "50000.01");
    private static final String UNKNOWN = "{\"kind\": \"books\", \"on\": \"2026-11-23\", \"facts\": {}}";
    private static final String MALFORMED =
            "{\"kind\": \"books\", \"on\": \"2026-11-23\", \"facts\": {\"capital\": -1}}";

    @TempDir
    Path folder;

    private static String books(String on, String authority) {
        return """
                {"kind": "books", "on": %s, "facts": {"capital": 100000, "holdings": [
                  {"holder": "Ville de Villeneuve", "sort": "COMMUNE", "amount": %s}]}}
                """.formatted(on, authority);
    }

    private void write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Ess assess(String... args) {
        var all = new String[args.length + 1];
        all[0] = "assess";
        System.arraycopy(args, 0, all, 1, args.length);
        return Ess.in(folder, all);
    }

    // The status is the verdict

    @Test
    void ends_with_0_when_everything_is_satisfied() {
        write("a.json", AT_50);
        var run = assess("a.json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("SATISFIED — ")
                .contains("23 November 2026")
                .contains("✓")
                .contains("€50,000.00");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void ends_with_1_when_something_is_breached() {
        write("a.json", OVER_50);
        var run = assess("a.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("BREACHED — ").contains("€50,000.01").contains("margin: −€0.01");
    }

    @Test
    void ends_with_3_when_nothing_is_breached_and_something_undetermined() {
        write("a.json", UNKNOWN);
        var run = assess("a.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("UNDETERMINED — ")
                .contains("(capital)")
                .contains("(holdings)");
    }

    @Test
    void ends_with_0_when_nothing_applies() {
        write("a.json", OVER_50);
        var run = assess("a.json", "--on", "2001-07-17");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("NOT APPLICABLE — ");
    }

    @Test
    void tells_the_worst_of_several() {
        write("a.json", AT_50);
        write("b.json", UNKNOWN);
        write("c.json", OVER_50);

        assertThat(assess("a.json", "b.json").status()).isEqualTo(3);
        assertThat(assess("b.json", "c.json").status()).isEqualTo(1);
        assertThat(assess("a.json", "a.json").status()).isZero();
    }

    // Malformed input

    @Test
    void ends_with_2_and_a_line_for_each_fault() {
        write("a.json", "{\"kind\": \"books\", \"facts\": {\"capital\": -1, \"shareValue\": 0}}");
        var run = assess("a.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .containsExactly(
                        "a.json: $.facts.capital: must be positive or zero, but was: -1.00",
                        "a.json: $.facts.shareValue: must be more than zero, but was: 0.00");
    }

    @Test
    void still_assesses_the_dossiers_that_can_be_read() {
        write("a.json", MALFORMED);
        write("b.json", OVER_50);
        var run = assess("a.json", "b.json", "c.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("── b.json ──\nBREACHED")
                .endsWith(
                        "a.json: malformed, not assessed\nc.json: malformed, not assessed\n3 files: 1 breached, 2 malformed.\n");
        assertThat(run.complaints())
                .containsExactly(
                        "a.json: $.facts.capital: must be positive or zero, but was: -1.00",
                        "c.json: must be a file or folder, but was: 'c.json'");
    }

    // Files, folders, standard input

    @Test
    void assesses_every_dossier_of_a_folder_by_name_at_any_depth() {
        write("all/b.json", AT_50);
        write("all/a/z.json", AT_45);
        write("all/c.json", UNKNOWN);
        write("all/package.json", "{\"name\": \"not a dossier\"}");
        write("all/list.json", "[1, 2]");
        write("all/notes.txt", "{");
        write("all/.hidden/d.json", OVER_50);
        var run = assess("all");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines().filter(line -> line.startsWith("──")))
                .containsExactly("── all/a/z.json ──", "── all/b.json ──", "── all/c.json ──");
        assertThat(run.out()).endsWith("3 files: 1 undetermined, 2 satisfied.\n");
    }

    @Test
    void refuses_a_folder_without_dossiers() throws IOException {
        Files.createDirectory(folder.resolve("none"));
        write("other/package.json", "{}");

        assertThat(assess("none").complaints())
                .containsExactly(
                        "none: must be a folder that holds a dossier: a .json file with a kind, but was: 'none'");
        assertThat(assess("other").status()).isEqualTo(2);
    }

    @Test
    void tells_a_broken_file_of_a_folder_since_it_may_be_a_dossier() {
        write("all/a.json", "{\"kind\": ");
        write("all/b.json", AT_50);
        var run = assess("all");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complaints()).singleElement().asString().startsWith("all/a.json: must be JSON");
    }

    @Test
    void reads_standard_input_once() {
        assertThat(Ess.fed(folder, AT_50, "assess", "-").status()).isZero();
        assertThat(Ess.fed(folder, MALFORMED, "assess", "-").complaints())
                .containsExactly("stdin: $.facts.capital: must be positive or zero, but was: -1.00");
        assertThat(Ess.fed(folder, AT_50, "assess", "-", "-").complaints())
                .containsExactly("-: must be given once: standard input is read once, but was: '-'");
    }

    // The day

    @Test
    void the_ceiling_of_the_first_half_of_2014_and_that_since_differ_by_a_day() {
        write("a.json", AT_45);

        assertThat(assess("a.json", "--on", "2014-08-01").status()).isEqualTo(1);
        assertThat(assess("a.json", "--on", "2014-08-02").status()).isZero();
    }

    @Test
    void the_day_of_the_call_wins_over_that_of_the_dossier() {
        write("a.json", books("\"2014-08-01\"", "45000"));

        assertThat(assess("a.json").status()).isEqualTo(1);
        assertThat(assess("a.json", "--on=2014-08-02").status()).isZero();
    }

    @Test
    void without_a_day_it_is_today_in_paris_and_it_is_said() {
        write("a.json", books("null", "45000"));
        var run = assess("a.json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Day: 23 November 2026, today in Paris.\nSATISFIED");
        assertThat(assess("a.json", "--on", "2026-11-23").out()).doesNotContain("today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "23/11/2026", "today", "", "+2026-11-23"})
    void refuses_a_day_that_is_none(String day) {
        write("a.json", AT_45);
        var run = assess("a.json", "--on", day);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints()).containsExactly("--on: must be a day such as 2026-11-23, but was: '" + day + "'");
    }

    // The language

    @Test
    void answers_in_the_language_of_the_system_if_it_is_french_else_in_english() {
        write("a.json", OVER_50);

        assertThat(Ess.run(folder, new byte[0], Locale.CANADA_FRENCH, false, "assess", "a.json")
                        .out())
                .startsWith("NON CONFORME — ")
                .contains("23 novembre 2026");
        assertThat(Ess.run(folder, new byte[0], Locale.GERMANY, false, "assess", "a.json")
                        .out())
                .startsWith("BREACHED — ");
    }

    @Test
    void answers_in_the_language_of_the_call() {
        write("a.json", OVER_50);
        write("b.json", MALFORMED);

        assertThat(assess("a.json", "--lang", "fr").out()).startsWith("NON CONFORME — ");
        assertThat(Ess.in(folder, "--lang=fr", "assess", "b.json").complaints())
                .containsExactly("b.json : $.facts.capital : doit être positif ou nul, or on a lu : -1.00");
        assertThat(Ess.run(folder, new byte[0], Locale.FRENCH, false, "assess", "--lang", "en", "a.json")
                        .out())
                .startsWith("BREACHED — ");
        assertThat(assess("a.json", "--lang", "de").complaints())
                .containsExactly("ess: --lang must be fr or en, but was: 'de'");
        assertThat(assess("a.json", "--lang", "de").status()).isEqualTo(2);
    }

    // The law amended

    @Test
    void an_overlay_changes_the_answer_and_is_said() {
        write("a.json", AT_45);
        write("overlay.csv", "id,from,value\nbooks-ceiling.share,2026-01-01,40 %\n");
        var run = assess("a.json", "--law", "overlay.csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Law amended by the user: ").contains("books-ceiling.share");
        assertThat(assess("a.json", "--law", "overlay.csv", "--on", "2025-12-31")
                        .status())
                .isZero();
    }

    @Test
    void a_faulty_overlay_is_refused_whole_with_every_faulty_line() {
        write("a.json", AT_45);
        write("overlay.csv", """
                id,from,value
                books-ceiling.share,2026-01-01,40 %
                books-ceiling.shares,2026-01-01,40 %
                books-ceiling.share,2026-13-01,40 %
                books-ceiling.share,2027-01-01,much
                """);
        var run = assess("a.json", "--law", "overlay.csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("overlay.csv: line "));
        assertThat(run.complaints().get(0)).contains("line 3, id: must be the id of a figure or rule");
        assertThat(run.complaints().get(1)).contains("line 4, from: must be a day");
        assertThat(run.complaints().get(2)).contains("line 5, value: must be a value in share");
    }

    @Test
    void an_overlay_must_be_a_file_in_utf_8() throws IOException {
        write("a.json", AT_45);
        Files.write(folder.resolve("latin.csv"), "id,from,é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(assess("a.json", "--law", "none.csv").complaints())
                .containsExactly("none.csv: must be a file or folder, but was: 'none.csv'");
        assertThat(assess("a.json", "--law", "latin.csv").complaints())
                .containsExactly("latin.csv: must be UTF-8 text; it is not at byte 9, but was: 0xE9");
    }

    // The output file

    @Test
    void writes_the_answer_to_a_file() throws IOException {
        write("a.json", OVER_50);
        write("answer.txt", "earlier");
        var run = assess("a.json", "-o", "answer.txt");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("answer.txt")).content().startsWith("BREACHED");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json", "answer.txt");
        }
    }

    @Test
    void creates_and_changes_no_file_when_something_is_malformed() throws IOException {
        write("a.json", MALFORMED);
        write("b.json", AT_50);
        write("answer.txt", "earlier");
        var run = assess("a.json", "b.json", "-o", "answer.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("answer.txt")).hasContent("earlier");
        assertThat(run.complaints())
                .last()
                .asString()
                .isEqualTo("answer.txt: not written, since the input is malformed");
        assertThat(assess("a.json", "-o", "new.txt").status()).isEqualTo(2);
        assertThat(folder.resolve("new.txt")).doesNotExist();
    }

    @Test
    void refuses_to_write_over_what_it_reads_or_where_it_cannot() {
        write("a.json", AT_50);

        assertThat(assess("a.json", "-o", "a.json").complaints())
                .containsExactly("a.json: must not be one of the files assessed, but was: 'a.json'");
        assertThat(folder.resolve("a.json")).content().isEqualTo(AT_50);
        assertThat(assess("a.json", "-o", ".").status()).isEqualTo(2);
        assertThat(assess("a.json", "-o", "none/b.txt").complaints())
                .singleElement()
                .asString()
                .startsWith("none/b.txt: must be a file that can be written");
    }

    // The call

    @Test
    void tells_the_faults_of_a_call_in_the_language_of_the_caller() {
        assertThat(Ess.in(folder, "assess").complaints())
                .containsExactly("ess: missing in this call: DOSSIER", "See: ess assess --help");
        assertThat(Ess.in(folder, "assess", "a.json", "--colour").complaints())
                .containsExactly("ess: unknown in this call: '--colour'", "See: ess assess --help");
        assertThat(Ess.in(folder, "asess", "a.json", "--lang", "fr").complaints())
                .containsExactly("ess : inconnu dans cet appel : 'asess', 'a.json'", "Voir : ess --help");
        assertThat(Ess.in(folder, "assess", "a.json", "--format", "pdf").complaints())
                .containsExactly("--format: must be one of text, json, html, but was: 'pdf'");
        assertThat(Ess.in(folder).complaints())
                .containsExactly("ess: missing in this call: a command", "See: ess --help");
        assertThat(Ess.in(folder, "assess", "a.json", "--on", "2026-01-01", "--on", "2026-01-02")
                        .complaints())
                .containsExactly("ess: --on is given more than once", "See: ess assess --help");
        assertThat(Ess.in(folder, "asess").status()).isEqualTo(2);
    }

    @Test
    void helps_in_both_languages() {
        var english = Ess.in(folder, "assess", "--help");
        var french = Ess.in(folder, "assess", "--help", "--lang", "fr");

        assertThat(english.status()).isZero();
        assertThat(english.out())
                .contains("\nUsage: ess assess [")
                .contains("--on=DATE")
                .contains("Exit status");
        assertThat(french.out())
                .contains("\nUsage : ess assess [")
                .contains("--on=DATE")
                .contains("Code de retour");
        assertThat(Ess.in(folder, "--help").out()).contains("assess");
    }

    @Test
    void tells_its_version() {
        assertThat(Ess.in(folder, "--version").out()).matches("ess \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void colours_the_marks_only_when_asked() {
        write("a.json", OVER_50);

        assertThat(Ess.run(folder, new byte[0], Locale.ENGLISH, true, "assess", "a.json")
                        .out())
                .contains("\u001b[31m✗\u001b[0m");
        assertThat(assess("a.json").out()).doesNotContain("\u001b");
    }
}
