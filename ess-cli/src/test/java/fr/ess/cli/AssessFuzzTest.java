package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is given, the command answers with one of its four statuses, and says in lines what is wrong. */
class AssessFuzzTest {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "0.001",
            "1e40",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2/0\"",
            "\"-40 %\"",
            "\"2026-02-30\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "[]",
            "[null]",
            "{}",
            "{\"a\": [1]}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "10000000000000",
            "2147483648",
            "\"PRIVATE\"",
            "\"COMMUNE\"");

    private static final List<byte[]> EXAMPLES = examples();

    private static List<byte[]> examples() {
        try (var files = Files.walk(Examples.FOLDER)) {
            var all = new ArrayList<byte[]>();
            for (var file :
                    files.filter(each -> Examples.isDossier(each)).sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ess assess(byte[] dossier, String format, Locale locale) {
        return Ess.run(Path.of(""), dossier, locale, false, "assess", "-", "--format", format);
    }

    private static void answers(byte[] dossier) {
        var run = assess(dossier, "text", Locale.ENGLISH);

        assertThat(run.status()).isBetween(0, 3);
        assertThat(run.err().isEmpty()).isEqualTo(run.status() != Status.MALFORMED);
        assertThat(run.out().isEmpty()).isEqualTo(run.status() == Status.MALFORMED);
        assertThat(run.complaints()).allSatisfy(line -> assertThat(line).matches("stdin: .*\\bmust .*, but was: .*"));
        assertThat(run.complaints()).doesNotHaveDuplicates();
        assertThat((run.out() + run.err()).chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Provide
    Arbitrary<byte[]> broken() {
        return Combinators.combine(Arbitraries.of(EXAMPLES), Arbitraries.randomValue(random -> random.nextLong()))
                .as((example, seed) -> broken(example, new Random(seed)));
    }

    /** Returns a dossier with a few bytes changed, taken out or put in, or cut off. */
    static byte[] broken(byte[] example, Random random) {
        var bytes = example.clone();
        for (var times = 1 + random.nextInt(4); times > 0 && bytes.length > 1; times--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]\",:0-.eE+ntf\\".charAt(random.nextInt(17));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> {
                    var from = Math.min(bytes.length, at + 1 + random.nextInt(8));
                    var shorter = Arrays.copyOf(bytes, bytes.length - (from - at));
                    System.arraycopy(bytes, from, shorter, at, bytes.length - from);
                    bytes = shorter;
                }
                default -> {
                    var end = Math.min(bytes.length, at + 1 + random.nextInt(40));
                    var longer = Arrays.copyOf(bytes, bytes.length + end - at);
                    System.arraycopy(bytes, at, longer, end, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    @Property(seed = "20261123")
    void a_broken_file_is_answered(@ForAll("broken") byte[] dossier) {
        answers(dossier);
    }

    @Provide
    Arbitrary<byte[]> twisted() {
        return Combinators.combine(Arbitraries.of(EXAMPLES), Arbitraries.randomValue(random -> random.nextLong()))
                .as((example, seed) -> twisted(example, new Random(seed)));
    }

    /** Returns a dossier that is JSON, with other values at a few of its places. */
    private static byte[] twisted(byte[] example, Random random) {
        var root = Json.MAPPER.readTree(example);
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            var holders = new ArrayList<JsonNode>();
            gather(root, holders);
            var holder = holders.get(random.nextInt(holders.size()));
            var value = Json.MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
            if (holder instanceof ObjectNode object) {
                var names = new ArrayList<>(object.propertyNames());
                names.add("unknown");
                var name = names.get(random.nextInt(names.size()));
                if (random.nextInt(5) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, value);
                }
            } else if (holder instanceof ArrayNode list) {
                if (list.isEmpty() || random.nextBoolean()) {
                    list.add(value);
                } else {
                    list.set(random.nextInt(list.size()), value);
                }
            }
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void gather(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) {
            into.add(node);
            node.forEach(child -> gather(child, into));
        }
    }

    @Property(seed = "20261123")
    void a_dossier_with_other_values_is_answered(@ForAll("twisted") byte[] dossier) {
        answers(dossier);
    }

    @Property(tries = 60, seed = "20261123")
    void every_form_and_language_gives_the_same_status(@ForAll("twisted") byte[] dossier) {
        var status = assess(dossier, "text", Locale.ENGLISH).status();

        assertThat(assess(dossier, "json", Locale.FRENCH).status()).isEqualTo(status);
        assertThat(assess(dossier, "html", Locale.FRENCH).status()).isEqualTo(status);
        assertThat(assess(dossier, "text", Locale.FRENCH).complaints())
                .hasSameSizeAs(assess(dossier, "text", Locale.ENGLISH).complaints())
                .allSatisfy(line -> assertThat(line).contains(", or on a lu : "));
    }

    @Property(tries = 10, seed = "20261123")
    void depth_is_bounded(@ForAll("depths") int depth) {
        for (var open : List.of("[", "{\"a\":")) {
            answers(("{\"kind\": \"scic\", \"facts\": {\"x\": " + open.repeat(depth)).getBytes(StandardCharsets.UTF_8));
            var close = open.equals("[") ? "]" : "}";
            answers(("{\"kind\": \"scic\", \"facts\": {\"x\": " + open.repeat(depth) + "1" + close.repeat(depth) + "}}")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Provide
    Arbitrary<Integer> depths() {
        return Arbitraries.integers().between(1, 20_000);
    }
}
