package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our shapes and a general validator on the official schemas find the same faulty paths. */
class SchemasTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Values that stand just within and just outside what the schemas ask. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2",
            "0.5",
            "0.999",
            "1.0",
            "1.01",
            "12.5",
            "1e3",
            "1E-3",
            "-0.1",
            "99999999999",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"123456\"",
            "\"1234567\"",
            "\"1234567890123456\"",
            "\"12345678901234567\"",
            "\"😀😀😀😀😀😀😀😀😀\"",
            "\"21590163800019\"",
            "\"2159016380001\"",
            "\"215901638000190\"",
            "\"2159016380001x\"",
            "\"77310000\"",
            "\"77310000-6\"",
            "\"77310000-66\"",
            "\"77310000 6\"",
            "\"7731000\"",
            "\"2019-01-02\"",
            "\"2019-01-02+01:00\"",
            "\"2019-01-02-23:59Z\"",
            "\"2019-01-02+31:00\"",
            "\"2019-01-02+01:60\"",
            "\"2019-1-2\"",
            "\"x2019-01-02y\"",
            "\"2019-21-02\"",
            "\"2019-01-42\"",
            "\"0218-10-29\"",
            "\"20190-01-023\"",
            "\"SIRET\"",
            "\"Siret\"",
            "\"UE\"",
            "\"HORS-UE\"",
            "\"Marché\"",
            "\"Contrat de concession\"",
            "\"Accord-cadre\"",
            "\"Marché réservé\"",
            "\"Concession réservée\"",
            "\"Pas de considération sociale\"",
            "\"Clause sociale\"",
            "\"NC\"",
            "\"Code postal\"",
            "\"Ferme\"",
            "\"Révisable\"",
            "\"Sans objet\"",
            "\"21590163800019ABCDEFG\"",
            "\"21590163800019ABCDEF\"",
            "\"21590163800019ABCDEFGHIJKLMNOP\"",
            "\"21590163800019ABCDEFGHIJKLMNOPQ\"",
            "[]",
            "[null]",
            "[\"Clause sociale\", \"Clause sociale\"]",
            "{}",
            "{\"id\": 1}",
            "[{\"titulaire\": {\"id\": \"1\", \"typeIdentifiant\": \"TVA\"}}]",
            "[[]]",
            "\"" + "a".repeat(256) + "\"",
            "\"" + "a".repeat(257) + "\"",
            "\"" + "é".repeat(1000) + "\"",
            "\"" + "é".repeat(1001) + "\"");

    private static Schema official(String file, String definition) throws IOException {
        try (var stream = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(file))) {
            var schema = (ObjectNode) MAPPER.readTree(stream);
            var part = MAPPER.createObjectNode();
            part.set("$schema", schema.get("$schema"));
            part.put("$ref", "#/definitions/" + definition);
            part.set("definitions", schema.get("definitions"));
            var version = file.contains("v1.5") ? SpecificationVersion.DRAFT_4 : SpecificationVersion.DRAFT_7;
            return SchemaRegistry.withDefaultDialect(version).getSchema(part.toString(), InputFormat.JSON);
        }
    }

    private static Set<String> theirs(Schema schema, String row) {
        var paths = new TreeSet<String>();
        for (var error : schema.validate(row, InputFormat.JSON)) {
            var path = new StringBuilder();
            var pointer = error.getInstanceLocation().toString();
            for (var part : pointer.split("/")) {
                if (part.matches("\\d+")) {
                    path.append('[').append(part).append(']');
                } else if (!part.isEmpty()) {
                    path.append(path.length() == 0 ? "" : ".").append(part);
                }
            }
            if (Set.of("required", "additionalProperties").contains(error.getKeyword())) {
                path.append(path.length() == 0 ? "" : ".").append(error.getProperty());
            }
            paths.add(path.toString());
        }
        return paths;
    }

    private static Set<String> ours(Shape shape, String row) throws IOException {
        var text = "{\"marches\": {\"marche\": [" + row + "]}}";
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (var reader = DecpReader.whole(bytes, defect -> {})) {
            assertThat(reader.next()).isNotNull();
            var tape = reader.tape();
            var paths = new TreeSet<String>();
            shape.check(
                    tape,
                    0,
                    (kind, node, missing) ->
                            paths.add(tape.path(node, missing).replaceFirst("^marches\\.marche\\[0]\\.?", "")));
            return paths;
        }
    }

    private static String full(String definition) {
        return switch (definition) {
            case "2022-marche" ->
                Sample.contract()
                        .with("idAccordCadre", "\"2023-7\"")
                        .with("tauxAvance", "0.05")
                        .with("origineUE", "0.5")
                        .with("origineFrance", "0.25")
                        .with("actesSousTraitance", """
                                [{"acteSousTraitance": {"id": 1, "sousTraitant": {"id": "73282932000074",
                                "typeIdentifiant": "SIRET"}, "dureeMois": 12, "dateNotification": "2024-04-11",
                                "montant": 12345.89, "variationPrix": "Révisable",
                                "datePublicationDonnees": "2024-04-12"}}]""")
                        .with("modifications", """
                                [{"modification": {"id": 1, "dureeMois": 14, "montant": 60000.5, "titulaires":
                                [{"titulaire": {"id": "73282932000074", "typeIdentifiant": "SIRET"}},
                                {"titulaire": {"id": "FR12", "typeIdentifiant": "TVA"}}],
                                "dateNotificationModification": "2024-10-18",
                                "datePublicationDonneesModification": "2024-10-20"}}]""")
                        .with("modificationsActesSousTraitance", """
                                [{"modificationActeSousTraitance": {"id": 1, "dureeMois": 12, "montant": 23465.87,
                                "dateNotificationModificationSousTraitance": "2024-10-20",
                                "datePublicationDonnees": "2024-12-15"}}]""")
                        .toString();
            case "2022-contrat-concession" ->
                Sample.concession()
                        .with("donneesExecution", """
                                [{"donneesAnnuelles": {"datePublicationDonneesExecution": "2025-04-18",
                                "depensesInvestissement": 15.3, "tarifs": [{"tarif": {"intituleTarif": "Entrée",
                                "tarif": 4.5}}]}}]""")
                        .with("modifications", """
                                [{"modification": {"id": 1, "dureeMois": 14, "valeurGlobale": 25000.0,
                                "dateSignatureModification": "2024-10-18",
                                "datePublicationDonneesModification": "2024-10-20"}}]""")
                        .toString();
            case "2019-marche" ->
                Sample.flat()
                        .with("uid", "\"2159016380001920190010000\"")
                        .with("modifications", """
                                [{"objetModification": "avenant", "dureeMois": 50, "montant": 130000, "titulaires":
                                [{"id": "73282932000074", "typeIdentifiant": "SIRET", "denominationSociale": "Alpha"},
                                {"id": "1", "typeIdentifiant": "UE", "denominationSociale": "Beta"}],
                                "dateNotificationModification": "2019-10-18",
                                "datePublicationDonneesModification": "2019-10-20+02:00"}]""")
                        .toString();
            default ->
                Sample.flatConcession()
                        .with("donneesExecution", """
                                [{"datePublicationDonneesExecution": "2020-04-18", "depensesInvestissement": 15.3,
                                "tarifs": [{"intituleTarif": "Entrée", "tarif": 4.5}]}]""")
                        .with("modifications", """
                                [{"objetModification": "avenant", "dureeMois": 50, "valeurGlobale": 130000,
                                "dateSignatureModification": "2019-10-18",
                                "datePublicationDonneesModification": "2019-10-20"}]""")
                        .toString();
        };
    }

    private static Shape shape(String definition) {
        return switch (definition) {
            case "2022-marche" -> Schemas.contract2022();
            case "2022-contrat-concession" -> Schemas.concession2022();
            case "2019-marche" -> Schemas.contract2019();
            default -> Schemas.concession2019();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "schema_decp_v1.5_marches.json, 2019-marche",
        "schema_decp_v1.5_marches.json, 2019-contrat-concession",
        "schema_decp_v2.0.3.json, 2022-marche",
        "schema_decp_v2.0.3.json, 2022-contrat-concession",
        "schema_decp_v2.0.4.json, 2022-marche",
        "schema_decp_v2.0.4.json, 2022-contrat-concession",
    })
    void the_same_paths_are_faulty(String file, String definition) throws IOException {
        var schema = official(file, definition.substring(5));
        var shape = shape(definition);
        var sound = full(definition);
        assertThat(theirs(schema, sound)).isEmpty();
        assertThat(ours(shape, sound)).isEmpty();

        var random = new Random(20_261_124);
        var faulty = 0;
        for (var i = 0; i < 1200; i++) {
            var row = (ObjectNode) MAPPER.readTree(sound);
            for (var changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutate(row, random);
            }
            var text = row.toString();
            var expected = theirs(schema, text);
            assertThat(ours(shape, text)).as(text).isEqualTo(expected);
            faulty += expected.isEmpty() ? 0 : 1;
        }
        assertThat(faulty).isBetween(700, 1180);
    }

    /** Every place of the sound row, with every value: each keyword of the schema is met on both sides. */
    @ParameterizedTest
    @CsvSource({
        "schema_decp_v1.5_marches.json, 2019-marche",
        "schema_decp_v1.5_marches.json, 2019-contrat-concession",
        "schema_decp_v2.0.4.json, 2022-marche",
        "schema_decp_v2.0.4.json, 2022-contrat-concession",
    })
    void every_place_takes_the_same_values(String file, String definition) throws IOException {
        var schema = official(file, definition.substring(5));
        var places = places(MAPPER.readTree(full(definition)));
        for (var place = 0; place < places.size(); place++) {
            for (var value : VALUES) {
                var row = MAPPER.readTree(full(definition));
                places(row).get(place).set(MAPPER.readTree(value));
                var text = row.toString();
                assertThat(ours(shape(definition), text)).as(text).isEqualTo(theirs(schema, text));
            }
        }
    }

    private static void mutate(ObjectNode row, Random random) throws IOException {
        var places = places(row);
        if (places.isEmpty()) {
            return;
        }
        var place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(5)) {
            case 0 -> place.remove();
            case 1 -> place.more(random);
            default -> place.set(MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size()))));
        }
    }

    /** A property of an object, or an element of a list. */
    private record Place(JsonNode owner, String name, int index) {

        void set(JsonNode value) {
            if (owner instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) owner).set(index, value);
            }
        }

        void remove() {
            if (owner instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) owner).remove(index);
            }
        }

        void more(Random random) {
            if (owner instanceof ObjectNode object) {
                object.put(random.nextBoolean() ? "uuid" : "montant", 0);
            } else {
                ((ArrayNode) owner).add(owner.get(index).deepCopy());
            }
        }
    }

    private static List<Place> places(JsonNode node) {
        var places = new ArrayList<Place>();
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                places.add(new Place(object, name, -1));
                places.addAll(places(object.get(name)));
            });
        } else if (node instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                places.add(new Place(list, "", i));
                places.addAll(places(list.get(i)));
            }
        }
        return places;
    }

    @Test
    void a_row_of_2019_may_be_either_kind() throws IOException {
        var either = DecpCheck.check(
                new ByteArrayInputStream(("{\"marches\": [" + Sample.flat().without("_type") + ","
                                + Sample.flatConcession().without("_type") + "]}")
                        .getBytes(StandardCharsets.UTF_8)),
                rows -> {});
        assertThat(either.departures()).isZero();
    }
}
