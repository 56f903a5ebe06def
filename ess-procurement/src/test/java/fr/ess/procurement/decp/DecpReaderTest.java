package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ess.core.measure.Euros;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecpReaderTest {

    private static final String FLAT = "{\"marches\": [" + Sample.flat() + ", " + Sample.flatConcession() + "]}";
    private static final String NESTED = "{\"marches\": {\"marche\": [" + Sample.contract()
            + "],\n\"contrat-concession\": [" + Sample.concession() + "]}}";
    private static final String TABLE = """
            uid,id,acheteur_id,acheteur_nom,objet,codeCPV,montant,dateNotification,dureeMois,titulaire_id,titulaire_typeIdentifiant,considerationsSociales
            215901638000191,1,21590163800019,Ville de Villeneuve,"Voirie, lot 1",45214200,61100.5,2024-07-01,12,73282932000074,SIRET,"Clause sociale, Critère social"
            215901638000191,1,21590163800019,Ville de Villeneuve,"Voirie, lot 1",45214200,61100.5,2024-07-01,12,FR12345,TVA,Sans objet
            """;

    private static final String START = "{\"marches\": [1, 2, 3, 4";

    @Test
    void the_format_of_2022_is_read() {
        var read = Read.of(NESTED);
        var contract = read.awards().get(0);
        assertThat(contract.origin()).isEqualTo(new Origin(1, 1, DecpFormat.OF_2022));
        assertThat(contract.identity().kind()).isEqualTo(AwardKind.CONTRACT);
        assertThat(contract.identity().uid()).contains("215901638000192024-001");
        assertThat(contract.subject())
                .isEqualTo(new Subject(
                        "Marché",
                        "Entretien des espaces verts",
                        fr.ess.procurement.CpvCode.of("77310000"),
                        "Procédure adaptée",
                        "59"));
        assertThat(contract.terms())
                .isEqualTo(
                        new Terms(Euros.ofCents(5_200_050), 12, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 15)));
        assertThat(contract.technique())
                .isEqualTo(new Technique(List.of("Sans objet"), List.of("Bons de commande"), null, false, 3));
        assertThat(contract.holders()).containsExactly(new Operator("73282932000074", OperatorIdKind.SIRET, null));
        assertThat(contract.clauses().social().values())
                .containsExactly(SocialConsideration.CLAUSE, SocialConsideration.RESERVED);
        assertThat(contract.clauses().environmental().answer()).isEqualTo(Considerations.Answer.NONE);
        assertThat(contract.performance().subcontracted()).isFalse();

        var concession = read.awards().get(1);
        assertThat(concession.origin()).isEqualTo(new Origin(2, 2, DecpFormat.OF_2022));
        assertThat(concession.identity().kind()).isEqualTo(AwardKind.CONCESSION);
        assertThat(concession.terms().amount()).isEqualTo(Euros.of(1_250_000));
        assertThat(concession.terms().notified()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(concession.clauses().social().counts(SocialConsideration.RESERVED))
                .isTrue();
        assertThat(concession.clauses().environmental().counts(EnvironmentalConsideration.CLAUSE))
                .isTrue();
    }

    @Test
    void the_format_of_2019_is_read() {
        var read = Read.of(FLAT);
        assertThat(read.awards())
                .extracting(award -> award.identity().kind())
                .containsExactly(AwardKind.CONTRACT, AwardKind.CONCESSION);
        assertThat(read.awards()).extracting(award -> award.origin().format()).containsOnly(DecpFormat.OF_2019);
        assertThat(read.awards().get(0).identity().buyer().name()).isEqualTo("Ville de Villeneuve");
        assertThat(read.awards().get(1).terms().amount()).isEqualTo(Euros.of(300_000));
        assertThat(read.awards().get(1).holders())
                .containsExactly(new Operator("73282932000074", OperatorIdKind.SIRET, "Association Alpha"));
    }

    @Test
    void a_table_is_read() {
        var read = Read.of(TABLE);
        assertThat(read.account().file()).isEmpty();
        assertThat(read.awards()).hasSize(2);
        var first = read.awards().get(0);
        assertThat(first.origin()).isEqualTo(new Origin(1, 2, DecpFormat.TABLE));
        assertThat(first.identity().uid()).contains("215901638000191");
        assertThat(first.subject().object()).isEqualTo("Voirie, lot 1");
        assertThat(first.terms().amount()).isEqualTo(Euros.ofCents(6_110_050));
        assertThat(first.clauses().social().values())
                .containsExactly(SocialConsideration.CLAUSE, SocialConsideration.CRITERION);
        assertThat(read.awards().get(1).clauses().social().answer()).isEqualTo(Considerations.Answer.UNKNOWN);
        assertThat(read.awards().get(1).holders()).containsExactly(new Operator("FR12345", OperatorIdKind.TVA, null));
        assertThat(read.told()).containsExactly("PLACEHOLDER considerationsSociales Sans objet");
    }

    @Test
    void a_table_may_be_separated_by_semicolons_and_come_from_a_spreadsheet() {
        var table = "Id;Acheteur.id;Montant;Date notification\r\n7;21590163800019;61 100,50;01/07/2024\r\n";
        var read = Read.of("\ufeff" + table);
        assertThat(read.awards().get(0).terms().amount()).isEqualTo(Euros.ofCents(6_110_050));
        assertThat(read.awards().get(0).terms().notified()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(read.told()).containsExactly("DAY_FORM Date notification 01/07/2024");

        var foreign = ("id;acheteur_id;montant;dateNotification;objet\n7;21590163800019;61100;2024-07-01;été\n")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(Read.of(foreign).awards().get(0).subject().object()).isEqualTo("été");
        assertThat(Read.of(foreign).told()).containsExactly("NOT_UTF8");
        assertThat(Read.of(foreign).account().file()).extracting(Defect::line).containsExactly(2L);
    }

    private static byte[] latin(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    private static byte[] together(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void a_byte_that_is_not_utf_8_is_read_as_windows_1252_and_its_line_is_told() {
        var rows = "7,21590163800019,61100,2024-07-01,été\n".repeat(3000);
        var table = together(
                ("id,acheteur_id,montant,dateNotification,objet\n" + rows).getBytes(StandardCharsets.UTF_8),
                latin("8,21590163800019,61100,2024-07-01,œuvre d’été\n"),
                rows.getBytes(StandardCharsets.UTF_8));
        for (var file : List.of(table, Read.gzip(table))) {
            var read = Read.of(file);
            assertThat(read.awards()).hasSize(6001);
            assertThat(read.awards().get(0).subject().object()).isEqualTo("été");
            assertThat(read.awards().get(3000).subject().object()).isEqualTo("œuvre d’été");
            assertThat(read.awards().get(6000).subject().object()).isEqualTo("été");
            assertThat(read.defects()).containsExactly(new Defect(DefectKind.NOT_UTF8, 0, 3002, "", ""));
            assertThat(read.account().whole()).isTrue();
        }

        var many = (Sample.flat().with("objet", "\"été\"") + ",\n").repeat(500);
        var json = together(
                ("{\"marches\": [" + many).getBytes(StandardCharsets.UTF_8),
                latin(Sample.flat().with("objet", "\"œuvre d’été\"") + ",\n"),
                (many + Sample.flat() + "]}").getBytes(StandardCharsets.UTF_8));
        var read = Read.of(json);
        assertThat(read.awards()).hasSize(1002);
        assertThat(read.awards().get(500).subject().object()).isEqualTo("œuvre d’été");
        assertThat(read.awards().get(501).subject().object()).isEqualTo("été");
        assertThat(read.defects()).containsExactly(new Defect(DefectKind.NOT_UTF8, 0, 501, "", ""));
    }

    @Test
    void a_file_that_is_all_of_another_encoding_tells_its_first_thousand_lines() {
        var read = Read.of(latin("id,acheteur_id,montant,dateNotification,objet\n"
                + "7,21590163800019,61100,2024-07-01,été\n".repeat(5000)));
        assertThat(read.awards())
                .hasSize(5000)
                .allMatch(award -> "été".equals(award.subject().object()));
        assertThat(read.account().file()).hasSize(1001);
        assertThat(read.account().file().get(999).line()).isEqualTo(1001);
        assertThat(read.account().file().get(1000).kind()).isEqualTo(DefectKind.MANY);
    }

    @Test
    void a_row_of_a_table_may_be_a_modification() {
        var read = Read.of("id,acheteur_id,montant,dateNotification,modification_id\n"
                + "7,21590163800019,61100,2024-07-01,0\n7,21590163800019,70000,2024-09-01,1\n");
        assertThat(read.awards().get(0).terms().amount()).isEqualTo(Euros.of(61_100));
        var modified = read.awards().get(1);
        assertThat(modified.terms().amount()).isNull();
        assertThat(modified.performance().modifications())
                .extracting(Modification::number, Modification::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, Euros.of(70_000)));
        assertThat(read.defects()).isEmpty();
    }

    @Test
    void a_row_of_another_width_is_set_aside() {
        var read = Read.of(
                "id,acheteur_id,montant,dateNotification\n7,21590163800019,61100\n8,21590163800019,1,2024-07-01,x\n"
                        + "9,21590163800019,61100,2024-07-01\n");
        assertThat(read.account().rows()).isEqualTo(3);
        assertThat(read.account().setAside()).isEqualTo(2);
        assertThat(read.told()).containsExactly("WRONG_WIDTH  3", "WRONG_WIDTH  5");
        assertThat(read.aside()).extracting(Defect::line).containsExactly(2L, 3L);
    }

    @Test
    void columns_that_every_contract_needs_are_asked_for() {
        assertThat(Read.of("id,nature\n7,Marché\n").told())
                .contains("NO_COLUMN acheteur_id", "NO_COLUMN montant", "NO_COLUMN dateNotification");
        assertThat(Read.of("nom,prénom\nAlpha,Beta\n").told()).containsExactly("NO_LIST  nom prénom");
    }

    @Test
    void gzip_is_known_by_its_first_bytes() {
        assertThat(Read.of(Read.gzip(NESTED)).awards())
                .isEqualTo(Read.of(NESTED).awards());
        assertThat(Read.of(Read.gzip(TABLE)).awards()).isEqualTo(Read.of(TABLE).awards());
    }

    @Test
    void a_compressed_file_that_is_cut_is_read_as_far_as_it_goes() {
        var rows = new ArrayList<String>();
        for (var i = 0; i < 2000; i++) {
            rows.add(Sample.contract().with("id", "\"" + i + "\"").toString());
        }
        var whole = Read.gzip("{\"marches\": {\"marche\": [" + String.join(",", rows) + "]}}");
        for (var length :
                new int[] {2, 9, 10, 11, whole.length / 2, whole.length - 9, whole.length - 8, whole.length - 1}) {
            var read = Read.of(Arrays.copyOf(whole, length));
            assertThat(read.account().defects()).as("%d bytes", length).containsKey(DefectKind.CUT_SHORT);
            assertThat(read.account().whole()).isFalse();
        }
        assertThat(Read.of(Arrays.copyOf(whole, whole.length / 2)).awards()).isNotEmpty();
    }

    @Test
    void a_file_cut_anywhere_ends_with_its_account() {
        for (var text : List.of(FLAT, NESTED)) {
            var whole = Read.of(text);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            for (var length = 1; length < bytes.length; length++) {
                var read = Read.of(Arrays.copyOf(bytes, length));
                var account = read.account();
                assertThat(account.rows()).isEqualTo(account.counted() + account.setAside());
                assertThat(account.whole())
                        .as("%d of %d bytes", length, bytes.length)
                        .isFalse();
                assertThat(account.setAside()).isBetween(0L, 1L);
                assertThat(read.awards())
                        .isEqualTo(whole.awards().subList(0, read.awards().size()));
                assertThat(read.aside()).allMatch(defect -> defect.kind() == DefectKind.CUT_SHORT);
            }
        }
    }

    @Test
    void a_table_cut_anywhere_ends_with_its_account() {
        for (var length = 1; length < TABLE.length(); length++) {
            var account = Read.of(TABLE.substring(0, length)).account();
            assertThat(account.rows()).isEqualTo(account.counted() + account.setAside());
        }
        var cut = Read.of(TABLE.substring(0, TABLE.indexOf("Critère")));
        assertThat(cut.aside()).extracting(Defect::kind).containsExactly(DefectKind.CUT_SHORT);
        assertThat(cut.account().whole()).isFalse();
    }

    @Test
    void what_is_broken_is_told_and_what_came_before_is_kept() {
        var read = Read.of("{\"marches\": [" + Sample.flat() + ",\n{\"id\": \"2\", \"montant\" 12}]}");
        assertThat(read.awards()).hasSize(1);
        assertThat(read.aside())
                .extracting(Defect::kind, Defect::row, Defect::line, Defect::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DefectKind.BROKEN, 2L, 2L, "marches[1]"));
        assertThat(read.account().whole()).isFalse();
    }

    private static Read between(String broken) {
        return Read.of("{\"marches\": [" + Sample.flat().with("id", "\"first\"") + ",\n" + broken + ",\n"
                + Sample.flat().with("id", "\"last\"") + "]}");
    }

    @Test
    void past_a_broken_row_the_next_is_read() {
        var sound = Sample.flat().toString();
        for (var broken : List.of(
                sound.replace("\"montant\":", "\"montant\""),
                sound.replace("120000", "0120"),
                sound.replace("120000", ".5"),
                sound.replace("120000", "NaN"),
                sound.replace("120000", "12 000"),
                sound.replace("[]", "[],"),
                sound.replace("\"Ville de Villeneuve\"}", "\"Ville de \"Villeneuve\"\"}"),
                sound.replace("Entretien", "Entre\ntien"),
                sound.replace("verts\"", "verts"),
                sound.replace("[]}", "[]"),
                sound.replace("[]}", "[}"),
                sound.replace("Entretien", "\\x"),
                sound.replace("\"Association Alpha\"}]", "\"Association Alpha\"}, {\"id\": 1]"))) {
            var read = between(broken);
            assertThat(read.awards())
                    .as(broken)
                    .extracting(award -> award.identity().id())
                    .containsExactly("first", "last");
            assertThat(read.awards().get(1).origin().row()).isEqualTo(3);
            assertThat(read.awards().get(1).origin().line()).isEqualTo(broken.contains("\n") ? 4 : 3);
            assertThat(read.aside())
                    .extracting(Defect::kind, Defect::row, Defect::line)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(DefectKind.BROKEN, 2L, 2L));
            assertThat(read.account().file()).extracting(Defect::kind).containsExactly(DefectKind.RESUMED);
            assertThat(read.account().file().get(0).seen()).isEqualTo(broken.contains("\n") ? "4" : "3");
            assertThat(read.account().whole()).as("rows may stand between").isFalse();
            assertThat(read.account().rows()).isEqualTo(3);
        }
    }

    @Test
    void a_comma_that_is_missing_between_two_rows_loses_none() {
        var read = Read.of("{\"marches\": [" + Sample.flat() + "\n" + Sample.flat() + ",,\n" + Sample.flat() + "]}");
        assertThat(read.awards()).hasSize(3);
        assertThat(read.account().setAside()).isZero();
        assertThat(read.account().file())
                .extracting(Defect::kind, Defect::line, Defect::seen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DefectKind.RESUMED, 2L, "2"),
                        org.assertj.core.groups.Tuple.tuple(DefectKind.RESUMED, 2L, "3"));
    }

    @Test
    void past_a_broken_row_the_list_of_concessions_is_read_as_such() {
        for (var broken : List.of("{\"id\": 1 2}", Sample.contract().toString().replace("[\"Sans", "[\"Sa\"ns"))) {
            var read = Read.of("{\"marches\": {\"marche\": [\n" + broken + "],\n\"contrat-concession\": [\n"
                    + Sample.concession() + "]}}");
            assertThat(read.awards())
                    .extracting(award -> award.identity().kind())
                    .containsExactly(AwardKind.CONCESSION);
            assertThat(read.awards().get(0).defects()).isEmpty();
            assertThat(read.awards().get(0).origin()).isEqualTo(new Origin(2, 4, DecpFormat.OF_2022));
        }
    }

    @Test
    void a_row_that_is_too_long_is_set_aside_and_the_next_is_read() {
        var read = between("{\"objet\": \"" + "x".repeat(3_000_000) + "\"}");
        assertThat(read.awards()).hasSize(2);
        assertThat(read.aside()).extracting(Defect::kind).containsExactly(DefectKind.TOO_LONG);
        var deep = between("{\"objet\": " + "[".repeat(300) + "]".repeat(300) + "}");
        assertThat(deep.awards()).hasSize(2);
        assertThat(deep.aside()).extracting(Defect::kind).containsExactly(DefectKind.TOO_LONG);
    }

    @Test
    void where_no_contract_follows_the_reading_stops_and_says_where() {
        var read = Read.of("{\"marches\": [" + Sample.flat() + ",\n{\"id\": 1 2},\n{\"id\": 3}]}");
        assertThat(read.account().rows()).isEqualTo(2);
        assertThat(read.account().file())
                .extracting(Defect::kind, Defect::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DefectKind.BROKEN, 2L));
    }

    @Test
    void rows_that_are_no_contracts_are_set_aside() {
        var read = Read.flat("null", "[{}]", "\"x\"", "12", Sample.flat().toString(), "true");
        assertThat(read.account().counted()).isEqualTo(1);
        assertThat(read.told())
                .containsExactly(
                        "NOT_A_CONTRACT marches[0] null",
                        "NOT_A_CONTRACT marches[1] [",
                        "NOT_A_CONTRACT marches[2] x",
                        "NOT_A_CONTRACT marches[3] 12",
                        "NOT_A_CONTRACT marches[5] true");
    }

    @Test
    void a_list_where_the_format_has_none_is_told_and_read() {
        assertThat(Read.of("[" + Sample.flat() + "]").awards()).hasSize(1);
        assertThat(Read.of("[" + Sample.flat() + "]").told()).containsExactly("NO_LIST marches [");
        assertThat(Read.of("{\"marches\": {\"marche\": " + Sample.contract() + "}}")
                        .told())
                .containsExactly("WRONG_TYPE marches.marche {");
        assertThat(Read.of("{\"a\": 1}").told()).containsExactly("NO_LIST marches");
        assertThat(Read.of("{\"marches\": 1}").told()).containsExactly("WRONG_TYPE marches 1");
        assertThat(Read.of(FLAT + FLAT).awards()).hasSize(4);
        assertThat(Read.of(FLAT + FLAT).told()).containsExactly("BROKEN  second document");
    }

    @Test
    void what_is_not_read_is_said() {
        assertThat(Read.of("<?xml version=\"1.0\"?><marches/>").told()).containsExactly("XML  <");
        assertThat(Read.of("").told()).containsExactly("EMPTY");
        assertThat(Read.of(" \n").told()).containsExactly("EMPTY");
        assertThat(Read.of("PK\u0003\u0004rest").told()).containsExactly("NOT_TEXT");
    }

    @Test
    void a_file_is_read_from_its_path(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("decp.json"), NESTED);
        try (var reader = DecpReader.open(file)) {
            assertThat(reader.awards()).hasSize(2);
            assertThat(reader.next()).isNull();
        }
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> DecpReader.open(folder.resolve("none")));
    }

    @Test
    void a_stream_that_fails_is_no_defect_of_the_file() {
        var failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 200_000) {
                    throw new IOException("disk");
                }
                return at < START.length() ? START.charAt(at++) : at++ > 0 ? ' ' : -1;
            }
        };
        assertThatExceptionOfType(java.io.UncheckedIOException.class)
                .isThrownBy(() -> Read.of(failing))
                .withMessageContaining("disk");
    }
}
