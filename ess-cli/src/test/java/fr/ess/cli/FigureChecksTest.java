package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureChecksTest {

    private static Ess run(String call) {
        return Ess.in(Examples.FOLDER.getParent(), call.split(" "));
    }

    // figures

    @Test
    void a_disagreement_is_told_with_its_arithmetic_and_ends_with_one() {
        var run = run("figures examples/cases/ptce-study.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("""
                ✗ ptce-survey-vs-preface: disagrees
                    ptceSurveyed / initiativesStatedInPreface * 100: 42 / 50 × 100 = 84 (pour cent)
                    possible: 76.3636 < … ≤ 93.3333
                    42 (41.5 ≤ … < 42.5) = 50 (45 ≤ … < 55): disagrees
                    note:\s""").endsWith("\n5 checks. agrees: 1, disagrees: 1, derived only: 3\n");
    }

    @Test
    void what_is_not_stated_ends_with_three() {
        var run = run("figures examples/cases/gouttes-dor.json --lang fr");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("""
                ✓ go-merchants-sum : concorde
                    fabricMerchantsSubSaharan + fabricMerchantsMaghreb : 36 + 27 = 63 (entreprises)
                    36 + 27 = 63 = 63 (62,5 ≤ … < 63,5) : concorde
                """)
                .contains("? go-legal-composition : non énoncé\n    non énoncé : essMembers\n");
    }

    @Test
    void what_agrees_ends_with_zero_and_a_judgement_is_told_as_one() {
        assertThat(run("figures examples/cases/conference.json").status()).isZero();
        assertThat(run("figures examples/cases/bousol.json").out())
                .contains("– bo-territory-vs-authority: not comparable\n    judged, not computed: do not use");
    }

    @Test
    void the_answers_are_written_as_json() {
        var run = run("figures examples/cases/aquitaine.json --format json");
        assertThat(run.status()).isZero();
        var check = Json.MAPPER.readTree(run.out()).at("/checks/6");
        assertThat(check.get("id").stringValue()).isEqualTo("aq-wage-per-employee");
        assertThat(check.get("answer").stringValue()).isEqualTo("DERIVED_ONLY");
        var computed = check.at("/computed/0");
        assertThat(computed.get("exact").stringValue()).isEqualTo("2490000000/117197");
        assertThat(computed.get("rounded").decimalValue()).isEqualByComparingTo("21246.2776");
        assertThat(computed.at("/range/low").stringValue()).isEqualTo("2485000000/117197");
        assertThat(computed.at("/range/lowIncluded").booleanValue()).isTrue();
        assertThat(computed.at("/range/highIncluded").booleanValue()).isFalse();
    }

    @Test
    void another_kind_and_a_faulty_formula_are_refused() {
        assertThat(run("figures examples/ptce-food.json").status()).isEqualTo(2);
        var faulty = Ess.fed(
                Examples.FOLDER,
                "{\"kind\": \"figures\", \"facts\": {\"checks\": [{\"id\": \"a\", \"compute\": \"b + 1\"}]}}",
                "figures",
                "-");
        assertThat(faulty.status()).isEqualTo(2);
        assertThat(faulty.err())
                .isEqualTo(
                        "stdin: $.facts.checks[0].compute: must be a formula that calls only figures and lists of this"
                                + " dossier, but was: 'b + 1'\n");
    }

    // levers

    @Test
    void each_lever_is_told_and_what_is_not_shown_is_not_known() {
        var run = run("ptce levers examples/ptce-levers-villeneuve.json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("lever: teach and show the social economy; level: organised action; evidence: 2025-11-15")
                .contains("lever: cooperate between authorities; level: not known\n")
                .contains("lever: pay for coordination and research over time; level: not known; evidence: 2026-09-15")
                .doesNotContain("since the first day");
        assertThat(run("ptce levers examples/ptce-levers-gouttes-dor.json").out())
                .contains("lever: work across departments; level: not known; evidence: not dated:");
    }

    @Test
    void two_days_are_compared() {
        var run = run("ptce levers examples/ptce-levers-villeneuve.json --since 2024-12-31 --format json");
        var changes = Json.MAPPER.readTree(run.out()).at("/result/changes");
        assertThat(changes).hasSize(8);
        assertThat(changes.get(1).get("before").stringValue()).isEqualTo("NOTHING");
        assertThat(changes.get(2).get("move").stringValue()).isEqualTo("LESS_FAR");
        assertThat(changes.get(3).get("move").stringValue()).isEqualTo("NOT_KNOWN");
        var late = run("ptce levers examples/ptce-levers-villeneuve.json --since 2027-01-01");
        assertThat(late.status()).isEqualTo(2);
        assertThat(late.err()).contains("--since: must not be after 2026-11-23, but was: '2027-01-01'");
    }
}
