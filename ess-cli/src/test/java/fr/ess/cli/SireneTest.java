package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.register.RegisterRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The command that reads register files. */
class SireneTest {

    static final String HEADER = String.join(",", RegisterRows.SIRENE) + "\n";
    static final String ALPHA = "732829320,A,2015-03-01,ALPHA,9220,94.99Z,NAFRev2,O,N,W751234567\n";
    static final String BETA = "356000000,A,2001-01-01,BETA,5710,88.99B,NAFRev2,,N,\n";

    @TempDir
    Path folder;

    private Ess fed(String csv, String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "sirene";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Ess.fed(folder == null ? Path.of("") : folder, csv, arguments);
    }

    private static List<JsonNode> lines(Ess run) {
        return run.out().lines().map(Json.MAPPER::readTree).toList();
    }

    private static JsonNode summary(String text) {
        return Json.MAPPER.readTree(text.substring(text.indexOf("{\n")));
    }

    // ---- rows

    @Test
    void a_unit_is_a_line() {
        var run = fed(HEADER + ALPHA + BETA);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"siren\":\"732829320\",\"name\":\"ALPHA\",\"active\":true,\"category\":\"9220\","
                        + "\"activity\":\"94.99Z\",\"standing\":\"MEMBER_BY_FORM\",\"strength\":\"FORM\","
                        + "\"form\":\"ASSOCIATION\",\"cooperative\":false,\"documents\":[\"ARTICLES\"],"
                        + "\"counted\":\"UNDETERMINED\"}\n"
                        + "{\"siren\":\"356000000\",\"name\":\"BETA\",\"active\":true,\"category\":\"5710\","
                        + "\"activity\":\"88.99B\",\"standing\":\"NOT_SHOWN\",\"strength\":\"NONE\",\"form\":\"SAS\","
                        + "\"documents\":[\"REGISTER_EXTRACT\",\"ARTICLES\"],\"counted\":\"BREACHED\"}\n");
        assertThat(run.err()).startsWith("stdin, on 23 November 2026\n").contains("2  rows read\n");
    }

    @Test
    void a_broken_row_is_told_with_its_line_and_does_not_stop_the_run() {
        var run = fed(HEADER + ALPHA + "732829321,X,,,,,,,,\n" + "732829320,A\n" + BETA, "--summary", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(lines(run)).hasSize(2);
        assertThat(run.complaints())
                .contains(
                        "stdin:3: siren: must be nine digits with a valid key, but was: '732829321'",
                        "stdin:3: etatAdministratifUniteLegale: must be A or C, but was: 'X'",
                        "stdin:4: must have 10 cells, but was: 2");
        var summary = summary(run.err());
        assertThat(summary.get("read").intValue()).isEqualTo(4);
        assertThat(summary.get("written").intValue()).isEqualTo(2);
        assertThat(summary.get("broken").intValue()).isEqualTo(2);
        assertThat(summary.get("standings").get("MEMBER_BY_FORM").intValue()).isEqualTo(1);
        assertThat(summary.get("standings").get("NOT_SHOWN").intValue()).isEqualTo(1);
    }

    @Test
    void cells_may_be_quoted_and_hold_quotes_separators_and_line_ends() {
        var run = fed("\ufeff" + HEADER.replace("\n", "\r\n")
                + "732829320,A,,\"A \"\"B\"\", C\r\nD\",\"9220\",,,,,\r\n\r\n" + "1,A,,,,,,,,\r\n");
        assertThat(lines(run))
                .extracting(line -> line.get("name").stringValue())
                .containsExactly("A \"B\", C\r\nD");
        assertThat(run.complaints()).anyMatch(line -> line.startsWith("stdin:5: siren: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void the_header_shows_what_parts_the_cells(String separator) {
        assertThat(fed((HEADER + ALPHA).replace(",", separator)).out()).contains("MEMBER_BY_FORM");
    }

    @Test
    void columns_that_do_not_count_are_passed_over() {
        var run = fed("x," + HEADER.strip() + ",y\n" + "\"=1,2\"," + ALPHA.strip() + ",\ufffd\n");
        assertThat(run.status()).isZero();
        assertThat(lines(run)).hasSize(1);
    }

    @Test
    void text_that_is_no_utf8_breaks_its_row_alone() {
        var bytes = (HEADER + ALPHA.replace("ALPHA", "\u00e9") + BETA).getBytes(StandardCharsets.ISO_8859_1);
        var run = Ess.run(folder, bytes, Locale.ENGLISH, false, "sirene", "-");
        assertThat(lines(run)).hasSize(1);
        assertThat(run.complaints())
                .anyMatch(line -> line.startsWith("stdin:2: denominationUniteLegale: must be UTF-8"));
    }

    @Test
    void a_quote_that_is_never_closed_is_told_and_memory_stays_small() {
        var run = fed(HEADER + ALPHA + "356000000,A,,\"BETA" + ",".repeat(1 << 21), "--summary", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(lines(run)).hasSize(1);
        assertThat(summary(run.err()).get("whole").booleanValue()).isFalse();
        assertThat(summary(run.err()).get("read").intValue()).isEqualTo(1);
    }

    // ---- headers

    @Test
    void another_header_is_refused_at_once_with_what_was_expected() {
        var run = fed("siren;siret;name\n732829320;;ALPHA\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .hasSize(9)
                .contains("stdin: etatAdministratifUniteLegale: must stand in the header, but was: 0");
        assertThat(fed("").status()).isEqualTo(2);
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThat(fed("siren," + HEADER + "732829320," + ALPHA).complaints())
                .containsExactly("stdin: siren: must stand once in the header, but was: 2");
    }

    // ---- RNA

    @Test
    void the_header_of_the_rna_is_known() {
        var run = fed("id;id_ex;siret;date_creat;date_disso;titre\n"
                + "W751234567;;73282932000074;2001-02-03;0001-01-01;\"Alpha; Bêta\"\n"
                + "W2A1234567;;;;2020-01-31;Gamma\n"
                + "W75;;;;;\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(lines(run))
                .extracting(
                        line -> line.get("rna").stringValue(),
                        line -> line.get("active").booleanValue(),
                        line -> line.get("name").stringValue(),
                        line -> line.get("standing").stringValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("W751234567", true, "Alpha; Bêta", "MEMBER_BY_FORM"),
                        org.assertj.core.groups.Tuple.tuple("W2A1234567", false, "Gamma", "MEMBER_BY_FORM"));
        assertThat(run.complaints()).contains("stdin:4: id: must be W and nine characters, but was: 'W75'");
    }

    @Test
    void a_file_said_to_be_an_rna_is_refused_as_one() {
        assertThat(fed(HEADER + ALPHA, "--rna").complaints())
                .contains("stdin: date_disso: must stand in the header, but was: 0");
    }

    @Test
    void an_rna_is_written_as_csv_too() {
        assertThat(fed("id,siret,titre,date_creat,date_disso\nW751234567,,@Alpha,,\n", "--format", "csv")
                        .out())
                .isEqualTo("rna,siret,name,active,standing,strength,form,cooperative,documents,counted\r\n"
                        + "W751234567,,'@Alpha,true,MEMBER_BY_FORM,FORM,ASSOCIATION,false,ARTICLES,UNDETERMINED\r\n");
    }

    // ---- CSV

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=1"})
    void a_cell_that_begins_like_a_formula_is_made_harmless(String name) {
        var run = fed(HEADER + ALPHA.replace("ALPHA", "\"" + name + "\""), "--format", "csv");
        assertThat(run.out().split("\r\n")[1]).contains("732829320,'" + name + ",true");
    }

    // ---- files

    @Test
    void a_file_is_written_whole_and_the_summary_goes_to_standard_output() throws IOException {
        Files.writeString(folder.resolve("s.csv"), HEADER + ALPHA);
        var run = Ess.in(folder, "sirene", "s.csv", "-o", "out.jsonl");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("s.csv, on 23 November 2026\n");
        assertThat(folder.resolve("out.jsonl"))
                .content()
                .contains("MEMBER_BY_FORM")
                .endsWith("}\n");
    }

    @Test
    void a_file_is_left_as_it_was_when_a_row_is_broken() throws IOException {
        Files.writeString(folder.resolve("s.csv"), HEADER + ALPHA + "1,,,,,,,,,\n");
        Files.writeString(folder.resolve("out.jsonl"), "before");
        var run = Ess.in(folder, "sirene", "s.csv", "-o", "out.jsonl", "--summary", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("out.jsonl")).hasContent("before");
        assertThat(run.complaints()).contains("out.jsonl: not written, since the input is malformed");
        assertThat(summary(run.out()).get("kept").booleanValue()).isFalse();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        var accepted = Ess.in(folder, "sirene", "s.csv", "-o", "out.jsonl", "--skip-broken");
        assertThat(accepted.status()).isZero();
        assertThat(accepted.complaints()).hasSize(1);
        assertThat(folder.resolve("out.jsonl")).content().contains("MEMBER_BY_FORM");
    }

    @Test
    void a_file_is_not_written_over_what_is_read() throws IOException {
        Files.writeString(folder.resolve("s.csv"), HEADER + ALPHA);
        assertThat(Ess.in(folder, "sirene", "s.csv", "-o", "s.csv").status()).isEqualTo(2);
        assertThat(folder.resolve("s.csv")).hasContent(HEADER + ALPHA);
    }

    @Test
    void a_compressed_file_is_read() throws IOException {
        try (var stream = new GZIPOutputStream(Files.newOutputStream(folder.resolve("s.csv.gz")))) {
            stream.write((HEADER + ALPHA).getBytes(StandardCharsets.UTF_8));
        }
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ZipOutputStream(bytes)) {
            stream.putNextEntry(new ZipEntry("folder/"));
            stream.putNextEntry(new ZipEntry("folder/s.csv"));
            stream.write((HEADER + ALPHA).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("s.zip"), bytes.toByteArray());
        assertThat(Ess.in(folder, "sirene", "s.csv.gz").out()).contains("MEMBER_BY_FORM");
        assertThat(Ess.in(folder, "sirene", "s.zip").out()).contains("MEMBER_BY_FORM");
        try (var stream = new ZipOutputStream(Files.newOutputStream(folder.resolve("empty.zip")))) {
            stream.putNextEntry(new ZipEntry("folder/"));
        }
        assertThat(Ess.in(folder, "sirene", "empty.zip").complaints())
                .singleElement()
                .asString()
                .contains("must hold a file");
    }

    // ---- the call

    @Test
    void a_call_that_asks_for_something_else_is_refused() {
        assertThat(fed(HEADER, "--format", "html").status()).isEqualTo(2);
        assertThat(fed(HEADER, "--summary", "html").status()).isEqualTo(2);
        assertThat(fed(HEADER, "--on", "2014-08-01").complaints())
                .singleElement()
                .asString()
                .contains("must be 2014-08-02 or later");
        assertThat(fed(HEADER, "--on", "2014-08-02").status()).isZero();
        assertThat(Ess.in(folder, "sirene", "none.csv").status()).isEqualTo(2);
        assertThat(Ess.in(folder, "sirene", ".").status()).isEqualTo(2);
    }

    @Test
    void the_law_of_the_caller_is_applied() throws IOException {
        Files.writeString(
                folder.resolve("law.csv"),
                "id,from,value,unit,text,article,reading,checked_on\n"
                        + "insee-social-economy-statistics.activities,2014-08-02,OTHER,set of ActivityGroup,"
                        + "insee-economie-sociale,sources,SECONDARY,2026-11-23\n");
        var run = fed(HEADER + ALPHA, "--law", "law.csv", "--summary", "json");
        assertThat(run.err()).contains("insee-social-economy-statistics.activities");
        assertThat(lines(run))
                .extracting(line -> line.get("counted").stringValue())
                .containsExactly("SATISFIED");
    }

    @Test
    void the_summary_is_told_in_french() {
        assertThat(fed(HEADER + ALPHA, "--lang", "fr").err())
                .startsWith("stdin, au 23 novembre 2026\n")
                .contains("1  lignes lues\n", "1  membres par leur forme\n");
    }

    // ---- whatever stands in a file

    @Property(seed = "20261123", tries = 300)
    void rows_read_are_rows_written_and_rows_reported(@ForAll("files") String rows) {
        for (var format : List.of("jsonl", "csv")) {
            var run = Ess.fed(
                    Path.of(""),
                    HEADER + rows,
                    "sirene",
                    "-",
                    "--summary",
                    "json",
                    "--format",
                    format,
                    "--skip-broken");
            var summary = summary(run.err());
            var told = run.complaints().stream()
                    .filter(line -> line.matches("stdin:[0-9]+: .*"))
                    .map(line -> line.split(":")[1])
                    .distinct()
                    .count();
            assertThat(summary.get("broken").longValue()).isEqualTo(told);
            assertThat(summary.get("read").longValue())
                    .isEqualTo(summary.get("written").longValue()
                            + summary.get("broken").longValue());
            if (format.equals("jsonl")) {
                assertThat(lines(run)).hasSize(summary.get("written").intValue());
            }
            var standings = summary.get("standings");
            assertThat(standings.propertyNames().stream()
                            .mapToLong(name -> standings.get(name).longValue())
                            .sum())
                    .isEqualTo(summary.get("written").longValue());
        }
    }

    @Provide
    Arbitrary<String> files() {
        var cell = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.of(Arrays.asList(
                                "732829320",
                                "A",
                                "O",
                                "2015-03-01",
                                "9220",
                                "5710",
                                "94.99Z",
                                "",
                                "\"a\"\"b\"",
                                "\"a\nb\""))),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("\",;\n\r\t\u0000é\ufffdab09")
                                .ofMaxLength(6)));
        var row = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(ALPHA.strip(), BETA.strip())),
                Tuple.of(2, cell.list().ofMinSize(9).ofMaxSize(11).map(cells -> String.join(",", cells))),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(0, 9)
                                .flatMap(at -> cell.map(one -> {
                                    var cells = ALPHA.strip().split(",", -1);
                                    cells[at] = one;
                                    return String.join(",", cells);
                                }))));
        return row.list().ofMaxSize(8).map(rows -> String.join("\n", rows));
    }
}
