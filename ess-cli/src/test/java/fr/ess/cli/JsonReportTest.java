package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class JsonReportTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Ess run) {
        return Json.MAPPER.readTree(run.out());
    }

    @Test
    void holds_what_a_program_decides_on_apart_from_the_words() throws IOException {
        write("a.json", """
                {"kind": "books", "facts": {"capital": 100000, "holdings": [
                  {"holder": "Ville de Villeneuve", "sort": "COMMUNE", "amount": 50000.01}]}}
                """);
        var run = Ess.in(folder, "assess", "a.json", "--format", "json");
        var document = json(run);

        assertThat(run.status()).isEqualTo(1);
        assertThat(document.propertyNames()).containsExactly("format", "lang", "assessments", "refused");
        assertThat(document.get("format").intValue()).isEqualTo(1);
        assertThat(document.get("refused")).isEmpty();
        var assessment = document.get("assessments").get(0);
        assertThat(assessment.propertyNames())
                .containsExactly(
                        "file",
                        "kind",
                        "on",
                        "onAssumed",
                        "verdict",
                        "amendments",
                        "unchecked",
                        "findings",
                        "missingFacts",
                        "nextChange",
                        "fingerprint",
                        "words");
        assertThat(assessment.get("file").stringValue()).isEqualTo("a.json");
        assertThat(assessment.get("on").stringValue()).isEqualTo("2026-11-23");
        assertThat(assessment.get("onAssumed").booleanValue()).isTrue();
        assertThat(assessment.get("verdict").stringValue()).isEqualTo("BREACHED");
        var finding = assessment.get("findings").get(0);
        assertThat(finding.get("verdict").stringValue()).isEqualTo("BREACHED");
        assertThat(finding.at("/check/margin").toString()).isEqualTo("{\"euros\":-0.01}");
        assertThat(finding.at("/provision/rule").stringValue()).isEqualTo("books-ceiling");
        assertThat(assessment.at("/fingerprint/digest").stringValue()).matches("[0-9a-f]{64}");
        assertThat(assessment.at("/words/findings/0/rule").stringValue()).isEqualTo("books-ceiling");
        assertThat(assessment.at("/words/verdict").stringValue()).isEqualTo("breached");
    }

    @Test
    void every_finding_of_every_example_is_read_back_equal() throws IOException {
        var examples = Examples.FOLDER;
        var document = json(Ess.in(examples.getParent(), "assess", "examples", "--format", "json"));
        var read = 0;

        for (var assessment : document.get("assessments")) {
            var file = examples.getParent().resolve(assessment.get("file").stringValue());
            var dossier = new DossierReader(Ess.KINDS)
                    .read("example", Files.readAllBytes(file))
                    .dossier();
            var law = Law.on(LocalDate.parse(assessment.get("on").stringValue()));
            var again = new ArrayList<Finding>();
            for (var finding : assessment.get("findings")) {
                again.add(Json.MAPPER.treeToValue(finding, Finding.class));
            }
            assertThat(again)
                    .isEqualTo(dossier.kind().assess(dossier.facts(), law).findings());
            read += again.size();
        }
        assertThat(read).isPositive();
    }

    @Test
    void tells_what_was_refused_too() throws IOException {
        write("a.json", "{\"kind\": \"books\", \"facts\": {\"capital\": -1}}");
        write("b.json", "{\"kind\": \"books\", \"on\": \"2026-11-23\", \"facts\": {\"capital\": 1}}");
        var run = Ess.in(folder, "assess", "a.json", "b.json", "--format=json", "--lang=fr");
        var document = json(run);

        assertThat(run.status()).isEqualTo(2);
        assertThat(document.get("assessments")).hasSize(1);
        assertThat(document.at("/assessments/0/missingFacts/0/fact").stringValue())
                .isEqualTo("holdings");
        assertThat(document.at("/assessments/0/missingFacts/0/cause").stringValue())
                .isEqualTo("MISSING_FACT");
        assertThat(document.at("/refused/0/file").stringValue()).isEqualTo("a.json");
        assertThat(document.at("/refused/0/faults/0").toString())
                .isEqualTo("{\"path\":\"$.facts.capital\",\"must\":\"doit être positif ou nul\",\"seen\":\"-1.00\"}");
    }

    @Test
    void names_the_figures_that_the_caller_amended() throws IOException {
        write("a.json", "{\"kind\": \"books\", \"facts\": {\"capital\": 1}}");
        write("law.csv", "id,from,value\nbooks-ceiling.share,2026-01-01,40 %\n");
        var plain = json(Ess.in(folder, "assess", "a.json", "--format", "json"));
        var amended = json(Ess.in(folder, "assess", "a.json", "--format", "json", "--law", "law.csv"));

        assertThat(amended.at("/assessments/0/amendments").toString()).isEqualTo("[\"books-ceiling.share\"]");
        assertThat(amended.at("/assessments/0/fingerprint")).isNotEqualTo(plain.at("/assessments/0/fingerprint"));
    }

    @Test
    void is_written_in_utf_8_to_a_file_as_well() throws IOException {
        write("é.json", "{\"kind\": \"books\", \"facts\": {}}");
        var printed = Ess.in(folder, "assess", "é.json", "--format", "json").out();
        Ess.in(folder, "assess", "é.json", "--format", "json", "-o", "answer.json");

        assertThat(Files.readString(folder.resolve("answer.json"), StandardCharsets.UTF_8))
                .isEqualTo(printed)
                .contains("é.json");
    }
}
