package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BondCommandsTest {

    @TempDir
    Path folder;

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    @Test
    void what_is_allocated_and_what_is_not_is_told_of_each_bond() {
        var run = run("bond report examples/bond-portfolio.json --lang fr");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u202f', ' ').replace('\u00a0', ' '))
                .contains(
                        "Rapport d’affectation des emprunts — Région Alpha, 23 novembre 2026",
                        "Affecté : 321 000 000,00 €",
                        "Non affecté : 79 000 000,00 €",
                        "Prochain rapport au plus tard le : 31 décembre 2026",
                        "Composantes documentées : 3 sur 4");
    }

    @Test
    void what_is_dated_later_is_left_out() {
        var run = run("bond report examples/bond-portfolio.json --on 2024-12-31 --format json");
        var answer = Json.MAPPER.readTree(run.out());
        assertThat(answer.get("on").stringValue()).isEqualTo("2024-12-31");
        assertThat(answer.get("bonds")).hasSize(1);
        var bond = answer.get("bonds").get(0);
        assertThat(bond.get("allocated").decimalValue()).isEqualByComparingTo("224250000.00");
        assertThat(bond.get("unallocated").decimalValue()).isEqualByComparingTo("175750000.00");
        assertThat(bond.get("byYear").get("2023").decimalValue()).isEqualByComparingTo("60000000.00");
        assertThat(bond.get("nextReport").stringValue()).isEqualTo("2025-03-19");
        assertThat(bond.get("rules")).hasSize(3);
    }

    @Test
    void a_project_paid_for_twice_is_named() {
        var text = run("bond report examples/bond-double-funding.json");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).contains("The project logements receives €0.01 more than its eligible cost.");
        var json = Json.MAPPER.readTree(run("bond report examples/bond-double-funding.json --format json")
                .out());
        assertThat(json.get("verdict").stringValue()).isEqualTo("BREACHED");
        assertThat(json.get("fundedTwice").get("logements").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(run("bond report examples/bond-double-funding.json --format html")
                        .out())
                .contains("class=\"notice\"", "The project logements receives");
    }

    @Test
    void what_is_not_known_is_said() {
        var run = run("bond report examples/bond-ile-de-france.json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("Allocated: not known", "Next report by: none is known");
        assertThat(run("bond report examples/bond-ile-de-france.json --format html")
                        .out())
                .contains("The allocations are not known.");
        assertThat(run("bond report examples/bond-ile-de-france.json --format json")
                        .out())
                .contains("\"proceeds\" : 600000000.00", "\"allocated\" : null");
    }

    @Test
    void another_kind_of_dossier_is_refused_and_no_file_is_written() {
        var target = folder.resolve("report.html");
        var run = run("bond report examples/scic.json -o " + target);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run("bond report examples/scic-lawful.json -o " + target).err())
                .contains("$.kind");
        assertThat(target).doesNotExist();
        assertThat(run("bond report examples/bond-portfolio.json --format csv").status())
                .isEqualTo(2);
        assertThat(run("bond").status()).isEqualTo(2);
    }

    @Test
    void the_page_says_the_same_in_both_languages() {
        var french = run("bond report examples/bond-portfolio.json --format html --lang fr")
                .out();
        var english = run("bond report examples/bond-portfolio.json --format html --lang en")
                .out();
        for (var tag : new String[] {"<tr>", "<article", "<section", "<rect", "<li"}) {
            assertThat(french.split(tag, -1)).as(tag).hasSameSizeAs(english.split(tag, -1));
        }
        assertThat(french).contains("lang=\"fr\"").doesNotContain("bond.");
        assertThat(english).contains("lang=\"en\"").doesNotContain("bond.");
    }
}
