package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Operation;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import fr.ess.core.proof.Json;
import fr.ess.core.proof.Serial;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as JSON: pleasant for a reader without Java, strict and not credulous when they are read back. */
class FindingJsonTest {

    private static final Citation ARTICLE = new LegalText("act-1", "Loi n° 1", "Act no. 1", "https://example.org/act-1")
            .at("art. 1", Reading.PRIMARY, "2026-11-23");
    private static final Provision PROVISION = new Provision("rule-1", Force.BINDING, ARTICLE);

    private static <V extends Value> Term<V> given(String fact, V value) {
        return new Term.Given<>(fact, value);
    }

    private static <V extends Value> Term<V> figure(V value) {
        return new Term.Figure<>("rule-1.figure", LocalDate.of(2014, 8, 2), value, ARTICLE);
    }

    private static Finding of(Check check) {
        return new Finding(PROVISION, "", check);
    }

    private static final Term<Euros> CAPITAL = given("capital", Euros.of(100_000));
    private static final Check CEILING =
            Check.atMost(given("held", Euros.ofCents(5_000_100)), Term.shareDown(figure(Share.HALF), CAPITAL));

    static Stream<Value> values() {
        return Stream.of(
                Euros.ofCents(-1),
                Share.of(1, 3),
                Count.of(-4),
                Headcount.of(50),
                Hours.of(50),
                Units.of(21),
                Months.of(24),
                Days.of(-1),
                Day.parse("2014-08-02"),
                Flag.YES,
                new Code("LegalForm", "SAS"),
                new Codes("LegalForm", List.of("SA", "SAS")));
    }

    static Stream<Check> checks() {
        var absent = new Term.Absent<Euros>("held", Term.Cause.MISSING_FACT);
        return Stream.of(
                CEILING,
                Check.equal(CAPITAL, absent),
                Check.yes(given("approved", Flag.NO)),
                Check.oneOf(
                        given("form", new Code("LegalForm", "SAS")),
                        figure(new Codes("LegalForm", List.of("SA", "SAS")))),
                Check.unknown("judged", Term.Cause.OPEN_NORM),
                Check.all(),
                Check.all(CEILING, Check.no(given("approved", Flag.NO))),
                Check.any(CEILING, Check.unknown("judged", Term.Cause.CONTESTED_LAW)),
                new Check.Whichever(List.of(absent), List.of(CEILING, Check.all(CEILING))),
                Check.when(Check.yes(given("open", Flag.YES)), CEILING));
    }

