package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ess.core.esus.Aim;
import fr.ess.core.esus.Candidate;
import fr.ess.core.esus.ClosedYear;
import fr.ess.core.esus.EsusRules;
import fr.ess.core.esus.Impact;
import fr.ess.core.esus.Mission;
import fr.ess.core.esus.Paid;
import fr.ess.core.esus.Payroll;
import fr.ess.core.esus.Trading;
import fr.ess.core.esus.WageZone;
import fr.ess.core.esus.Way;
import fr.ess.core.law.Law;
import fr.ess.core.law.MinimumWage;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.Json;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.ScicRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines hold what the JSON of findings holds, save that rules and figures are cited once. */
class JsonLinesTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final Candidate CANDIDATE = new Candidate(
            Way.GENERAL,
            true,
            null,
            new Mission(List.of(Aim.HERITAGE), true, null),
            null,
            new Impact(
                    List.of(new ClosedYear(
                            LocalDate.of(2025, 12, 31),
                            Euros.of(310_000),
                            Euros.of(450_000),
                            Euros.ofCents(7),
                            Euros.of(200_000))),
                    null,
                    null),
            new Payroll(2025, WageZone.GENERAL, null, List.of(new Paid(Euros.of(52_000), Share.of(4, 5)))),
            Trading.NOT_TRADED);

    static Stream<Assessment<?>> assessments() {
        var empty = new Candidate(null, null, null, null, null, null, null, null);
        var amended = LAW.amended(Timeline.of(MinimumWage.HOURLY.id(), MinimumWage.HOURLY.unit())
                .from(
                        "2025-01-01",
                        Euros.of(15),
                        MinimumWage.HOURLY.versions().get(0).source()));
        return Stream.of(
                EsusRules.SET.assess(CANDIDATE, LAW),
                EsusRules.SET.assess(CANDIDATE, amended),
                EsusRules.SET.assess(CANDIDATE, LAW.at(LocalDate.of(2013, 1, 1))),
                EsusRules.SET.assess(empty, LAW),
                ScicRules.SET.assess(new Scic(null, null, null, null, null, null, null), LAW));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void a_line_and_the_first_hold_all_of_the_findings(Assessment<?> assessment) {
        complete(assessment);
    }

    private static <F> void complete(Assessment<F> assessment) {
        var lines = JsonLines.of(assessment.ruleSet(), assessment.law());
        var first = tree(lines.first());
        var line = tree(lines.line(assessment));
        assertThat(first.get("kind").textValue()).isEqualTo(assessment.ruleSet().id());
        assertThat(first.get("fingerprint")).isEqualTo(Json.TWO.valueToTree(assessment.fingerprint()));
        assertThat(line.get("on").textValue()).isEqualTo(assessment.law().day().toString());
        assertThat(line.get("verdict").textValue())
                .isEqualTo(assessment.verdict().name());
        var rules = byNames(first.get("rules"), "rule");
        var figures = byNames(first.get("figures"), "id");
        var findings = line.get("findings");
        findings.forEach(each -> {
            var finding = (ObjectNode) each;
            var provision = Json.TWO.createObjectNode();
            var rule = rules.get(name(finding, "rule"));
            provision.set("rule", finding.remove("rule"));
            finding.remove("from");
            provision.set("force", rule.get("force"));
            provision.set("source", rule.get("source"));
            finding.set("provision", provision);
            cite(finding.get("check"), figures);
        });
        assertThat(findings).isEqualTo(tree(Json.write(assessment.findings())));
    }

    private static Map<String, JsonNode> byNames(JsonNode nodes, String id) {
        var names = new HashMap<String, JsonNode>();
        nodes.forEach(node -> assertThat(names.put(name(node, id), node)).isNull());
        return names;
    }

    private static String name(JsonNode node, String id) {
        return node.get(id).textValue() + " " + node.get("from").textValue();
    }

    private static void cite(JsonNode node, Map<String, JsonNode> figures) {
        if (node.path("term").asText().equals("figure")) {
            ((ObjectNode) node).setAll((ObjectNode) figures.get(name(node, "id")));
        }
        node.forEach(part -> cite(part, figures));
    }

    static Stream<Check> checks() {
        return Stream.concat(
                FindingJsonTest.checks(),
                FindingJsonTest.values()
                        .map(value ->
                                new Check.Condition(new Term.Given<>("a \"b\\\u0007é", value), Term.constant(value))));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void every_check_and_value_is_written_as_in_a_finding(Check check) {
        var provision = EsusRules.SET.assess(CANDIDATE, LAW).findings().get(0).provision();
        var finding = new Finding(provision, "a[0]", check);
        var assessment = new Assessment<>(EsusRules.SET, CANDIDATE, LAW, List.of(finding));
        var written = tree(JsonLines.of(EsusRules.SET, LAW).line(assessment))
                .get("findings")
                .get(0);
        var expected = tree(Json.write(finding)).get("check");
        uncite(expected);
        assertThat(written.get("check")).isEqualTo(expected);
        assertThat(written.get("at").textValue()).isEqualTo("a[0]");
    }

    private static void uncite(JsonNode node) {
        if (node.path("term").asText().equals("figure")) {
            ((ObjectNode) node).remove(List.of("value", "source"));
        }
        node.forEach(JsonLinesTest::uncite);
    }

    @Test
    void a_provision_that_no_rule_of_the_set_has_is_named_without_a_day() {
        var foreign = new Finding(
                new Provision(
                        "other",
                        Force.BINDING,
                        MinimumWage.HOURLY.versions().get(0).source()),
                "",
                Check.notApplicable());
        var line = JsonLines.of(EsusRules.SET, LAW)
                .line(new Assessment<>(EsusRules.SET, CANDIDATE, LAW, List.of(foreign)));
        assertThat(line)
                .contains("\"findings\":[{\"rule\":\"other\",\"at\":\"\",")
                .doesNotContain("from");
    }

    private static JsonNode tree(String json) {
        try {
            return Json.TWO.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
