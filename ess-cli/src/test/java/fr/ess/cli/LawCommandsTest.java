package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCommandsTest {

    @TempDir
    Path folder;

    // rules

    @Test
    void lists_the_rules_of_a_kind_with_their_force_first_day_article_and_state() {
        assertThat(Ess.in(folder, "rules", "books").out()).isEqualTo("""
                Rules on 23 November 2026.

                ── Books of <a company> (books) ──

                books-ceiling — rule of law — since 18 July 2001
                    Ceiling of <public> holdings
                    Act <b>of test</b> & others, art. 1
                """);
        assertThat(Ess.in(folder, "rules", "books", "--on", "2001-07-17").out())
                .contains("since 18 July 2001 — not yet in force\n");
        assertThat(Ess.in(folder, "rules", "books", "--lang", "fr").out())
                .contains("books-ceiling — règle de droit — depuis le 18 juillet 2001\n");
    }

    @Test
    void lists_the_rules_of_every_kind() {
        var all = Ess.in(folder, "rules");

        assertThat(all.status()).isZero();
        assertThat(Ess.KINDS.ids()).allSatisfy(kind -> assertThat(all.out()).contains(" (" + kind + ") ──"));
        assertThat(all.out()).doesNotContain("rule.", "set.");
    }

    @Test
    void lists_the_rules_as_json() {
        var document = Json.MAPPER.readTree(Ess.in(folder, "rules", "books", "--format", "json", "--on", "2010-01-01")
                .out());

        assertThat(document.get("format").intValue()).isEqualTo(1);
        var rule = document.at("/kinds/0/rules/0");
        assertThat(rule.get("id").stringValue()).isEqualTo("books-ceiling");
        assertThat(rule.get("firstDay").stringValue()).isEqualTo("2001-07-18");
        assertThat(rule.get("state").stringValue()).isEqualTo("IN_FORCE");
        assertThat(rule.at("/source/reading").stringValue()).isEqualTo("UNVERIFIED");
    }

    @Test
    void refuses_a_kind_that_there_is_none_of() {
        for (var command : List.of("rules", "law", "schema")) {
            var run = Ess.in(folder, command, "scop");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("KIND: must be one of books, ")
                    .endsWith(", but was: 'scop'");
        }
    }

    // law

    @Test
    void shows_the_figures_with_their_days_and_sources() {
        assertThat(Ess.in(folder, "law", "books").out()).isEqualTo("""
                The law, every version.

                Ceiling of <public> holdings (books-ceiling)
                    from 18 July 2001: drafting 1 — Act <b>of test</b> & others, art. 1 (to be verified: text not read)
                    from 2 August 2014: drafting 2 — Act <b>of test</b> & others, art. 1

                greatest share (books-ceiling.share)
                    from 18 July 2001: 20% — Act <b>of test</b> & others, art. 1 (to be verified: text not read)
                    from 2 August 2014: 50% — Act <b>of test</b> & others, art. 1
                """);
        assertThat(Ess.in(folder, "law", "books", "--on", "2014-08-01", "--lang", "fr")
                        .out())
                .startsWith("Le droit au 1er août 2014.\n")
                .contains("depuis le 18 juillet 2001 : 20\u00a0% — ")
                .doesNotContain("50");
        assertThat(Ess.in(folder, "law", "books", "--on", "2001-07-17").out())
                .contains("    nothing before 18 July 2001\n");
    }

    @Test
    void the_table_edited_is_an_overlay() throws IOException {
        var table = Ess.in(folder, "law", "books", "--csv").out();
        assertThat(table)
                .startsWith("id,from,value,unit,")
                .contains("books-ceiling.share,2014-08-02,50 %,share,loi-test");
        Files.writeString(folder.resolve("law.csv"), table.replace("50 %", "45 %"));

        var amended = Ess.in(folder, "law", "books", "--csv", "--law", "law.csv");
        assertThat(amended.out()).isEqualTo(table.replace("50 %", "45 %"));
        assertThat(Ess.in(folder, "law", "books", "--law", "law.csv").out())
                .contains("greatest share (books-ceiling.share) — amended by the user\n")
                .contains("from 2 August 2014: 45% — ");
    }

    @Test
    void the_table_of_the_whole_law_is_an_overlay_that_changes_no_answer() throws IOException {
        var table = Ess.in(folder, "law", "--csv").out();
        Files.writeString(folder.resolve("law.csv"), table);
        var root = Examples.FOLDER.getParent();
        var law = folder.resolve("law.csv").toString();

        assertThat(Ess.in(folder, "law", "--csv", "--law", "law.csv").out()).isEqualTo(table);
        var plain = Json.MAPPER.readTree(
                Ess.in(root, "assess", "examples", "--format", "json").out());
        var amended = Json.MAPPER.readTree(Ess.in(root, "assess", "examples", "--format", "json", "--law", law)
                .out());
        assertThat(amended.get("assessments")).hasSameSizeAs(plain.get("assessments"));
        for (var i = 0; i < plain.get("assessments").size(); i++) {
            assertThat(amended.at("/assessments/" + i + "/findings"))
                    .isEqualTo(plain.at("/assessments/" + i + "/findings"));
        }
    }

    @Test
    void the_table_of_a_day_has_only_what_holds_on_it() {
        assertThat(Ess.in(folder, "law", "books", "--csv", "--on", "2014-08-01")
                        .out()
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("books-ceiling.share,2001-07-18,20 %,"));
    }

    @Test
    void no_cell_of_the_table_is_a_formula() {
        assertThat(Ess.in(folder, "law", "--csv")
                        .out()
                        .lines()
                        .flatMap(line -> List.of(line.split(",")).stream())
                        .filter(cell -> cell.matches("\"?[=+@\\t-].*") && !cell.matches("-[0-9.]+( %)?")))
                .isEmpty();
    }

    // changes

    @Test
    void tells_what_changes_between_two_days_both_included() {
        assertThat(Ess.in(folder, "changes", "books", "--from", "2014-08-02", "--to", "2014-08-02")
                        .out())
                .isEqualTo("""
                Changes of the law from 2 August 2014 to 2 August 2014.

                2 August 2014
                  - Ceiling of <public> holdings (books-ceiling): new drafting
                    Act <b>of test</b> & others, art. 1
                  - greatest share (books-ceiling.share): 20% → 50%
                    Act <b>of test</b> & others, art. 1
                """);
        assertThat(Ess.in(folder, "changes", "books", "--from", "2014-08-03", "--to", "2030-01-01")
                        .out())
                .isEqualTo("No change of the law from 3 August 2014 to 1 January 2030.\n");
        assertThat(Ess.in(folder, "changes", "books", "--from=2001-01-01", "--to=2001-12-31", "--lang=fr")
                        .out())
                .contains("18 juillet 2001\n", " : entre en vigueur : 20\u00a0%\n");
    }

    @Test
    void tells_changes_with_the_amendments_of_the_caller() throws IOException {
        Files.writeString(
                folder.resolve("law.csv"),
                "id,from,value\nbooks-ceiling.share,2028-01-01,40 %\nbooks-ceiling.share,2029-01-01,REPEALED\n");
        var run = Ess.in(folder, "changes", "books", "--from=2028-01-01", "--to=2029-12-31", "--law", "law.csv");

        assertThat(run.out())
                .contains("50% → 40%\n    Amendment by the user", "greatest share (books-ceiling.share): repealed\n");
    }

    @Test
    void tells_changes_as_json() {
        var document = Json.MAPPER.readTree(
                Ess.in(folder, "changes", "books", "--from=2001-01-01", "--to=2014-12-31", "--format=json")
                        .out());

        assertThat(document.get("changes")).hasSize(4);
        var last = document.at("/changes/3");
        assertThat(last.get("id").stringValue()).isEqualTo("books-ceiling.share");
        assertThat(last.at("/before/value").stringValue()).isEqualTo("20 %");
        assertThat(last.at("/after/value").stringValue()).isEqualTo("50 %");
        assertThat(document.at("/changes/0/before").isNull()).isTrue();
    }

    @Test
    void refuses_days_in_the_wrong_order_or_missing() {
        assertThat(Ess.in(folder, "changes", "--from", "2014-08-02", "--to", "2014-08-01")
                        .complaints())
                .containsExactly("--to: must be 2014-08-02 or later, but was: 2014-08-01");
        assertThat(Ess.in(folder, "changes", "--from", "2014-08-02").complaints())
                .containsExactly("ess: missing in this call: --to DATE", "See: ess changes --help");
    }
}
