package fr.ess.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.ess.core.esus.EsusRules;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.ScicRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class CorpusTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "fr", "ess", "testkit");

    @TempDir
    Path folder;

    /** With {@code -Dess.write=true} the index is written anew. */
    @Test
    void the_index_names_every_file() throws IOException {
        var index = files().map(file -> file.getFileName() + "\n").collect(Collectors.joining());
        var page = RESOURCES.resolve("cases").resolve("index.txt");
        if (Boolean.getBoolean("ess.write")) {
            Files.writeString(page, index);
        }
        assertThat(page).content().isEqualTo(index);
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("cases"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void every_file_keeps_the_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RESOURCES.resolve("cases.schema.json")), InputFormat.JSON);
        for (var file : files().toList()) {
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .as("faults of %s", file)
                    .isEmpty();
        }
        assertThat(schema.validate("{\"rule\":\"a\",\"facts\":\"A\",\"cases\":[]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_corpus_is_read_whole() throws IOException {
        var corpus = Corpus.included();
        assertThat(corpus.tables().size()).isEqualTo((int) files().count());
        assertThat(corpus.size()).isGreaterThan(1_000);
        assertThat(corpus.tables())
                .extracting(RuleCases::rule)
                .contains("scic-public-ceiling", "formal-procedure-threshold");
        assertThat(corpus.tables())
                .allSatisfy(table -> assertThat(table.versions()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicContainer> the_cases_of_a_set_are_tests() {
        return CorpusTests.ofThese(Corpus.included(), ScicRules.SET, PublicCeiling.SET, EsusRules.SET);
    }

    @Test
    void a_verdict_that_is_not_the_one_expected_fails() throws Throwable {
        Files.writeString(folder.resolve("ours.json"), """
                {"rule": "scic-public-ceiling", "facts": "fr.ess.core.scic.Register", "cases": [
                  {"on": "2026-11-23", "verdict": "SATISFIED", "facts": {"capital": 100000, "holdings": [
                    {"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": 50001}]}}]}
                """);
        var corpus = Corpus.read(folder.resolve("ours.json"));
        var results = Conformance.of(List.of(ScicRules.SET)).check(corpus);
        assertThat(results)
                .singleElement()
                .hasToString("scic-public-ceiling, case 1 on 2026-11-23: expected SATISFIED, but was: [BREACHED]");
        assertThat(results.get(0).agrees()).isFalse();
        var test = CorpusTests.of(corpus, ScicRules.SET)
                .findFirst()
                .orElseThrow()
                .getChildren()
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(((DynamicTest) test).getExecutable()::execute).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void an_amended_law_gives_its_own_answer() throws IOException {
        Files.writeString(folder.resolve("ours.json"), """
                {"rule": "scic-public-ceiling", "facts": "fr.ess.core.scic.Register", "cases": [
                  {"on": "2028-01-01", "verdict": "SATISFIED", "facts": {"capital": 100000, "holdings": [
                    {"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": 50001}]}}]}
                """);
        var share = ScicRules.SET.figures().stream()
                .filter(line -> line.id().equals("scic-public-ceiling.share"))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // a share, as its id says
        var shares = (Timeline<Share>) share;
        var amended = shares.amended(
                LocalDate.of(2028, 1, 1),
                Share.parse("60 %"),
                shares.versions().get(0).source());
        var corpus = Corpus.read(folder);
        assertThat(Conformance.of(List.of(ScicRules.SET), day -> Law.on(day).amended(amended))
                        .check(corpus))
                .allMatch(Conformance.Result::agrees);
        assertThat(Conformance.of(List.of(ScicRules.SET)).check(corpus)).noneMatch(Conformance.Result::agrees);
    }

    @Test
    void what_can_not_be_run_says_why() throws IOException {
        Files.writeString(folder.resolve("ours.json"), """
                {"rule": "scic-public-ceiling", "facts": "fr.ess.core.scic.Register", "cases": [
                  {"on": "2026-11-23", "verdict": "BREACHED", "facts": {"capital": -1, "holdings": []}}]}
                """);
        var corpus = Corpus.read(folder);
        assertThat(Conformance.of(List.of(EsusRules.SET)).check(corpus))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.agrees()).isFalse();
                    assertThat(result.fault())
                            .isEqualTo("no rule of this id on facts of type fr.ess.core.scic.Register");
                });
        assertThat(Conformance.of(List.of(ScicRules.SET)).check(corpus))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.agrees()).isFalse();
                    assertThat(result.fault()).contains("capital");
                });
        Files.writeString(folder.resolve("ours.json"), "{\"rule\": 1}");
        assertThatThrownBy(() -> Corpus.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ours.json: ");
    }

    @Test
    void a_rule_without_a_finding_does_not_agree() {
        var tried = new RuleCases.Case(
                LocalDate.of(2026, 11, 23), Corpus.MAPPER.createObjectNode(), Verdict.SATISFIED, null);
        assertThat(new Conformance.Result("r", 1, tried, List.of(), null).agrees())
                .isFalse();
    }
}
