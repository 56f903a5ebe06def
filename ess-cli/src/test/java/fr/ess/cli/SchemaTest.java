package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path HERE = Path.of("");

    private static String schema(String kind, String... more) {
        var args = new String[more.length + 2];
        args[0] = "schema";
        args[1] = kind;
        System.arraycopy(more, 0, args, 2, more.length);
        var run = Ess.in(HERE, args);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static List<Error> validate(String schema, String document) {
        return REGISTRY.getSchema(schema, InputFormat.JSON)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static List<String> kinds() {
        return Ess.KINDS.ids();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_schema_that_is_one(String kind) {
        var meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        var schema = schema(kind);

        assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(schema).contains("\"const\" : \"" + kind + "\"");
    }

    @Test
    void every_example_validates() throws IOException {
        var kinds = new HashSet<String>();
        try (var files = Files.walk(Examples.FOLDER)) {
            for (var file : files.filter(each -> Examples.isDossier(each)).toList()) {
                var document = Files.readString(file);
                var kind = Json.MAPPER.readTree(document).get("kind").stringValue();
                assertThat(validate(schema(kind), document)).as(file.toString()).isEmpty();
                kinds.add(kind);
            }
        }
        assertThat(kinds).isSubsetOf(Set.copyOf(Kinds.ALL.ids())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"books\"}",
                "{\"kind\": \"scic\", \"facts\": {}}",
                "{\"kind\": \"books\", \"facts\": {}, \"more\": 1}",
                "{\"kind\": \"books\", \"facts\": {}, \"on\": \"2026-02-30\"}",
                "{\"kind\": \"books\", \"facts\": {}, \"on\": \"2026-1-3\"}",
                "{\"kind\": \"books\", \"facts\": []}",
                "{\"kind\": \"books\", \"facts\": {\"capitals\": 1}}",
                "{\"kind\": \"books\", \"facts\": {\"capital\": \"1\"}}",
                "{\"kind\": \"books\", \"facts\": {\"capital\": -0.01}}",
                "{\"kind\": \"books\", \"facts\": {\"capital\": 1.005}}",
                "{\"kind\": \"books\", \"facts\": {\"capital\": 10000000000000.01}}",
                "{\"kind\": \"books\", \"facts\": {\"shareValue\": 0}}",
                "{\"kind\": \"books\", \"facts\": {\"holdings\": {}}}",
                "{\"kind\": \"books\", \"facts\": {\"holdings\": [null]}}",
                "{\"kind\": \"books\", \"facts\": {\"holdings\": [{\"holder\": \"A\"}]}}",
                "{\"kind\": \"books\", \"facts\": {\"holdings\": [{\"holder\": \" \", \"amount\": 1}]}}",
                "{\"kind\": \"books\", \"facts\": {\"holdings\": [{\"holder\": \"A\", \"amount\": 1, \"sort\": \"commune\"}]}}"
            })
    void what_the_reader_refuses_does_not_validate(String document) {
        assertThat(validate(schema("books"), document)).isNotEmpty();
        var read = new DossierReader(Ess.KINDS).read("a.json", document.getBytes(StandardCharsets.UTF_8));
        assertThat(read.dossier() == null
                        || !read.dossier().kind().id().equals("books")
                        || !read.faults().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"books\", \"facts\": {}}",
                "{\"kind\": \"books\", \"on\": null, \"facts\": {\"capital\": null, \"holdings\": null}}",
                "{\"kind\": \"books\", \"facts\": {\"capital\": 0.07, \"shareValue\": 1e3}}",
                "{\"kind\": \"books\", \"facts\": {\"capital\": 9999999999999.99, \"holdings\": []}}",
                "{\"kind\": \"books\", \"facts\": {\"holdings\": [{\"holder\": \"A\", \"amount\": 0, \"sort\": null}]}}"
            })
    void what_the_reader_takes_validates(String document) {
        assertThat(validate(schema("books"), document)).isEmpty();
        assertThat(new DossierReader(Ess.KINDS)
                        .read("a.json", document.getBytes(StandardCharsets.UTF_8))
                        .faults())
                .isEmpty();
    }

    @Test
    void describes_the_facts_in_the_language_of_the_caller() {
        assertThat(schema("books"))
                .contains("\"title\" : \"Books of <a company>\"", "\"description\" : \"amount held\"");
        assertThat(schema("books", "--lang", "fr")).contains("\"description\" : \"montant détenu\"");
    }
}
