package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ess spaser}. */
class SpaserTest {

    private static final String ROWS = """
            {"marches": {"marche": [
            {"id": "A", "acheteur": {"id": "73282932000074"}, "montant": 100000, "dateNotification": "2025-01-01",
             "considerationsSociales": {"considerationSociale": ["Clause sociale", "Critère social"]}},
            {"id": "B", "acheteur": {"id": "73282932000074"}, "montant": 300000, "dateNotification": "2025-06-30",
             "considerationsSociales": {"considerationSociale": ["Pas de considération sociale"]}},
            {"id": "C", "acheteur": {"id": "73282932000074"}, "montant": 50000, "dateNotification": "2025-06-30",
             "considerationsSociales": {"considerationSociale": ["NC"]}},
            {"id": "D", "acheteur": {"id": "73282932000082"}, "montant": 50000, "dateNotification": "2025-12-31",
             "considerationsSociales": {"considerationSociale": ["Marché réservé"]}},
            {"id": "E", "acheteur": {"id": "55208131766522"}, "montant": 50000, "dateNotification": "2025-12-31"}
            ]}}
            """;

    @TempDir
    Path folder;

    private Ess run(String... more) throws IOException {
        Files.writeString(folder.resolve("rows.json"), ROWS);
        var args = new ArrayList<>(
                List.of("spaser", "rows.json", "--buyer", "732829320", "--from", "2025-01-01", "--to", "2025-12-31"));
        args.addAll(List.of(more));
        return Ess.in(folder, args.toArray(String[]::new));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void the_worked_example_is_told() throws IOException {
        var run = run();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Contracts: number 4, value €500,000 before VAT")
                .containsPattern("social +2 +50.0% +66.7% +75.0% +€150,000 +30.0% +33.3%")
                .containsPattern("reserved +1 +25.0% ")
                .contains("Rows read: 5. Of other buyers: 1.");
    }

    @Test
    void a_table_and_a_document_hold_the_same_figures() throws IOException {
        var run = run("--csv", "out.csv", "--json", "out.json", "--name", "=Villeneuve");

        assertThat(run.status()).isZero();
        assertThat(read("out.csv").lines().toList().get(1))
                .isEqualTo(
                        "contracts,2025-01-01,2025-12-31,SOCIAL,4,2,1,0,50.0,66.7,75.0,500000.00,150000.00,50000.00,0.00,"
                                + "30.0,33.3,90.0,732829320,'=Villeneuve");
        var social = Json.MAPPER.readTree(read("out.json")).at("/contracts/categories/SOCIAL");
        assertThat(social.at("/inNumber/known/share").asString()).isEqualTo("2/3");
        assertThat(social.at("/inNumber/known/percent").decimalValue()).isEqualByComparingTo("66.7");
        assertThat(social.at("/inValue/all/share").asString()).isEqualTo("3/10");
    }

    @Test
    void targets_of_the_scheme_are_compared() throws IOException {
        Files.writeString(
                folder.resolve("targets.json"),
                "{\"targets\": [{\"category\": \"SOCIAL\", \"measure\": \"NUMBER\", \"share\": \"50 %\"},"
                        + " {\"category\": \"RESERVED\", \"measure\": \"VALUE\", \"share\": \"50 %\", \"label\": \"Axe 3\"}]}");
        var run = run("--targets", "targets.json", "--json", "out.json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Axe 3 — Reserved contracts or concessions, in value: 10.0% (at least 50.0%). Not met");
        var targets = Json.MAPPER.readTree(read("out.json")).get("targets");
        assertThat(targets.get(0).get("verdict").asString()).isEqualTo("SATISFIED");
        assertThat(targets.get(1).get("verdict").asString()).isEqualTo("BREACHED");
    }

    @Test
    void targets_that_are_malformed_are_refused() throws IOException {
        Files.writeString(
                folder.resolve("targets.json"),
                "{\"targets\": [{\"category\": \"SOCIAL\", \"measure\": \"NUMBER\", \"share\": \"150 %\"}]}");
        var run = run("--targets", "targets.json", "--html", "out.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("targets.json: $.targets[0].share: must be at most 100 %");
        assertThat(folder.resolve("out.html")).doesNotExist();
    }

    @Test
    void calls_that_are_malformed_are_refused() throws IOException {
        assertThat(run("--kept", "best").err()).contains("--kept: must be one of largest, smallest, first, last");
        assertThat(run("--amount", "paid").status()).isEqualTo(2);
        assertThat(run("--html", "rows.json").status()).isEqualTo(2);
        assertThat(run("--html", "same", "--csv", "same").status()).isEqualTo(2);
        assertThat(read("rows.json")).isEqualTo(ROWS);
        assertThat(Ess.in(
                                folder,
                                "spaser",
                                "rows.json",
                                "--buyer",
                                "732829321",
                                "--from",
                                "2025-01-01",
                                "--to",
                                "2025-12-31")
                        .err())
                .contains("--buyer: must be a SIREN");
        assertThat(Ess.in(
                                folder,
                                "spaser",
                                "rows.json",
                                "--buyer",
                                "732829320",
                                "--from",
                                "2025-01-02",
                                "--to",
                                "2025-01-01")
                        .status())
                .isEqualTo(2);
        assertThat(Ess.in(
                                folder,
                                "spaser",
                                "none.json",
                                "--buyer",
                                "732829320",
                                "--from",
                                "2025-01-01",
                                "--to",
                                "2025-12-31")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_file_that_is_cut_writes_no_file() throws IOException {
        Files.writeString(folder.resolve("cut.json"), ROWS.substring(0, 500));
        Files.writeString(folder.resolve("out.html"), "as it was");
        var run = Ess.in(
                folder,
                "spaser",
                "cut.json",
                "--buyer",
                "732829320",
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--html",
                "out.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("out.html");
        assertThat(read("out.html")).isEqualTo("as it was");
    }

    @Test
    void the_page_is_worded_whole_and_escapes_what_it_is_given() throws IOException {
        for (var lang : List.of("fr", "en")) {
            assertThat(run("--html", "out.html", "--name", "<Villeneuve> & Cie", "--lang", lang)
                            .status())
                    .isZero();
            assertThat(read("out.html"))
                    .contains("<html lang=\"" + lang + "\">", "&lt;Villeneuve&gt; &amp; Cie")
                    .doesNotContain("<Villeneuve>", "spaser.", " style=", "<script")
                    .doesNotContainPattern("\\{\\d\\}");
        }
    }
}
