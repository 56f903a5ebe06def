package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ComputationsTest {

    @TempDir
    Path folder;

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    private static JsonNode json(String call, int status) {
        var run = run(call + " --format json");
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        return Json.MAPPER.readTree(run.out());
    }

    // headroom: 50 100 € of 100 000 €, shares of 100 €

    @Test
    void tells_what_it_takes_to_be_back_below_the_ceiling() {
        var result = json("scic headroom examples/scic-stake-over-the-ceiling.json", 1)
                .get("result");

        // 50 100 is half of 100 200; (50 100 - 200) is half of (100 000 - 200)
        assertThat(result.get("newShares").decimalValue()).isEqualByComparingTo("0");
        assertThat(result.get("cureByOthers").decimalValue()).isEqualByComparingTo("200");
        assertThat(result.get("cureByOthersShares").intValue()).isEqualTo(2);
        assertThat(result.get("cureByWithdrawal").decimalValue()).isEqualByComparingTo("200");
    }

    @Test
    void tells_the_room_under_the_ceiling_and_with_others() {
        // 30 000 of 100 000: 70 000 is half of 140 000; with 10 000 of others 80 000 is half of 160 000
        assertThat(json("scic headroom examples/scic-lawful.json", 0)
                        .at("/result/newShares")
                        .decimalValue())
                .isEqualByComparingTo("40000");
        assertThat(json("scic headroom examples/scic-lawful.json --others 10000", 0)
                        .at("/result/newShares")
                        .decimalValue())
                .isEqualByComparingTo("50000");
        assertThat(run("scic headroom examples/scic-lawful.json --lang fr").out())
                .isEqualTo("""
                Marge sous le plafond des participations publiques, droit au 23 novembre 2026
                Dans la limite.

                capital : 100 000,00 €
                détenu par les collectivités comptées : 30 000,00 €
                plafond : 50 %
                les collectivités peuvent souscrire au plus : 40 000,00 €
                en parts entières : 400
                les collectivités peuvent acheter à d’autres au plus : 20 000,00 €
                en parts entières : 200
                d’autres peuvent se retirer pour au plus : 40 000,00 €
                en parts entières : 400
                """.replaceAll("(\\d) (\\d{3},)", "$1\u202f$2").replaceAll("(\\d) ([€%])", "$1\u00a0$2"));
    }

    @Test
    void the_law_amended_moves_the_room_and_is_said() throws IOException {
        Files.writeString(folder.resolve("law.csv"), "id,from,value\nscic-public-ceiling.share,2026-01-01,40 %\n");
        var run = run("scic headroom examples/scic-lawful.json --law " + folder.resolve("law.csv"));

        // (30 000 + x) is 2/5 of (100 000 + x) for x = 16 666,66
        assertThat(run.out()).contains("€16,666.66").contains("Law amended by the user");
    }

    @Test
    void the_room_of_unknown_facts_is_not_known_and_the_facts_are_named() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"kind\": \"scic\", \"on\": \"2026-11-23\", \"facts\": {\"siren\": \"732829320\", \"register\": {\"capital\": 100}}}");
        var run = Ess.in(folder, "scic", "headroom", "a.json");

        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).contains("Missing facts", "(register.holdings)");
    }

    // path

    @Test
    void tells_the_ceiling_after_each_movement() {
        var call = "scic path examples/scic-lawful.json --movements examples/scic-lawful-movements.json";
        var answers = new ArrayList<String>();
        json(call, 1)
                .at("/result/steps")
                .forEach(step -> answers.add(step.get("capital").decimalValue().setScale(2) + " "
                        + step.get("answer").stringValue()));

        // 30 000 of 100 000; 70 000 of 140 000; 70 000 of 125 000; 70 000 of 140 000
        assertThat(answers)
                .containsExactly(
                        "100000.00 SATISFIED", "140000.00 SATISFIED", "125000.00 BREACHED", "140000.00 SATISFIED");
        assertThat(run(call).out())
                .contains("movement: withdrawal; amount: €15,000.00; capital then: €125,000.00; ceiling: breached");
    }

    @Test
    void refuses_faulty_movements_each_with_its_place() throws IOException {
        var root = Examples.FOLDER.getParent();
        Files.writeString(folder.resolve("m.json"), """
                {"movements": [
                  {"day": "2027-01-15", "kind": "SALE", "holder": "A", "amount": 1},
                  {"day": "2027-01-15", "kind": "TRANSFER", "holder": "A", "amount": 0}, null], "more": 1}
                """);
        var file = folder.resolve("m.json").toString();
        var run = Ess.in(root, "scic", "path", "examples/scic-lawful.json", "--movements", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complaints())
                .contains(
                        file
                                + ": $.movements[0].kind: must be one of SUBSCRIPTION, CONVERSION, WITHDRAWAL, EXCLUSION, TRANSFER, but was: 'SALE'",
                        file + ": $.movements[1].amount: must be more than zero, but was: 0.00",
                        file + ": $.more: must be one of the properties movements, but was: 'more'");
        Files.writeString(folder.resolve("m.json"), """
                {"movements": [{"day": "2026-11-22", "kind": "WITHDRAWAL", "holder": "Association Alpha", "amount": 1}]}
                """);
        assertThat(Ess.in(root, "scic", "path", "examples/scic-lawful.json", "--movements", file)
                        .complaints())
                .containsExactly(file + ": $.movements[0].day: must be 2026-11-23 or later, but was: 2026-11-22");
        Files.writeString(folder.resolve("m.json"), """
                {"movements": [{"day": "2026-11-24", "kind": "WITHDRAWAL", "holder": "Association Alpha", "amount": 15000.01}]}
                """);
        assertThat(Ess.in(root, "scic", "path", "examples/scic-lawful.json", "--movements", file)
                        .status())
                .isEqualTo(2);
        Files.writeString(folder.resolve("m.json"), "{}");
        assertThat(Ess.in(root, "scic", "path", "examples/scic-lawful.json", "--movements", file)
                        .complaints())
                .containsExactly(file + ": $.movements: must be given, but was: null");
    }

    // allocate

    @Test
    void allocates_a_result() {
        var result = json("scic allocate examples/scic-accounts-2024.json", 0).get("result");

        assertThat(result.get("legalReserve").decimalValue()).isEqualByComparingTo("15000");
        assertThat(result.get("statutoryReserve").decimalValue()).isEqualByComparingTo("42500");
        assertThat(result.get("reserves")
                        .decimalValue()
                        .add(result.get("interest").decimalValue()))
                .isEqualByComparingTo(result.get("surplus").decimalValue());
    }

    @Test
    void allocates_nothing_while_the_cap_is_not_published() {
        assertThat(json("scic allocate examples/scic-accounts-2026-unknown-cap.json", 3)
                        .get("result"))
                .isEmpty();
        assertThat(run("scic allocate examples/scic-accounts-2026-unknown-cap.json")
                        .out())
                .contains("Cannot be said yet.", "Nothing more can be computed for that day.");
    }

    // the approval as an enterprise of social utility

    @Test
    void tells_the_limits_of_pay_and_the_room_below_them() {
        // 2025: 21 621,60 × 10; 7 × 5 × 21 621,60 − (52 000 + 41 000,50 + 38 000 + 36 500 + 30 000)
        var lawful = json("esus headroom examples/esus-lawful.json", 0).get("result");
        assertThat(lawful.get("highestPay").decimalValue()).isEqualByComparingTo("216216");
        assertThat(lawful.get("averageRoom").decimalValue()).isEqualByComparingTo("559255.50");
        assertThat(lawful.get("year").intValue()).isEqualTo(2025);
        var over = json("esus headroom examples/esus-pay-and-listing.json", 1).get("result");
        assertThat(over.get("averageRoom").decimalValue()).isEqualByComparingTo("0");
        assertThat(json("esus headroom examples/esus-by-right.json", 3)
                        .at("/missingFacts/0/fact")
                        .stringValue())
                .isEqualTo("payroll.branchMinimum");
    }

    @Test
    void tells_the_charges_of_social_utility_that_are_lacking() throws IOException {
        // 950 000 of 1 390 000 is 68 %
        assertThat(json("esus charges examples/esus-lawful.json", 0)
                        .at("/result/lacking")
                        .decimalValue())
                .isEqualByComparingTo("0");
        Files.writeString(folder.resolve("c.json"), """
                {"kind": "esus", "on": "2026-11-23", "facts": {"impact": {"years": [
                  {"ends": "2025-12-31", "socialCharges": 600000, "totalCharges": 1000000}]}}}
                """);
        // (660 000 − 600 000) ÷ 0,34
        assertThat(json("esus charges " + folder.resolve("c.json"), 1)
                        .at("/result/lacking")
                        .decimalValue())
                .isEqualByComparingTo("176470.59");
        Files.writeString(folder.resolve("d.json"), "{\"kind\": \"esus\", \"on\": \"2026-11-23\", \"facts\": {}}");
        assertThat(json("esus charges " + folder.resolve("d.json"), 3)
                        .at("/missingFacts/0/fact")
                        .stringValue())
                .isEqualTo("impact");
        assertThat(json("esus headroom " + folder.resolve("d.json"), 3)
                        .at("/missingFacts/0/fact")
                        .stringValue())
                .isEqualTo("payroll");
    }

    @Test
    void tells_the_days_of_an_approval() {
        var result =
                json("esus calendar examples/esus-approval-by-silence.json", 0).get("result");
        assertThat(result.get("completed").stringValue()).isEqualTo("2025-03-14");
        assertThat(result.get("impliedAcceptance").stringValue()).isEqualTo("2025-05-14");
        assertThat(result.get("lastDay").stringValue()).isEqualTo("2030-05-13");
        assertThat(result.get("renewBy").stringValue()).isEqualTo("2030-03-13");
        assertThat(json("esus calendar examples/esus-approval-by-silence.json --margin 30", 0)
                        .at("/result/renewBy")
                        .stringValue())
                .isEqualTo("2030-02-11");
        assertThat(json("esus calendar examples/esus-approval-ended.json", 1)
                        .at("/result/deadlines/1/state")
                        .stringValue())
                .isEqualTo("LATE");
        assertThat(run("esus calendar examples/esus-approval-ended.json --margin -1")
                        .complaints())
                .containsExactly("--margin: must be zero or more, but was: '-1'");
    }

    @Test
    void tells_the_days_of_a_financing_body() throws IOException {
        var result =
                json("esus calendar examples/esus-fund-assimilated.json", 0).get("result");
        assertThat(result.get("reachBy").stringValue()).isEqualTo("2020-12-31");
        assertThat(result.at("/deadlines/1/due").stringValue()).isEqualTo("2027-06-19");
        json("esus calendar examples/esus-fund-a-cent-short.json", 1);
        Files.writeString(
                folder.resolve("b.json"),
                "{\"kind\": \"esus-financing-body\", \"on\": \"2026-11-23\", \"facts\": {\"kind\": \"COLLECTIVE_INVESTMENT\"}}");
        json("esus calendar " + folder.resolve("b.json"), 3);
    }

    @Test
    void allocates_the_profit_of_a_commercial_company() {
        var result =
                json("membership allocate examples/ess-profit-2026.json", 0).get("result");

        // (30 000 − 10 000) ÷ 5; half of it
        assertThat(result.get("base").decimalValue()).isEqualByComparingTo("20000");
        assertThat(result.get("developmentFund").decimalValue()).isEqualByComparingTo("4000");
        assertThat(result.get("retained").decimalValue()).isEqualByComparingTo("10000");
        assertThat(result.get("distributable").decimalValue()).isEqualByComparingTo("10000");
        json("membership allocate examples/ess-profit-before-the-order.json", 3);
    }

    // ballot: users 60 of 100 at 40 %, staff 9 of 10 at 30 %, authorities 0 of 2 at 30 %

    @Test
    void counts_a_ballot() {
        var result = json("scic ballot examples/scic-meeting-carried.json", 0).get("result");

        // 0.4 × 0.6 + 0.3 × 0.9 + 0
        assertThat(result.at("/ways/0/inFavour").stringValue()).isEqualTo("51/100");
        assertThat(result.get("carried").booleanValue()).isTrue();
        assertThat(result.at("/colleges/1/college").stringValue()).isEqualTo("Salariés");
        assertThat(result.at("/colleges/1/brought").stringValue()).isEqualTo("27/100");
    }

    @Test
    void counts_a_ballot_in_each_way_that_is_open_and_names_what_is_open() {
        var document = json("scic ballot examples/scic-meeting-modes-disagree.json", 3);

        assertThat(document.at("/result/ways")).hasSize(2);
        assertThat(document.at("/missingFacts")).hasSize(1);
        assertThat(document.at("/missingFacts/0/fact").stringValue()).isEqualTo("ballot.carryMode");
        assertThat(json("scic ballot examples/scic-meeting-no-quorum.json", 3)
                        .at("/missingFacts/0/fact")
                        .stringValue())
                .isEqualTo("ballot");
    }

    // advance, refund, revision, de minimis

    @Test
    void tells_what_an_advance_may_be_and_until_when() {
        var document = json("scic advance examples/scic-advance-at-the-limit.json", 0);

        assertThat(document.at("/result/asked")).isEqualTo(document.at("/result/room"));
        assertThat(document.at("/result/latestEnd").stringValue()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void tells_the_greatest_refund() {
        assertThat(json("scic refund examples/scic-withdrawal-within-the-floor.json", 0)
                        .at("/result/most")
                        .isNumber())
                .isTrue();
        assertThat(json("scic refund examples/scic-withdrawal-passive-breach.json", 1)
                        .at("/result/most")
                        .decimalValue())
                .isEqualByComparingTo("0");
        assertThat(json("scic refund examples/scic-withdrawal-unknown-peak.json", 3)
                        .at("/missingFacts/0/fact")
                        .stringValue())
                .isEqualTo("floor.highest");
    }

    @Test
    void tells_when_the_cooperative_audit_is_due() {
        var document = json("scic revision examples/scic-lawful.json", 0);

        // five years after 10 March 2022
        assertThat(document.at("/result/next").stringValue()).isEqualTo("2027-03-10");
        assertThat(document.at("/result/deadlines/1/state").stringValue()).isEqualTo("UPCOMING");
        assertThat(json("scic revision examples/scic-lawful.json --on 2027-03-10", 0)
                        .at("/result/deadlines/1/state")
                        .stringValue())
                .isEqualTo("UPCOMING");
        assertThat(json("scic revision examples/scic-lawful.json --on 2027-03-11", 1)
                        .at("/result/deadlines/1/state")
                        .stringValue())
                .isEqualTo("LATE");
    }

    @Test
    void tells_the_room_for_small_aid() {
        var document = json("grant de-minimis examples/de-minimis-over.json", 1);

        assertThat(document.at("/result/room").decimalValue()).isEqualByComparingTo("100000");
        assertThat(document.at("/result/firstDay").stringValue()).isEqualTo("2024-01-03");
        assertThat(json("grant de-minimis examples/de-minimis-doubtful.json", 3)
                        .at("/missingFacts/0/fact")
                        .stringValue())
                .isEqualTo("earlier[1].grantedOn");
    }

    @Test
    void tells_the_formalities_of_a_year_by_due_day() {
        var document = json("grant formalities examples/subsidy-file-late.json", 1);

        assertThat(document.at("/verdict").stringValue()).isEqualTo("BREACHED");
        var rows = document.at("/result/formalities");
        assertThat(rows.findValuesAsString("due"))
                .containsExactly("2026-02-02", "2026-02-02", "2026-04-11", "2026-04-15", "2026-06-14", "2027-06-30");
        assertThat(rows.at("/4/rule").stringValue()).isEqualTo("subsidy-payment-delay");
        assertThat(rows.at("/4/answer").stringValue()).isEqualTo("BREACHED");
        assertThat(rows.at("/4/at").stringValue()).isEqualTo("awards[0]");
        assertThat(rows.at("/4/article/text").stringValue()).isEqualTo("loi-2000-321");
        assertThat(rows.at("/3/room").decimalValue()).isEqualByComparingTo("90000");
        assertThat(json("grant formalities examples/subsidy-file-2026.json", 0)
                        .at("/verdict")
                        .stringValue())
                .isEqualTo("SATISFIED");
        assertThat(run("grant formalities examples/subsidy-file-2026.json --lang fr")
                        .out())
                .contains("Tout est en ordre.", "30 juin 2027", "Loi n° 2000-321 du 12 avril 2000");
    }

    // the call

    @Test
    void refuses_a_dossier_of_another_kind_and_a_folder() {
        assertThat(run("scic allocate examples/de-minimis-over.json").complaints())
                .containsExactly(
                        "examples/de-minimis-over.json: $.kind: must be one of scic-accounts, but was: 'de-minimis'");
        assertThat(run("scic allocate examples").complaints())
                .containsExactly("examples: must be a file, but was: 'examples'");
        assertThat(run("scic headroom examples/scic-lawful.json --others -1").complaints())
                .containsExactly(
                        "--others: must be an amount in euros: a number with at most two decimals, but was: '-1'");
        assertThat(run("scic headroom examples/scic-lawful.json --format html").complaints())
                .containsExactly("--format: must be one of text, json, but was: 'html'");
        assertThat(run("scic").complaints())
                .containsExactly("ess: missing in this call: a command", "See: ess scic --help");
    }

    @Test
    void every_computation_is_worded_whole_in_both_languages() {
        for (var lang : List.of("fr", "en")) {
            for (var call : List.of(
                    "scic headroom examples/scic-stake-over-the-ceiling.json --others 10",
                    "scic path examples/scic-lawful.json --movements examples/scic-lawful-movements.json",
                    "esus headroom examples/esus-lawful.json",
                    "esus charges examples/esus-lawful.json",
                    "esus calendar examples/esus-approval-ended.json",
                    "esus calendar examples/esus-fund-assimilated.json",
                    "membership allocate examples/ess-profit-2026.json",
                    "scic ballot examples/scic-meeting-carried.json",
                    "scic ballot examples/scic-meeting-modes-disagree.json",
                    "scic allocate examples/scic-accounts-2024.json",
                    "scic advance examples/scic-advance-at-the-limit.json",
                    "scic refund examples/scic-withdrawal-within-the-floor.json",
                    "scic revision examples/scic-lawful.json --on 2035-01-01",
                    "grant de-minimis examples/de-minimis-doubtful.json",
                    "grant formalities examples/subsidy-file-late.json")) {
                var out = run(call + " --lang " + lang).out();
                assertThat(out).isNotEmpty().doesNotContain("compute.", "code.", "rule.", "SATISFIED", "LATE", "TIME");
            }
        }
    }

    // contract: each duty with its next day of change, then the mechanisms

    @Test
    void tells_the_duties_of_a_contract_and_what_fits_it() {
        var result = json("contract examples/contract-clauses-missing.json", 1).get("result");

        var social = result.get("duties")
                .valueStream()
                .filter(duty -> duty.get("rule").stringValue().equals("social-clause-above-eu-threshold"))
                .findFirst()
                .orElseThrow();
        assertThat(social.get("answer").stringValue()).isEqualTo("BREACHED");
        assertThat(social.at("/article/article").stringValue()).isEqualTo("art. L2112-2-1, L3114-2-1");
        assertThat(social.get("next").stringValue()).isEqualTo("2028-01-01");
        assertThat(result.get("mechanisms").valueStream())
                .extracting(option -> option.get("mechanism").stringValue() + " "
                        + option.get("state").stringValue())
                .contains("OBJECT EXCLUDED", "RESERVED_ESS UNDETERMINED", "NEED_DEFINITION READY");
    }

    @Test
    void tells_from_when_a_reservation_made_too_early_is_lawful() {
        assertThat(run("contract examples/contract-reserved-too-early.json --lang en")
                        .out())
                .contains(
                        "Reservation to structures of integration through economic activity; answer: breached; article: Code of"
                                + " public contracts (2006), art. 15")
                .contains("another answer for a consultation launched from: 1 April 2016");
    }
}
