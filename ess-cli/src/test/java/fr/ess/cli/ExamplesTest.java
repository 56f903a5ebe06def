package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example is assessed; its verdict and the rules that it breaks stand in {@code examples.csv}. */
class ExamplesTest {

    private static final Pattern KEY =
            Pattern.compile("\\b(rule|set|figure|verdict|html|check|cause|code|fact)\\.[\\w.-]+");

    @TempDir
    Path folder;

    private static List<String> table() throws IOException {
        try (var stream = ExamplesTest.class.getResourceAsStream("examples.csv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void every_example_gives_the_verdict_and_the_breaches_of_the_table() throws IOException {
        var seen = new ArrayList<String>();
        seen.add("file,verdict,breached");
        var run = Ess.in(Examples.FOLDER.getParent(), "assess", "examples", "--format", "json");
        assertThat(run.err()).isEmpty();
        for (var assessment : Json.MAPPER.readTree(run.out()).get("assessments")) {
            var breached = new ArrayList<Finding>();
            for (var node : assessment.get("findings")) {
                var finding = Json.MAPPER.treeToValue(node, Finding.class);
                if (node.get("verdict").stringValue().equals("BREACHED")) {
                    breached.add(finding);
                }
            }
            seen.add(assessment.get("file").stringValue().substring("examples/".length()) + ","
                    + assessment.get("verdict").stringValue() + ","
                    + breached.stream()
                            .map(finding -> finding.provision().rule())
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }

        assertThat(seen).containsExactlyElementsOf(table());
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void every_json_file_of_the_examples_is_a_dossier_with_a_day() throws IOException {
        try (var files = Files.walk(Examples.FOLDER)) {
            assertThat(files.filter(Examples::isDossier)).isNotEmpty().allSatisfy(file -> {
                var dossier = new DossierReader(Kinds.ALL)
                        .read("example", Files.readAllBytes(file))
                        .dossier();
                assertThat(dossier).isNotNull();
                assertThat(dossier.on()).isNotNull();
            });
        }
    }

    @Test
    void every_example_is_worded_whole_in_both_languages() {
        for (var lang : List.of("fr", "en")) {
            for (var format : List.of("text", "html")) {
                var run = Ess.in(Examples.FOLDER.getParent(), "assess", "examples", "--lang", lang, "--format", format);
                assertThat(KEY.matcher(run.out().replaceFirst("(?s)<style>.*</style>", ""))
                                .results()
                                .map(MatchResult::group))
                        .isEmpty();
            }
        }
    }
}
