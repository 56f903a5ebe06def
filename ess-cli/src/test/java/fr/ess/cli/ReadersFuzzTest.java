package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.testkit.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file that the command reads, broken in many ways: each run ends with one of the four statuses, tells what is wrong in
 * lines that a terminal does not obey, and never as a fault of its own.
 */
class ReadersFuzzTest {

    /** How many broken files of each sort; {@code -Dess.proof=true} goes further. */
    private static final int MUTANTS = Boolean.getBoolean("ess.proof") ? 20_000 : 150;

    private static final String OVERLAY = """
            id,from,value,unit,text,article,reading,checked_on,title_fr,title_en,address
            scic-public-ceiling.share,2028-01-01,60 %,share,loi-47-1775,art. 19 septies,PRIMARY,2027-12-01,,,
            scic-public-ceiling.share,2030-01-01,2/5,share,,,,,,,
            """;
    private static final String FACTS = """
            {"way": "GENERAL", "socialEconomy": true}
            {"way": "GENERAL", "socialEconomy": false, "mission": {"aims": ["SOCIAL_LINK_OR_COHESION"], "stateUtility": true}}
            """;

    @TempDir
    Path folder;

    /**
     * A call, and the file in it that is broken.
     *
     * @param broken  the name of the file
     * @param call  the arguments
     */
    private record Sort(String broken, List<String> call) {

        @Override
        public String toString() {
            return String.join(" ", call);
        }
    }

    static List<Sort> sorts() {
        return List.of(
                new Sort("overlay.csv", List.of("assess", "dossier.json", "--law", "overlay.csv")),
                new Sort("overlay.csv", List.of("law", "--law", "overlay.csv", "--csv")),
                new Sort("facts.jsonl", List.of("bulk", "esus", "facts.jsonl")),
                new Sort("register.csv", List.of("sirene", "register.csv")),
                new Sort("receipts.json", List.of("replay", "receipts.json", "dossier.json")),
                new Sort("cases.json", List.of("conform", "cases.json")),
                new Sort("scheme.json", List.of("currency", "simulate", "scheme.json", "events.jsonl")),
                new Sort("events.jsonl", List.of("currency", "simulate", "scheme.json", "events.jsonl")),
                new Sort("figures.json", List.of("figures", "figures.json")));
    }

    @BeforeEach
    void write() throws IOException {
        var examples = Examples.FOLDER;
        Files.copy(examples.resolve("scic-over-the-ceiling.json"), folder.resolve("dossier.json"));
        Files.copy(examples.resolve("currency").resolve("bousol.json"), folder.resolve("scheme.json"));
        Files.copy(examples.resolve("currency").resolve("bousol-events.jsonl"), folder.resolve("events.jsonl"));
        Files.copy(examples.resolve("cases/gouttes-dor.json"), folder.resolve("figures.json"));
        Files.writeString(folder.resolve("overlay.csv"), OVERLAY);
        Files.writeString(folder.resolve("register.csv"), SireneTest.HEADER + SireneTest.ALPHA + SireneTest.BETA);
        Files.writeString(folder.resolve("facts.jsonl"), FACTS);
        Ess.in(folder, "receipt", "dossier.json", "-o", "receipts.json");
        try (var cases = Corpus.class.getResourceAsStream("cases/scic-public-ceiling.json")) {
            Files.copy(cases, folder.resolve("cases.json"));
        }
    }

    @ParameterizedTest
    @MethodSource("sorts")
    @Timeout(600)
    void a_broken_file_is_answered(Sort sort) throws IOException {
        var file = folder.resolve(sort.broken());
        var whole = Files.readAllBytes(file);
        var sound = Ess.in(folder, sort.call().toArray(String[]::new));
        assertThat(sound.status()).as(sound.err()).isNotEqualTo(Status.MALFORMED);
        var random = new Random(20261123);
        for (var i = 0; i < MUTANTS; i++) {
            var bytes = AssessFuzzTest.broken(whole, random);
            Files.write(file, bytes);
            var began = System.nanoTime();
            var run = Ess.run(
                    folder, new byte[0], Locale.ENGLISH, false, sort.call().toArray(String[]::new));
            var told = sort + " with " + new String(bytes, StandardCharsets.ISO_8859_1) + "\n" + run.err();
            assertThat(run.status()).as(told).isBetween(0, 3);
            assertThat(run.err()).as(told).doesNotContain("internal", "Exception");
            assertThat((run.out() + run.err())
                            .chars()
                            .filter(sign -> sign != '\n')
                            .noneMatch(Character::isISOControl))
                    .as(told)
                    .isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(told).isLessThan(Duration.ofSeconds(20));
        }
    }
}
