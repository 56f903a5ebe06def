package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InsertionCommandsTest {

    @TempDir
    Path folder;

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    @Test
    void the_hours_of_the_formula_are_told_exact_and_whole() {
        var run = run("insertion hours examples/insertion-hours-practice.json --lang fr");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("fraction exacte : 4000/11", "défaut : 363", "proche : 364", "prévues : 300");
        assertThat(run("insertion hours examples/insertion-hours-practice.json --format json")
                        .out())
                .contains("\"exact\" : \"4000/11\"", "\"floor\" : 363", "\"halfUp\" : 364", "\"cost\" : 12000.00");
    }

    // follow-up: 833 and 363 due in the school, 866 and 208 done; 500 due and 212.5 done on the roads

    private static JsonNode followUp(String more) {
        var run = run("insertion follow-up examples/insertion-follow-up.json --format json" + more);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return Json.MAPPER.readTree(run.out()).get("result");
    }

    @Test
    void hours_are_told_by_contract_territory_facilitator_and_clause() {
        var result = followUp("");
        var school = result.get("by-contract").get(0);
        assertThat(school.get("contract").stringValue()).isEqualTo("Groupe scolaire");
        assertThat(school.get("clauses").intValue()).isEqualTo(2);
        assertThat(school.get("due").decimalValue()).isEqualByComparingTo("1196");
        assertThat(school.get("done").decimalValue()).isEqualByComparingTo("1074");
        assertThat(school.get("shortfall").decimalValue()).isEqualByComparingTo("155");
        assertThat(school.get("beyond").decimalValue()).isEqualByComparingTo("33");
        assertThat(result.get("by-territory")).hasSize(2);
        assertThat(result.get("by-facilitator").get(1).get("shortfall").decimalValue())
                .isEqualByComparingTo("287.5");
        assertThat(result.get("by-clause").get(1).get("state").stringValue()).isEqualTo("SHORTFALL");
    }

    @Test
    void lines_and_states_of_later_days_do_not_count() {
        var before = followUp(" --on 2026-07-02").get("by-clause").get(1);
        assertThat(before.get("done").decimalValue()).isEqualByComparingTo("280");
        assertThat(before.get("state").stringValue()).isEqualTo("IN_PROGRESS");
        assertThat(followUp(" --on 2026-07-03")
                        .get("by-clause")
                        .get(1)
                        .get("done")
                        .decimalValue())
                .isEqualByComparingTo("208");
    }

    @Test
    void the_table_is_told_for_spreadsheets() {
        assertThat(run("insertion follow-up examples/insertion-follow-up.json --format csv")
                        .out())
                .isEqualTo("""
                by,name,state,clauses,clauses_due_unknown,hours_due,hours_done,hours_lacking,hours_beyond,rate
                contract,Groupe scolaire,,2,0,1196,1074,155,33,89.80
                contract,Entretien des voies,,1,0,500,212.5,287.5,0,42.50
                territory,Villeneuve nord,,2,0,1196,1074,155,33,89.80
                territory,Villeneuve sud,,1,0,500,212.5,287.5,0,42.50
                facilitator,Maison de l’emploi,,2,0,1196,1074,155,33,89.80
                facilitator,PLIE,,1,0,500,212.5,287.5,0,42.50
                clause,ecole-gros-oeuvre,COMPLETED,1,0,833,866,0,33,103.96
                clause,ecole-peinture,SHORTFALL,1,0,363,208,155,0,57.30
                clause,voirie,IN_PROGRESS,1,0,500,212.5,287.5,0,42.50
                """);
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_made_harmless() throws IOException {
        Files.writeString(folder.resolve("ledger.json"), """
                {"kind": "insertion-follow-up", "on": "2026-11-23", "facts": {
                  "clauses": [{"id": "@a", "place": {"contract": "=1+1", "territory": "+b", "facilitator": "-c"}}],
                  "entries": []}}
                """);
        assertThat(run("insertion follow-up " + folder.resolve("ledger.json") + " --format csv")
                        .out())
                .contains("contract,'=1+1,,1,1,,0,,,\n", "territory,'+b,", "facilitator,'-c,", "clause,'@a,");
    }

    @Test
    void hours_due_that_are_not_known_are_told_as_such() {
        assertThat(run("insertion follow-up examples/insertion-follow-up-lorraine.json --lang fr")
                        .out())
                .contains("clauses : 600", "heures dues : non connu", "300\u202f000\u00a0heures");
        assertThat(run("insertion follow-up examples/insertion-follow-up-pas-de-calais.json --format csv")
                        .out())
                .contains("territory,Pas-de-Calais,,4,3,,100000,,,\n", "PLANNED,1,0,150000,0,150000,0,0.00\n");
    }

    @Test
    void another_form_is_refused() {
        assertThat(run("insertion follow-up examples/insertion-follow-up.json --format html")
                        .status())
                .isEqualTo(2);
        assertThat(run("insertion hours examples/insertion-hours-practice.json --format csv")
                        .status())
                .isEqualTo(2);
    }
}