    static Stream<Term<?>> terms() {
        var day = given("day", Day.parse("2024-02-29"));
        return Stream.of(
                CAPITAL,
                figure(Euros.of(1)),
                Term.constant(Euros.of(1)),
                Term.absent("held", Term.Cause.NOT_DONE),
                Term.shareDown(figure(Share.of(1, 3)), CAPITAL),
                Term.shareUp(figure(Share.of(1, 3)), given("members", Count.of(10))),
                Term.sum(List.of(CAPITAL, CAPITAL, CAPITAL)),
                Term.minus(CAPITAL, given("held", Euros.of(1))),
                Term.least(List.of(CAPITAL, given("held", Euros.of(1)))),
                Term.greatest(List.of(CAPITAL, given("held", Euros.of(1)))),
                Term.mean(List.of(figure(Share.HALF), figure(Share.of(1, 3)))),
                Term.part(CAPITAL, given("held", Euros.of(3))),
                Term.wholeHours(CAPITAL, given("held", Euros.of(3))),
                Term.times(CAPITAL, given("members", Count.of(3))),
                Term.plusMonths(day, figure(Months.of(12))),
                Term.minusMonths(day, figure(Months.of(12))),
                Term.plusDays(day, figure(Days.of(1))),
                Term.previousDay(day),
                Term.yearEnd(day),
                Term.plus(CAPITAL, Term.absent("held", Term.Cause.MISSING_FACT)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void each_kind_of_value_is_written_with_its_kind_and_read_back(Value value) {
        var finding = of(Check.unknown("x", Term.Cause.MISSING_FACT));
        assertThat(Json.roundTrip(finding, Finding.class)).isNotEmpty();
        Json.roundTrip(of(new Check.Condition(given("x", value), Term.constant(value))), Finding.class);
    }

    @Test
    void no_kind_of_value_is_left_out() {
        assertThat(values().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Value.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void each_kind_of_check_is_written_and_read_back(Check check) {
        Json.roundTrip(of(check), Finding.class);
        assertThat(Serial.copy(of(check))).isEqualTo(of(check));
    }

    @Test
    void no_kind_of_check_is_left_out() {
        assertThat(checks().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Check.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void each_kind_of_term_is_written_and_read_back(Term<?> term) {
        var finding = of(new Check.Condition(term, term));
        Json.roundTrip(finding, Finding.class);
        assertThat(Serial.copy(finding)).isEqualTo(finding);
    }

    @Test
    void no_kind_of_term_nor_operation_is_left_out() {
        assertThat(terms().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Term.class.getPermittedSubclasses()));
        assertThat(terms().flatMap(term -> term instanceof Term.Computed<?> computed
                                ? Stream.of(computed.operation())
                                : Stream.of())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class))))
                .isEqualTo(EnumSet.allOf(Operation.class));
    }

    @ParameterizedTest
    @EnumSource
    void each_cause_is_read_back(Term.Cause cause) {
        Json.roundTrip(of(Check.unknown("x", cause)), Finding.class);
    }

    @Test
    void a_finding_reads_from_the_verdict_to_the_arithmetic() throws IOException {
        var expected = """
                {
                  "provision" : {
                    "rule" : "rule-1",
                    "force" : "BINDING",
                    "source" : {
                      "text" : {
                        "id" : "act-1",
                        "titleFr" : "Loi n° 1",
                        "titleEn" : "Act no. 1",
                        "address" : "https://example.org/act-1"
                      },
                      "article" : "art. 1",
                      "reading" : "PRIMARY",
                      "checkedOn" : "2026-11-23"
                    }
                  },
                  "at" : "",
                  "verdict" : "BREACHED",
                  "check" : {
                    "check" : "comparison",
                    "verdict" : "BREACHED",
                    "margin" : {
                      "euros" : -1.00
                    },
                    "seen" : {
                      "term" : "given",
                      "fact" : "held",
                      "value" : {
                        "euros" : 50001.00
                      }
                    },
                    "operator" : "AT_MOST",
                    "limit" : {
                      "term" : "computed",
                      "operation" : "SHARE_DOWN",
                      "value" : {
                        "euros" : 50000.00
                      },
                      "operands" : [ {
                        "term" : "figure",
                        "id" : "rule-1.figure",
                        "from" : "2014-08-02",
                        "value" : {
                          "share" : "1/2"
                        },
                        "source" : {
                          "text" : {
                            "id" : "act-1",
                            "titleFr" : "Loi n° 1",
                            "titleEn" : "Act no. 1",
                            "address" : "https://example.org/act-1"
                          },
                          "article" : "art. 1",
                          "reading" : "PRIMARY",
                          "checkedOn" : "2026-11-23"
                        }
                      }, {
                        "term" : "given",
                        "fact" : "capital",
                        "value" : {
                          "euros" : 100000.00
                        }
                      } ]
                    }
                  }
                }""";
        var pretty = Json.TWO.writerWithDefaultPrettyPrinter();
        assertThat(pretty.writeValueAsString(of(CEILING)).replace("\r\n", "\n")).isEqualTo(expected);
        assertThat(Json.<Finding>read(expected, Finding.class)).isEqualTo(of(CEILING));
    }

    @Test
    void what_is_not_known_is_not_written() {
        var open = of(Check.atMost(
                Term.plus(CAPITAL, Term.absent("held", Term.Cause.MISSING_FACT)), Term.constant(Euros.of(1))));
        assertThat(Json.write(open)).contains("\"verdict\":\"UNDETERMINED\"").doesNotContain("margin", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"verdict\":\"BREACHED\" -> \"verdict\":\"SATISFIED\"",
                "\"margin\":{\"euros\":-1.00} -> \"margin\":{\"euros\":999.00}",
                "\"margin\":{\"euros\":-1.00}, -> ",
                "\"value\":{\"euros\":50000.00} -> \"value\":{\"euros\":60000.00}",
                "\"value\":{\"euros\":50000.00}, -> ",
                "\"verdict\":\"BREACHED\", -> "
            })
    void what_follows_from_the_terms_is_computed_anew_and_not_believed(String tampering) {
        var parts = tampering.split(" -> ", -1);
        var json = Json.write(of(CEILING));
        var tampered = json.replace(parts[0], parts[1]);
        assertThat(tampered).isNotEqualTo(json);
        assertThat(Json.<Finding>read(tampered, Finding.class)).isEqualTo(of(CEILING));
        assertThat(Json.<Finding>read(tampered, Finding.class).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(Json.write(Json.<Finding>read(tampered, Finding.class))).isEqualTo(json);
    }

    @Test
    void a_tampered_term_changes_the_verdict() {
        var json = Json.write(of(CEILING)).replace("50001.00", "50000.00");
        assertThat(Json.<Finding>read(json, Finding.class).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_property_that_nobody_knows_is_refused_everywhere(Check check) throws IOException {
        var json = Json.TWO.readTree(Json.write(of(check)));
        for (var object : objects(json)) {
            object.put("unheardOf", 1);
            Json.refuse(json.toString(), Finding.class);
            object.remove("unheardOf");
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_property_that_is_needed_is_missed_everywhere(Check check) throws IOException {
        var json = Json.TWO.readTree(Json.write(of(check)));
        for (var object : objects(json)) {
            var computed = object.path("term").asText().equals("computed");
            for (var name : names(object)) {
                if (!Set.of("verdict", "margin", "address").contains(name) && !(computed && name.equals("value"))) {
                    var value = object.remove(name);
                    Json.refuse(json.toString(), Finding.class);
                    object.set(name, value);
                }
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns all objects of a tree but those whose content is not believed. */
    private static List<ObjectNode> objects(JsonNode node) {
        var all = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            all.add(object);
            var computed = object.path("term").asText().equals("computed");
            for (var name : names(object)) {
                if (!name.equals("margin") && !(computed && name.equals("value"))) {
                    all.addAll(objects(object.get(name)));
                }
            }
        } else {
            node.forEach(element -> all.addAll(objects(element)));
        }
        return all;
    }
}
