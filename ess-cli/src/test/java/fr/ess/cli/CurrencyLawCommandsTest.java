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

    @Test
    void a_transfer_that_a_phase_keeps_closed_is_told_with_its_phase_and_the_day_it_opens() {
        var run = Ess.in(
                Examples.FOLDER.getParent(),
                "currency",
                "transfer",
                "examples/mlc-transfer-between-providers.json",
                "--format",
                "json");
        assertThat(run.status()).isEqualTo(Status.BREACHED);
        var told = Json.MAPPER.readTree(run.out()).get("result");
        assertThat(told.at("/refusedBy/0/rule").stringValue()).isEqualTo("circulation-phase");
        assertThat(told.get("phase").stringValue()).isEqualTo("b to b");
        assertThat(told.get("allowedFrom").stringValue()).isEqualTo("2015-01-01");
        assertThat(told.at("/alternatives/0/to").stringValue()).isEqualTo("BANK");
        var opened = Ess.in(
                Examples.FOLDER.getParent(),
                "currency",
                "transfer",
                "examples/mlc-transfer-between-providers.json",
                "--on",
                "2015-01-01");
        assertThat(opened.out()).contains("This transfer is allowed.");
        assertThat(opened.status()).isEqualTo(Status.OK);
    }

    @Test
    void a_phase_without_a_day_keeps_a_passage_closed() {
        var run = Ess.in(Examples.FOLDER.getParent(), "currency", "transfer", "examples/mlc-transfer-social-aid.json");
        assertThat(run.out())
                .contains(
                        "This transfer is refused.",
                        "phase that opens this passage: outil des politiques publiques",
                        "allowed from: not known");
        assertThat(run.status()).isEqualTo(Status.BREACHED);
    }
}
