package fr.ess.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Share;
import fr.ess.core.proof.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sheets of a conference of 2014: each check is recomputed from the figures of its dossier, and answers as it must. */
class StatedDocumentsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private static StatedFigures read(String file) throws IOException {
        var facts =
                Json.THREE.readTree(Files.readString(EXAMPLES.resolve(file))).get("facts");
        return Json.read(facts.toString(), StatedFigures.class);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "figures.csv", numLinesToSkip = 1)
    void each_check_is_recomputed(
            String file, String check, String exact, String interval, String parts, Agreement answer, String source)
            throws IOException {
        var answers = read(file).answers();
        var found =
                answers.stream().filter(each -> each.check().id().equals(check)).toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).agreement()).isEqualTo(answer);
        var workings = found.get(0).workings();
        if (exact != null) {
            assertThat(workings).extracting(Working::value).containsExactly(Share.parse(exact));
        }
        if (interval != null) {
            var ends = List.of(interval.split(";"));
            assertThat(workings)
                    .extracting(Working::range)
                    .containsExactly(new Interval(Share.parse(ends.get(0)), true, Share.parse(ends.get(1)), true));
        }
        if (parts != null) {
            assertThat(workings.stream()
                            .map(each -> each.name() + "=" + each.value())
                            .collect(Collectors.joining(";")))
                    .isEqualTo(parts);
        }
        assertThat(source).isNotBlank();
    }

    @org.junit.jupiter.api.Test
    void every_check_of_the_dossiers_stands_in_the_table() throws IOException {
        var rows = new String(
                        getClass().getResourceAsStream("figures.csv").readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(row -> row.split(",")[0])
                .collect(Collectors.groupingBy(file -> file, Collectors.counting()));
        assertThat(rows).hasSize(9);
        for (var file : rows.keySet()) {
            assertThat(read(file).checks()).hasSize(rows.get(file).intValue());
        }
        assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(105);
    }
}
