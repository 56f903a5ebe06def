package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ess.core.law.Law;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions in a terminal: what is asked, what is taken as an answer, and what is made of it. */
class AskTest {

    private static final Pattern HEAD = Pattern.compile("(?m)^\\d+\\. .*\\(([^()]+)\\)$");

    @TempDir
    Path folder;

    private Ess ask(String input, String... args) {
        return Ess.fed(
                folder, input, Stream.concat(Stream.of("ask"), Stream.of(args)).toArray(String[]::new));
    }

    private static List<String> asked(String err) {
        return HEAD.matcher(err).results().map(found -> found.group(1)).toList();
    }

    /** Returns the dossier that follows the answer. */
    private static JsonNode dossier(String out) {
        return Json.MAPPER.readTree(out.substring(out.lastIndexOf("\n{\n") + 1));
    }

    // ---- what is asked

    @Test
    void asks_only_what_can_still_change_the_verdict_and_stops_when_it_is_certain() {
        var run = ask("1\n2025\n1\n?\n3\n", "esus");
        assertThat(asked(run.err()))
                .containsExactly("way", "payroll.year", "payroll.zone", "payroll.people", "trading");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("BREACHED").contains("not traded");
        assertThat(dossier(run.out()).toString())
                .isEqualTo("{\"kind\":\"esus\",\"on\":\"2026-11-23\",\"facts\":{\"way\":\"GENERAL\","
                        + "\"payroll\":{\"year\":2025,\"zone\":\"GENERAL\"},\"trading\":\"ON_A_MARKET\"}}");
    }

    @Test
    void asks_in_french_too() {
        var run = ask("droit\n2\n?\n3\n", "esus", "--lang", "fr");
        assertThat(run.err())
                .contains("Répondez « ? » si vous ne savez pas")
                .contains("doit être un numéro de 1 à 2, ou « ? »")
                .contains("au choix, par son numéro");
        assertThat(run.out()).contains("23 novembre 2026");
    }

    @Test
    void what_is_not_known_is_not_asked_again() {
        for (var unknown : List.of("?", "unknown", "Inconnu", " inconnue ")) {
            var run = ask((unknown + "\n").repeat(100), "esus");
            assertThat(asked(run.err())).isNotEmpty().doesNotHaveDuplicates();
            assertThat(run.status()).isEqualTo(3);
        }
    }

    @Test
    void a_malformed_answer_is_asked_again_with_the_reason() {
        var run = ask("\nboth\n0\n3\n2\n", "esus");
        assertThat(asked(run.err()).get(0)).isEqualTo("way");
        assertThat(asked(run.err())).containsOnlyOnce("way");
        assertThat(run.err())
                .contains("must be a number from 1 to 2, or “?”, but was: ''")
                .contains("but was: 'both'")
                .contains("but was: '0'")
                .contains("but was: '3'");
        assertThat(dossier(run.out()).at("/facts/way").stringValue()).isEqualTo("BY_RIGHT");
    }

