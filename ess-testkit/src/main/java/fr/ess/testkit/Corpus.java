package fr.ess.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dated cases of rules, as JSON files.
 *
 * <p>The corpus of this library stands in its jar under {@code fr/ess/testkit/cases}, a file a rule, with its JSON Schema
 * beside ({@code fr/ess/testkit/cases.schema.json}). Whoever implements the same law in another language reads the same files.
 *
 * @param tables  the cases of each rule
 */
public record Corpus(List<RuleCases> tables) {

    private static final String FOLDER = "cases/";

    /** Reads cases, and facts. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Creates a corpus. */
    public Corpus {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the corpus of this version of the library: all rules of all its modules.
     *
     * @return the corpus
     */
    public static Corpus included() {
        var tables = new ArrayList<RuleCases>();
        for (var name : names()) {
            tables.add(read(name, resource(FOLDER + name)));
        }
        return new Corpus(tables);
    }

    private static List<String> names() {
        try (var lines =
                new BufferedReader(new InputStreamReader(resource(FOLDER + "index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name);
    }

    /**
     * Reads a file of cases, or every {@code *.json} of a folder, by name.
     *
     * @param path  the file or the folder
     * @return the corpus
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file holds no cases, with its name and the place of the fault
     */
    public static Corpus read(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return new Corpus(List.of(one(path)));
        }
        var tables = new ArrayList<RuleCases>();
        try (var files = Files.list(path)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                tables.add(one(file));
            }
        }
        return new Corpus(tables);
    }

    private static RuleCases one(Path file) throws IOException {
        return read(file.toString(), Files.newInputStream(file));
    }

    private static RuleCases read(String name, InputStream stream) {
        try (stream) {
            return MAPPER.readValue(stream, RuleCases.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns how many cases there are.
     *
     * @return the number, over all rules
     */
    public int size() {
        return tables.stream().mapToInt(table -> table.cases().size()).sum();
    }
}
