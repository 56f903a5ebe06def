package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code ess currency} answers of the law. */
class CurrencyLawCommandsTest {

    private static JsonNode result(String call) {
        var run = Ess.in(Examples.FOLDER.getParent(), (call + " --format json").split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        return Json.MAPPER.readTree(run.out()).get("result");
    }

    @Test
    void a_payment_in_local_currency_is_told_by_its_ways() {
        var ways = result("currency pay examples/mlc-payment-suspended.json").get("ways");

        assertThat(ways).hasSize(3);
        assertThat(ways.get(0).get("state").stringValue()).isEqualTo("EXCLUDED");
        assertThat(ways.get(1).get("state").stringValue()).isEqualTo("OPEN");
        assertThat(result("currency pay examples/mlc-payment-amended.json")
                        .at("/ways/1/state")
                        .stringValue())
                .isEqualTo("READY");
    }

    @Test
    void the_outlook_tells_the_margin_and_the_day_of_crossing() {
        var outlook = result("currency outlook examples/mlc-regime-undeclared.json");

        assertThat(outlook.get("margin").decimalValue()).isEqualByComparingTo("-10000");
        assertThat(outlook.get("crossedOn").stringValue()).isEqualTo("2025-09-30");
    }
}
