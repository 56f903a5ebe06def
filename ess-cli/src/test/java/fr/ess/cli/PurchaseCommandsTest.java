package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Catering, deduction and estimated value. */
class PurchaseCommandsTest {

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    private static JsonNode result(String call, int status) {
        var run = run(call + " --format json");
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        return Json.MAPPER.readTree(run.out()).get("result");
    }

    @Test
    void the_gap_of_a_restaurant_is_told_in_euros() {
        // 50 % and 20 % of 400 000, 60 % of 100 000
        var gap = result("catering gap examples/catering-gap.json", 1);
        assertThat(gap.get("quality").decimalValue()).isEqualByComparingTo("50000");
        assertThat(gap.get("organic").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(gap.get("meatAndFish").decimalValue()).isEqualByComparingTo("15000");
        assertThat(gap.get("replacedByOrganic").decimalValue()).isEqualByComparingTo("50000");
        assertThat(result("catering gap examples/catering-school.json", 0)
                        .get("quality")
                        .decimalValue())
                .isEqualByComparingTo("0");
        assertThat(run("catering gap examples/catering-gap.json --lang fr").out())
                .contains("année : 2025\n");
    }

    @Test
    void nothing_was_asked_of_a_restaurant_in_2014() {
        assertThat(run("catering gap examples/catering-pas-de-calais.json --lang fr")
                        .out())
                .isEqualTo("""
                Écart d’une restauration collective aux parts de la loi, droit au 1er décembre 2014
                Rien n’est exigé de ce restaurant pour cette année.

                année : 2014
                """);
    }

    @Test
    void the_deduction_is_told_with_its_cap() {
        // 30 % of 65 000; three quarters of 30 000
        var deduction = result("oeth deduction examples/oeth-deduction.json", 0);
        assertThat(deduction.get("beforeCap").decimalValue()).isEqualByComparingTo("19500");
        assertThat(deduction.get("cap").decimalValue()).isEqualByComparingTo("22500");
        assertThat(deduction.get("deduction").decimalValue()).isEqualByComparingTo("19500");
    }

    @Test
    void the_value_of_a_need_holds_its_renewals() {
        assertThat(result("estimate examples/estimated-value.json", 0)
                        .get("total")
                        .decimalValue())
                .isEqualByComparingTo("200000");
        assertThat(result("estimate examples/estimated-value-renewals-left-out.json", 1)
                        .get("total")
                        .decimalValue())
                .isEqualByComparingTo("119999.98");
    }

    @Test
    void a_dossier_of_another_kind_is_refused() {
        for (var command : new String[] {"catering gap", "oeth deduction", "estimate", "insertion follow-up"}) {
            assertThat(run(command + " examples/scic-lawful.json").status()).isEqualTo(2);
        }
    }
}
