package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written to do harm, or only very badly: no crash, no hang, and each run ends with its account. */
@Timeout(120)
class HostileTest {

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\"\\" + "ud800\"",
        "\"\\" + "udc00\\" + "ud800\"",
        "1e17",
        "-1e999999999",
        "1e-999999999",
        "100000000000000000",
        "\"0218-10-29\"",
        "null",
        "true",
        "NaN",
        "\"id\":",
        "\"montant\":",
        "\"titulaires\":",
        "\"marche\":",
        "\"marches\":",
        "{\"titulaire\":",
        "\u0000",
        "\u001b",
        "\ufeff",
        "\n",
        "é",
        "😀",
        "\"considerationsSociales\":",
        "\"modifications\":",
        "/*",
        "'",
        "0001",
        ".5",
        "1.",
        "--1",
        "\"\\" + "u00\"",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
    };

    private static final String[] SEEDS = {
        "{\"marches\": {\"marche\": [" + Sample.contract() + ", " + Sample.contract() + "], \"contrat-concession\": ["
                + Sample.concession() + "]}}",
        "{\"marches\": [" + Sample.flat() + ", " + Sample.flatConcession() + ", " + Sample.flat() + "]}",
        """
        uid,id,acheteur_id,objet,codeCPV,montant,dateNotification,dureeMois,titulaire_id,considerationsSociales
        215901638000191,1,21590163800019,"Voirie, lot 1",45214200,61100.5,2024-07-01,12,73282932000074,"Clause sociale"
        215901638000192,2,21590163800019,"Voirie \""2\""",45214200,61100.5,2024-07-01,12,73282932000074,Sans objet
        """
    };

    /** Reads and checks: both end, and both keep their account. */
    private static Account run(byte[] bytes) {
        var read = Read.of(bytes).account();
        assertThat(read.rows()).isEqualTo(read.counted() + read.setAside());
        try {
            var checked = DecpCheck.check(new ByteArrayInputStream(bytes), rows -> {});
            assertThat(checked.account().rows())
                    .isEqualTo(checked.contracts()
                            + checked.concessions()
                            + checked.account().setAside());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private static byte[] mutated(byte[] seed, Random random) {
        var bytes = seed;
        for (var changes = 1 + random.nextInt(4); changes > 0; changes--) {
            var at = random.nextInt(bytes.length + 1);
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> splice(bytes, at, new byte[] {(byte) random.nextInt(256)}, 1);
                case 2 -> splice(bytes, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), 0);
                case 3 ->
                    splice(
                            bytes,
                            at,
                            PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8),
                            random.nextInt(20));
                case 4 -> splice(bytes, at, new byte[0], 1 + random.nextInt(40));
                default -> splice(bytes, at, Arrays.copyOfRange(bytes, at / 2, at), 0);
            };
            bytes = bytes.length == 0 ? new byte[] {'{'} : bytes;
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, byte[] piece, int removed) {
        var rest = Math.min(bytes.length, at + removed);
        var spliced = Arrays.copyOf(bytes, at + piece.length + bytes.length - rest);
        System.arraycopy(piece, 0, spliced, at, piece.length);
        System.arraycopy(bytes, rest, spliced, at + piece.length, bytes.length - rest);
        return spliced;
    }

    private static void fuzz(long seed, int runs) {
        var random = new Random(seed);
        for (var i = 0; i < runs; i++) {
            var bytes = mutated(SEEDS[i % SEEDS.length].getBytes(StandardCharsets.UTF_8), random);
            var input = i % 50 == 0 ? Read.gzip(new String(bytes, StandardCharsets.ISO_8859_1)) : bytes;
            assertThatCode(() -> run(input))
                    .as(() -> new String(input, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void mutants_end_with_their_account() {
        fuzz(2_019, 1500);
    }

    /** The long run: {@code mvn -Pproof -pl ess-procurement -am verify}. */
    @Test
    @EnabledIfSystemProperty(named = "ess.proof", matches = "true")
    @Timeout(3600)
    void many_mutants_end_with_their_account() {
        for (var seed = 0; seed < 100; seed++) {
            fuzz(seed, 10_000);
        }
    }

    @Property(tries = 300, seed = "20261124")
    void bytes_without_any_sense_end_with_their_account(@ForAll @Size(max = 300) byte[] bytes) {
        run(bytes);
    }

    @Property(tries = 300, seed = "20261124")
    void any_text_in_any_place_ends_with_its_account(@ForAll String text, @ForAll boolean quoted) {
        var json = quoted ? text.replace("\\", "\\\\").replace("\"", "\\\"") : text;
        run(SEEDS[0].replaceFirst("Entretien", java.util.regex.Matcher.quoteReplacement(json))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A stream of one text, too long for any memory that a reader should take. */
    private static InputStream repeated(String before, String unit, long times, String after) {
        return new InputStream() {
            private final byte[] first = before.getBytes(StandardCharsets.UTF_8);
            private final byte[] middle = unit.getBytes(StandardCharsets.UTF_8);
            private final byte[] last = after.getBytes(StandardCharsets.UTF_8);
            private final long length = first.length + middle.length * times + last.length;
            private long at;

            @Override
            public int read() {
                if (at == length) {
                    return -1;
                }
                var here = at++;
                if (here < first.length) {
                    return first[(int) here] & 0xff;
                }
                var within = here - first.length;
                return within < middle.length * times
                        ? middle[(int) (within % middle.length)] & 0xff
                        : last[(int) (within - middle.length * times)] & 0xff;
            }
        };
    }

    @Test
    void one_text_of_a_hundred_megabytes_takes_no_memory() {
        for (var property : new String[] {"objet", "uuid"}) {
            var read = Read.of(repeated(
                    "{\"marches\": [" + Sample.flat() + ", {\"" + property + "\": \"", "é", 50_000_000, "\"}]}"));
            assertThat(read.account().rows()).isEqualTo(2);
            assertThat(read.awards()).isNotEmpty();
        }
        var table = Read.of(repeated(
                "id,acheteur_id,montant,dateNotification\n1,2,3,2024-01-01\n\"",
                "x",
                100_000_000,
                "\",2,3,2024-01-01\n"));
        assertThat(table.account().whole()).isFalse();
        assertThat(table.account().rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"titulaires\":"})
    void nesting_without_end_ends_the_reading(String unit) {
        var read = Read.of(repeated("{\"marches\": [" + Sample.flat() + ", {\"titulaires\": ", unit, 1_000_000, ""));
        assertThat(read.account().rows()).isEqualTo(2);
        assertThat(read.account().setAside()).isEqualTo(1);
        assertThat(read.account().whole()).isFalse();
    }

    @Test
    void a_row_of_a_million_holders_is_set_aside_and_the_next_is_read() {
        var read = Read.of(repeated(
                "{\"marches\": [{\"titulaires\": [", "{\"id\": 1},", 1_000_000, "{}]}, " + Sample.flat() + "]}"));
        assertThat(read.account().setAside()).isEqualTo(1);
        assertThat(read.aside()).extracting(Defect::kind).containsExactly(DefectKind.TOO_LONG);
        assertThat(read.awards()).hasSize(1);
    }

    @Test
    void a_row_that_repeats_one_property_is_no_slower() {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            var read = Read.of(
                    repeated("{\"marches\": [{", "\"id\": \"1\",", 200_000, "\"id\": \"1\"}, " + Sample.flat() + "]}"));
            assertThat(read.account().rows()).isEqualTo(2);
            assertThat(read.awards()).isNotEmpty();
        });
    }

    @Test
    void a_row_of_many_faults_is_no_slower() {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            var report =
                    DecpCheck.check(repeated("{\"marches\": [{\"titulaires\": [", "1,", 100_000, "1]}]}"), rows -> {});
            assertThat(report.account().rows()).isEqualTo(1);
        });
    }

    @Test
    void a_number_of_a_million_digits_is_unreadable() {
        var read = Read.of(repeated("{\"marches\": [{\"montant\": ", "9", 900_000, "}, " + Sample.flat() + "]}"));
        assertThat(read.account().rows())
                .isEqualTo(read.account().counted() + read.account().setAside());
        assertThat(read.account().rows()).isPositive();
    }

    @Test
    void surrogates_alone_are_kept_out_of_trouble() {
        var read = Read.flat(Sample.flat().with("objet", "\"\\" + "ud800\"").toString());
        assertThat(Objects.requireNonNull(read.awards().get(0).subject().object()))
                .hasSize(1);
    }
}
