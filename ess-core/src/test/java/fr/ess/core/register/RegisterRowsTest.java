package fr.ess.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.RnaNumber;
import fr.ess.core.Siren;
import fr.ess.core.Siret;
import fr.ess.core.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of register files, cell by cell. */
class RegisterRowsTest {

    private static final RegisterRows<SireneUnit> SIRENE = RegisterRows.sirene(RegisterRows.SIRENE);
    private static final RegisterRows<RnaEntry> RNA = RegisterRows.rna(RegisterRows.RNA);

    private static final Classifier CLASSIFIER = Classifier.of(Law.on(LocalDate.of(2026, 11, 23)));

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static List<String> alpha() {
        return new ArrayList<>(
                row("732829320", "A", "2015-03-01", "ALPHA", "9220", "94.99Z", "NAFRev2", "O", "N", "W751234567"));
    }

    private static List<String> alpha(int column, String cell) {
        var row = alpha();
        row.set(column, cell);
        return row;
    }

    private static List<Fault> faults(RegisterRows<?> rows, List<String> row) {
        return catchThrowableOfType(MalformedException.class, () -> rows.read(row))
                .faults();
    }

    // ---- headers

    @Test
    void a_header_that_lacks_columns_is_refused_with_all_of_them() {
        assertThatThrownBy(() -> RegisterRows.sirene(List.of("siren", "name", "denominationUniteLegale")))
                .isInstanceOf(MalformedException.class)
                .hasMessageStartingWith("SIRENE header is malformed: ")
                .hasMessageContaining("etatAdministratifUniteLegale: must stand in the header, but was: 0")
                .hasMessageContaining("identifiantAssociationUniteLegale: must stand in the header")
                .hasMessageNotContaining("denominationUniteLegale");
        assertThatThrownBy(() -> RegisterRows.rna(List.of("id", "siret", "titre", "date_creat")))
                .hasMessage("RNA header is malformed: date_disso: must stand in the header, but was: 0");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> RegisterRows.rna(List.of("id", "siret", "titre", "date_creat", "date_disso", "siret")))
                .hasMessage("RNA header is malformed: siret: must stand once in the header, but was: 2");
    }

    @Test
    void columns_stand_in_any_order_and_others_are_passed_over() {
        var rows = RegisterRows.rna(List.of("id_ex", "date_disso", " id ", "titre", "objet", "date_creat", "siret"));
        assertThat(rows.fields()).isEqualTo(7);
        assertThat(rows.column(0)).isEqualTo(-1);
        assertThat(rows.column(1)).isEqualTo(4);
        assertThat(rows.column(2)).isZero();
        assertThat(rows.column(6)).isEqualTo(1);
        assertThat(rows.column(7)).isEqualTo(-1);
        var entry = rows.read(row("?", "2020-01-31", "W751234567", "Alpha", "…", "2001-02-03", ""));
        assertThat(entry)
                .isEqualTo(new RnaEntry(
                        RnaNumber.of("W751234567"),
                        null,
                        "Alpha",
                        LocalDate.of(2001, 2, 3),
                        LocalDate.of(2020, 1, 31)));
    }

    // ---- SIRENE

    @Test
    void reads_a_unit() {
        assertThat(SIRENE.read(alpha()))
                .isEqualTo(new SireneUnit(
                        Siren.of("732829320"),
                        true,
                        LocalDate.of(2015, 3, 1),
                        "ALPHA",
                        "9220",
                        "94.99Z",
                        "NAFRev2",
                        true,
                        false,
                        RnaNumber.of("W751234567")));
    }

    @Test
    void what_a_row_does_not_say_is_unknown() {
        var bare = new SireneUnit(Siren.of("732829320"), null, null, null, null, null, null, null, null, null);
        assertThat(SIRENE.read(row("732829320", "", "", " ", "", "", "", "", "", "")))
                .isEqualTo(bare);
        assertThat(SIRENE.read(row("732829320", "", "", "[ND]", "", "[ND]", "", "", "", "[ND]")))
                .isEqualTo(bare);
        assertThat(SIRENE.read(
                        new @Nullable String[] {"732829320", null, null, null, null, null, null, null, null, null}))
                .isEqualTo(bare);
        var ceased = SIRENE.read(alpha(1, "C"));
        assertThat(ceased.active()).isFalse();
        assertThat(SIRENE.read(alpha(7, "N")).socialEconomy()).isFalse();
        assertThat(SIRENE.read(alpha(8, "O")).missionCompany()).isTrue();
        assertThat(SIRENE.read(alpha(9, "w9r1011072")).association()).isEqualTo(RnaNumber.of("W9R1011072"));
    }

    @Test
    void every_fault_of_a_row_is_told_with_its_column() {
        var row = row("732829321", "B", "2015-02-30", "\ufffd", "922", "\ufffd", "x", "P", "oui", "751234567");
        var faults = faults(SIRENE, row);
        assertThat(faults)
                .extracting(Fault::toString)
                .containsExactly(
                        "siren: must be nine digits with a valid key, but was: '732829321'",
                        "etatAdministratifUniteLegale: must be A or C, but was: 'B'",
                        "dateCreationUniteLegale: must be a day such as 2026-11-23, but was: '2015-02-30'",
                        "denominationUniteLegale: must be UTF-8 text, but was: '\ufffd'",
                        "categorieJuridiqueUniteLegale: must be four digits, but was: '922'",
                        "activitePrincipaleUniteLegale: must be UTF-8 text, but was: '\ufffd'",
                        "economieSocialeSolidaireUniteLegale: must be O or N, but was: 'P'",
                        "societeMissionUniteLegale: must be O or N, but was: 'oui'",
                        "identifiantAssociationUniteLegale: must be W and nine characters, but was: '751234567'");
        assertThat(faults.get(0).in(Locale.FRENCH))
                .isEqualTo("siren : doit être neuf chiffres avec une clé valide, or on a lu : '732829321'");
    }

    @Test
    void a_row_without_a_siren_is_refused() {
        assertThat(faults(SIRENE, alpha(0, "")))
                .extracting(Fault::toString)
                .containsExactly("siren: must be nine digits with a valid key, but was: ''");
        assertThatThrownBy(() -> SIRENE.read(new @Nullable String[10])).isInstanceOf(MalformedException.class);
    }

    @Test
    void a_row_of_another_size_is_refused() {
        assertThat(faults(SIRENE, List.of("732829320")))
                .extracting(fault -> fault.in(Locale.ENGLISH))
                .containsExactly(": must have 10 cells, but was: 1");
        assertThat(SIRENE.wrongSize(11).seen()).isEqualTo("11");
    }

    @Test
    void days_are_read_in_full_and_no_other_way() {
        assertThat(SIRENE.read(alpha(2, "2024-02-29")).created()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(SIRENE.read(alpha(2, "0001-01-01")).created()).isNull();
        assertThat(SIRENE.read(alpha(2, "1900-12-09")).created()).isEqualTo(LocalDate.of(1900, 12, 9));
        for (var day : List.of(
                "2023-02-29",
                "2024-2-29",
                "2024/02/29",
                "2024-02/29",
                "2024-02-29T",
                "20240229",
                "x024-02-29",
                "202x-02-29",
                "2024-x2-29",
                "2024-0x-29",
                "2024-02-x9",
                "2024-02-2x",
                "2024-13-01",
                "2024-00-01",
                "2024-01-00",
                "٢٠٢٤-02-29")) {
            assertThat(faults(SIRENE, alpha(2, day))).as(day).hasSize(1);
        }
    }

    @Test
    void an_activity_of_another_classification_is_left_out_of_the_facts() {
        assertThat(SIRENE.read(alpha()).registration())
                .isEqualTo(new Registration("9220", CategoryList.INSEE, true, null, "94.99Z", null));
        assertThat(SIRENE.read(alpha(6, "NAF1993")).registration().activity()).isNull();
        assertThat(SIRENE.read(alpha(5, "913E")).registration().activity()).isNull();
        assertThat(SIRENE.read(alpha(5, "")).registration().activity()).isNull();
    }

    // ---- RNA

    @Test
    void an_association_is_one_by_its_register() {
        var entry = RNA.read(row("w751234567", "73282932000074", "Alpha", "1901-07-01", "0001-01-01"));
        assertThat(entry)
                .isEqualTo(new RnaEntry(
                        RnaNumber.of("W751234567"),
                        Siret.of("73282932000074"),
                        "Alpha",
                        LocalDate.of(1901, 7, 1),
                        null));
        var law = Law.on(LocalDate.of(2026, 11, 23));
        assertThat(entry.registration().classification(law).standing()).isEqualTo(Standing.MEMBER_BY_FORM);
        assertThat(Classifier.of(law).classify(entry))
                .isEqualTo(entry.registration().classification(law));
    }

    @Test
    void la_poste_has_its_own_key() {
        assertThat(RNA.read(row("W751234567", "35600000009075", "Alpha", "", ""))
                        .siret())
                .isEqualTo(Siret.of("35600000009075"));
        assertThat(faults(RNA, row("W751234567", "35600000009076", "Alpha", "", "")))
                .extracting(Fault::toString)
                .containsExactly("siret: must be fourteen digits with a valid key, but was: '35600000009076'");
    }

    @Test
    void every_fault_of_an_entry_is_told() {
        assertThat(faults(RNA, row("751234567", "1", "Alpha", "x", "2020-01-32")))
                .extracting(Fault::path)
                .containsExactly("id", "siret", "date_creat", "date_disso");
        assertThat(faults(RNA, row("", "", "", "", "")))
                .extracting(Fault::toString)
                .containsExactly("id: must be given, but was: ''");
        assertThat(faults(RNA, row("", "1", "", "", "")))
                .extracting(Fault::path)
                .containsExactly("id", "siret");
    }

    @Test
    void nothing_is_dissolved_before_it_is_created() {
        assertThat(RNA.read(row("W751234567", "", "", "2020-01-02", "2020-01-02"))
                        .dissolved())
                .isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(faults(RNA, row("W751234567", "", "", "2020-01-02", "2020-01-01")))
                .extracting(Fault::toString)
                .containsExactly("date_disso: must be the day of the creation or later, but was: '2020-01-01'");
        assertThatThrownBy(() -> new RnaEntry(
                        RnaNumber.of("W751234567"), null, null, LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
                .hasMessage("RnaEntry is malformed: dissolved: must be the day of the creation or later, "
                        + "but was: 2020-01-01");
    }

    @Test
    void a_unit_is_refused_as_a_record_too() {
        assertThatThrownBy(() ->
                        new SireneUnit(Siren.of("732829320"), null, null, null, "92", null, null, null, null, null))
                .hasMessage("SireneUnit is malformed: category: must be four digits, but was: '92'");
    }

    // ---- whatever stands in a file

    @Property(seed = "20261123")
    void a_row_is_read_or_refused_with_faults_of_its_columns(@ForAll("rows") List<String> row) {
        try {
            var unit = SIRENE.read(row);
            assertThat(unit.siren().value()).isEqualTo(row.get(0));
            assertThat(CLASSIFIER.classify(unit).documents()).doesNotContainNull();
        } catch (MalformedException e) {
            assertThat(e.faults()).isNotEmpty();
            if (row.size() == 10) {
                assertThat(e.faults())
                        .allSatisfy(fault -> assertThat(RegisterRows.SIRENE).contains(fault.path()));
                assertThat(e.faults()).extracting(Fault::path).doesNotHaveDuplicates();
            }
        }
    }

    @Property(seed = "20261123")
    void the_ways_to_read_a_row_agree(@ForAll("rows") List<String> row) {
        if (row.size() == 10) {
            assertThat(told(() -> SIRENE.read(row)))
                    .isEqualTo(told(() -> SIRENE.read(row.toArray(new @Nullable String[0]))));
        }
    }

    private static Object told(Supplier<Object> read) {
        try {
            return read.get();
        } catch (MalformedException e) {
            return e.faults();
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var good = Arbitraries.of(Arrays.asList(
                "732829320",
                "A",
                "C",
                "O",
                "N",
                "2015-03-01",
                "ALPHA",
                "9220",
                "5710",
                "94.99Z",
                "NAFRev2",
                "",
                "W751234567"));
        var any = Arbitraries.strings().ofMaxLength(12);
        var digits = Arbitraries.strings().numeric().ofMaxLength(11);
        var cells = Arbitraries.frequencyOf(Tuple.of(6, good), Tuple.of(1, any), Tuple.of(1, digits));
        var near = Arbitraries.integers().between(0, 9).flatMap(column -> cells.map(cell -> alpha(column, cell)));
        return Arbitraries.oneOf(near, cells.list().ofMinSize(9).ofMaxSize(11));
    }
}