    @Test
    void an_answer_that_a_record_refuses_is_asked_again() {
        var run = ask("1\n-3\n2025\n1\n?\n3\n", "esus");
        assertThat(run.err()).contains("(payroll.year): must be positive or zero, but was: -3");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void the_end_of_the_input_ends_the_questions() {
        var run = ask("1\n2025\n", "esus");
        assertThat(run.status()).isEqualTo(3);
        assertThat(dossier(run.out()).get("facts").toString()).isEqualTo("{\"way\":\"GENERAL\"}");
    }

    // ---- the call

    @Test
    void goes_on_with_a_dossier_and_writes_it_to_a_file() throws IOException {
        var file = folder.resolve("begun.json");
        Files.writeString(file, "{\"kind\": \"esus\", \"on\": \"2024-03-01\", \"facts\": {\"way\": \"GENERAL\"}}");
        var run = ask("2023\n1\n?\n3\n", "esus", "begun.json", "-o", "begun.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("\"kind\"").contains("1 March 2024");
        assertThat(Json.MAPPER.readTree(Files.readString(file)).get("on").stringValue())
                .isEqualTo("2024-03-01");
        assertThat(Ess.in(folder, "assess", "begun.json").status()).isEqualTo(1);
    }

    @Test
    void refuses_what_is_no_kind_or_a_dossier_of_another() throws IOException {
        assertThat(ask("", "esu").status()).isEqualTo(2);
        Files.writeString(folder.resolve("other.json"), "{\"kind\": \"scic-register\", \"facts\": {}}");
        var other = ask("", "esus", "other.json");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("other.json: $.kind: must be one of esus, but was: 'scic-register'");
        assertThat(ask("", "esus", "-").status()).isEqualTo(2);
        Files.writeString(folder.resolve("broken.json"), "{\"kind\": \"esus\", \"facts\": {\"way\": 3}}");
        assertThat(ask("", "esus", "broken.json", "-o", "new.json").status()).isEqualTo(2);
        assertThat(folder.resolve("new.json")).doesNotExist();
    }

    // ---- every kind

    private static Stream<String> kinds() {
        return Ess.KINDS.list().stream().map(Kind::id);
    }

    @TestFactory
    Stream<DynamicTest> every_kind_can_be_asked_from_nothing() {
        return kinds().flatMap(kind -> Stream.of("en", "fr")
                .map(lang -> dynamicTest(kind + " " + lang, () -> {
                    var silent = ask("", kind, "--lang", lang);
                    assertThat(silent.status()).isIn(0, 3);
                    var unsure = ask("?\n".repeat(500), kind, "--lang", lang);
                    assertThat(unsure.status()).isIn(0, 3);
                    assertThat(unsure.err()).doesNotContain("ask.").doesNotContain("internal");
                    assertThat(asked(unsure.err())).doesNotHaveDuplicates();
                })));
    }

    /** A person who has a dossier before the eyes, and answers the question that was asked last. */
    private static final class Person extends InputStream {

        private final JsonNode facts;
        private final ByteArrayOutputStream shown;
        private byte[] line = new byte[0];
        private int at;
        private int answers;

        Person(JsonNode facts, ByteArrayOutputStream shown) {
            this.facts = facts;
            this.shown = shown;
        }

        @Override
        public int read() {
            if (at == line.length) {
                line = answer().getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return line[at++];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            var count = 1;
            while (count < length && at < line.length) {
                into[from + count++] = line[at++];
            }
            return count;
        }

        private String answer() {
            assertThat(++answers).as("answers").isLessThan(500);
            var text = shown.toString(StandardCharsets.UTF_8);
            var paths = asked(text);
            var path = paths.get(paths.size() - 1);
            assertThat(text.substring(text.lastIndexOf("(" + path + ")\n"))).doesNotContain("but was");
            var node = Place.ROOT.along(path).in(facts);
            return (node == null || node.isNull() ? "?" : said(node)) + "\n";
        }

        private static String said(JsonNode node) {
            if (node instanceof ArrayNode list) {
                if (!list.isEmpty() && list.get(0).isObject()) {
                    return String.valueOf(list.size());
                }
                var parts = new ArrayList<String>();
                list.forEach(each -> parts.add(said(each)));
                return parts.isEmpty() ? "none" : String.join("; ", parts);
            }
            if (node.isBoolean()) {
                return node.booleanValue() ? "oui" : "no";
            }
            return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_person_who_has_a_dossier_comes_to_its_answer() throws IOException {
        try (var files = Files.walk(Examples.FOLDER)) {
            return files.filter(Examples::isDossier).sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> comesToItsAnswer(file)));
        }
    }

    /**
     * Examples that hold what nobody is asked for, since its absence says something: the person goes on with the rest of them, and
     * one part is asked.
     */
    private static final Map<String, String> BEGUN = Map.of(
            "scic-accounts-2016-published-cap.json", "report",
            "esus-with-membership.json", "trading",
            "planning-cycle-region.json", "actions",
            "authority-region.json", "reports",
            "mlc-transfer-purchase.json", "windingUp");

    private static String begun(String kind, JsonNode facts, String without) {
        var begun = (ObjectNode) facts.deepCopy();
        begun.remove(without);
        return "{\"kind\": \"" + kind + "\", \"facts\": " + begun + "}";
    }

    private void comesToItsAnswer(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var dossier = Objects.requireNonNull(
                new DossierReader(Kinds.ALL).read("example", bytes).dossier());
        var day = Objects.requireNonNull(dossier.on());
        var whole = dossier.kind().assess(dossier.facts(), Law.on(day));
        var facts = Json.MAPPER.readTree(bytes).get("facts");
        var call = new ArrayList<>(List.of("ask", dossier.kind().id(), "--on", day.toString()));
        var without = BEGUN.get(file.getFileName().toString());
        if (without != null) {
            Files.writeString(folder.resolve("begun.json"), begun(dossier.kind().id(), facts, without));
            call.add("begun.json");
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new Person(facts, err),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Locale.ENGLISH,
                false,
                false,
                () -> LocalDate.of(2026, 11, 23));
        var status = Main.run(terminal, Kinds.ALL, call.toArray(String[]::new));
        var written = dossier(out.toString(StandardCharsets.UTF_8));
        var read =
                new DossierReader(Kinds.ALL).read("written", Json.write(written).getBytes(StandardCharsets.UTF_8));
        assertThat(read.faults()).isEmpty();
        var again = dossier.kind().assess(Objects.requireNonNull(read.dossier()).facts(), Law.on(day));
        assertThat(again.verdict()).isEqualTo(whole.verdict());
        assertThat(status).isEqualTo(Status.of(List.of(whole.verdict())));
    }
}
