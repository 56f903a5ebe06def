package fr.ess.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.ess.procurement.decp.Award;
import fr.ess.procurement.decp.DecpCheck;
import fr.ess.procurement.decp.DecpReader;
import fr.ess.procurement.decp.SocialConsideration;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * One generated file of essential data, read whole: by Jackson's bare token stream, by us into awards and totals, by
 * databind into records and the same totals; and checked: by us, and by a general validator on the official schema, row by
 * row, which is kind to it, for it would need the whole file in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DecpBenchmark {

    /** The length of the file, in millions of bytes. */
    @Param("20")
    int megabytes;

    private final JsonFactory factory = JsonFactory.builder().build();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectReader rows = mapper.readerFor(Row.class);
    private Path file = Path.of("");
    private @Nullable Schema schema;

    /** Writes the file, and makes sure that both readers find the same in it. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("decp-", ".json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DecpFile.write(out, megabytes * 1_000_000L);
        }
        var path = System.getProperty("ess.decp.schema");
        if (path != null) {
            var whole = mapper.readTree(Path.of(path));
            var part = mapper.createObjectNode();
            part.set("$schema", whole.get("$schema"));
            part.put("$ref", "#/definitions/marche");
            part.set("definitions", whole.get("definitions"));
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(part.toString(), InputFormat.JSON);
        }
        var totals = awards();
        if (!totals.equals(databind()) || totals.cents() == 0 || check() != 0) {
            throw new IllegalStateException("The readers do not find the same: " + totals + ", " + databind());
        }
    }

    /** Removes the file. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** What is counted. */
    public record Totals(long rows, long social, long reserved, long cents, long socialCents) {

        Totals plus(boolean isSocial, boolean isReserved, long amount) {
            return new Totals(
                    rows + 1,
                    social + (isSocial ? 1 : 0),
                    reserved + (isReserved ? 1 : 0),
                    cents + amount,
                    socialCents + (isSocial ? amount : 0));
        }
    }

    /** Jackson's tokens, and nothing done with them. */
    @Benchmark
    public long tokens() throws IOException {
        var count = 0L;
        try (var parser = factory.createParser(ObjectReadContext.empty(), open())) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Our reader: every award as a record with its defects, and totals. */
    @Benchmark
    public Totals awards() throws IOException {
        var rowCount = 0L;
        var social = 0L;
        var reserved = 0L;
        var cents = 0L;
        var socialCents = 0L;
        try (var reader = DecpReader.open(file)) {
            for (Award award = reader.next(); award != null; award = reader.next()) {
                var amount = award.terms().amount();
                var value = amount == null ? 0 : amount.cents();
                var considerations = award.clauses().social();
                rowCount++;
                cents += value;
                if (considerations.known() && !considerations.values().isEmpty()) {
                    social++;
                    socialCents += value;
                }
                reserved += considerations.counts(SocialConsideration.RESERVED) ? 1 : 0;
            }
        }
        return new Totals(rowCount, social, reserved, cents, socialCents);
    }

    /** Databind into records of the same content, without any defect, and totals. */
    @Benchmark
    public Totals databind() throws IOException {
        var totals = new Totals(0, 0, 0, 0, 0);
        try (var parser = mapper.createParser(new BufferedInputStream(open()))) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                // on to the list
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Row row = rows.readValue(parser);
                var values = row.considerationsSociales().considerationSociale();
                totals = totals.plus(
                        !values.contains("Pas de considération sociale"),
                        values.contains("Marché réservé"),
                        row.montant().movePointRight(2).longValueExact());
            }
        }
        return totals;
    }

    /** Our check: every departure from the official schema, every other defect, contracts that stand twice. */
    @Benchmark
    public long check() throws IOException {
        return DecpCheck.check(file).errors();
    }

    /** A general validator on the official schema, a row at a time. */
    @Benchmark
    public long validator() throws IOException {
        var general = schema;
        if (general == null) {
            throw new IllegalStateException("Give the schema: -Dess.decp.schema=FILE");
        }
        var errors = 0L;
        try (var parser = mapper.createParser(new BufferedInputStream(open()))) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                // on to the list
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                errors += general.validate(mapper.readTree(parser)).size();
            }
        }
        return errors;
    }

    /** A contract as databind reads it: what an award keeps. */
    public record Row(
            String id,
            Id acheteur,
            String nature,
            String objet,
            String codeCPV,
            Techniques techniques,
            Modes modalitesExecution,
            @Nullable String idAccordCadre,
            boolean marcheInnovant,
            int offresRecues,
            boolean sousTraitanceDeclaree,
            String procedure,
            Place lieuExecution,
            int dureeMois,
            LocalDate dateNotification,
            LocalDate datePublicationDonnees,
            BigDecimal montant,
            List<Holder> titulaires,
            Social considerationsSociales,
            Environmental considerationsEnvironnementales,
            @Nullable List<Modification> modifications) {}

    /** An identifier. */
    public record Id(String id) {}

    /** Techniques. */
    public record Techniques(List<String> technique) {}

    /** Ways of performance. */
    public record Modes(List<String> modaliteExecution) {}

    /** A place. */
    public record Place(String code) {}

    /** A holder, wrapped. */
    public record Holder(Party titulaire) {}

    /** A holder. */
    public record Party(String id, String typeIdentifiant) {}

    /** Social considerations. */
    public record Social(List<String> considerationSociale) {}

    /** Environmental considerations. */
    public record Environmental(List<String> considerationEnvironnementale) {}

    /** A modification, wrapped. */
    public record Modification(Change modification) {}

    /** A modification. */
    public record Change(
            int id,
            @Nullable BigDecimal montant,
            LocalDate dateNotificationModification,
            LocalDate datePublicationDonneesModification) {}
}
