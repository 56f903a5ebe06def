package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DecpCheckTest {

    private static DecpReport check(String text) throws IOException {
        return DecpCheck.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rows -> {});
    }

    private static DecpReport contracts(Object... rows) throws IOException {
        return check("{\"marches\": {\"marche\": [" + join(rows) + "]}}");
    }

    private static DecpReport flat(Object... rows) throws IOException {
        return check("{\"marches\": [" + join(rows) + "]}");
    }

    private static String join(Object... rows) {
        return String.join(
                ",\n", java.util.Arrays.stream(rows).map(Object::toString).toList());
    }

    /** Returns the groups as {@code KIND field count/rows}, with a star where the schema says so. */
    private static List<String> told(DecpReport report) {
        return report.groups().stream()
                .map(group -> group.kind() + (group.schema() ? "* " : " ") + group.field() + " " + group.count() + "/"
                        + group.rows())
                .toList();
    }

    @Test
    void sound_files_have_nothing_to_tell() throws IOException {
        var report = contracts(Sample.contract());
        assertThat(report.groups()).isEmpty();
        assertThat(report.sound()).isEqualTo(1);
        assertThat(report.contracts()).isEqualTo(1);
        assertThat(flat(Sample.flat(), Sample.flatConcession().with("id", "\"20190020000\""))
                        .groups())
                .isEmpty();
        assertThat(flat(Sample.flatConcession()).concessions()).isEqualTo(1);
    }

    @Test
    void the_same_defect_of_many_rows_is_told_once_and_counted() throws IOException {
        var rows = new ArrayList<Object>();
        for (var i = 0; i < 9; i++) {
            rows.add(Sample.contract()
                    .with("id", "\"" + i + "a\"")
                    .with("montant", "\"12\"")
                    .without("ccag"));
        }
        var report = contracts(rows.toArray());
        assertThat(told(report))
                .containsExactly(
                        "MISSING* marches.marche[].ccag 9/9",
                        "WRONG_TYPE* marches.marche[].montant 9/9",
                        "AMOUNT_UNLIKELY_LOW marches.marche[].montant 9/9");
        assertThat(report.groups().get(0).examples()).hasSize(DecpReport.EXAMPLES);
        assertThat(report.groups().get(0).examples().get(4).path()).isEqualTo("marches.marche[4].ccag");
        assertThat(report.groups().get(0).examples().get(4).line()).isEqualTo(5);
        assertThat(report.errors()).isEqualTo(18);
        assertThat(report.warnings()).isEqualTo(9);
        assertThat(report.departures()).isEqualTo(18);
        assertThat(report.sound()).isZero();
    }

    @Test
    void one_path_is_told_once_under_the_more_telling_name() throws IOException {
        var report = contracts(Sample.contract()
                .with("codeCPV", "\"NC\"")
                .with("acheteur", "{\"id\": \"215901638\"}")
                .with("considerationsSociales", "{\"considerationSociale\": [\"Clause Sociale\"]}")
                .with(
                        "modifications",
                        "[{\"modification\": {\"id\": 0, \"dateNotificationModification\": "
                                + "\"2024-05-01\", \"datePublicationDonneesModification\": \"2024-05-02\"}}]"));
        assertThat(told(report))
                .containsExactly(
                        "SPELLING* marches.marche[].considerationsSociales.considerationSociale[] 1/1",
                        "SIRET_FORM* marches.marche[].acheteur.id 1/1",
                        "PLACEHOLDER* marches.marche[].codeCPV 1/1",
                        "MODIFICATION_NUMBER* marches.marche[].modifications[].modification.id 1/1");
    }

    @Test
    void an_advance_at_a_rate_of_zero_has_no_known_rate() throws IOException {
        assertThat(told(contracts(
                        Sample.contract().with("attributionAvance", "true").with("tauxAvance", "0"))))
                .containsExactly("ADVANCE_RATE_UNKNOWN marches.marche[].tauxAvance 1/1");
        assertThat(told(contracts(Sample.contract().with("tauxAvance", "0.0").with("attributionAvance", "true"))))
                .containsExactly("ADVANCE_RATE_UNKNOWN marches.marche[].tauxAvance 1/1");
        for (var sound : List.of(
                Sample.contract().with("attributionAvance", "true").with("tauxAvance", "0.05"),
                Sample.contract().with("attributionAvance", "false").with("tauxAvance", "0"),
                Sample.contract().with("attributionAvance", "true"))) {
            assertThat(told(contracts(sound))).as(sound.toString()).isEmpty();
        }
        assertThat(told(contracts(
                        Sample.contract().with("attributionAvance", "true").with("tauxAvance", "1.5"))))
                .containsExactly("OUT_OF_BOUNDS* marches.marche[].tauxAvance 1/1");
    }

    @Test
    void the_share_of_french_origin_is_part_of_that_of_european_origin() throws IOException {
        assertThat(told(contracts(Sample.contract().with("origineUE", "0.4").with("origineFrance", "0.41"))))
                .containsExactly("ORIGIN_SHARES marches.marche[].origineFrance 1/1");
        for (var sound : List.of(
                Sample.contract().with("origineUE", "0.4").with("origineFrance", "0.40"),
                Sample.contract().with("origineUE", "1").with("origineFrance", "0"),
                Sample.contract().with("origineFrance", "0.5"))) {
            assertThat(told(contracts(sound))).as(sound.toString()).isEmpty();
        }
        assertThat(told(contracts(Sample.contract().with("origineUE", "null").with("origineFrance", "1.2"))))
                .containsExactly(
                        "WRONG_TYPE* marches.marche[].origineUE 1/1",
                        "OUT_OF_BOUNDS* marches.marche[].origineFrance 1/1");
    }

    @Test
    void a_table_tells_of_advances_and_origins_too() throws IOException {
        var report =
                check("id,acheteur_id,montant,dateNotification,attributionAvance,tauxAvance,origineUE,origineFrance\n"
                        + "7,21590163800019,61100,2024-07-01,oui,0,0.5,1\n");
        assertThat(told(report))
                .containsExactly("ORIGIN_SHARES origineFrance 1/1", "ADVANCE_RATE_UNKNOWN tauxAvance 1/1");
    }

    @Test
    void a_contract_that_stands_twice_is_told_with_the_row_of_the_first() throws IOException {
        var report = contracts(
                Sample.contract(),
                Sample.contract().with("id", "\"x\""),
                Sample.contract().with("montant", "50000"));
        assertThat(told(report)).containsExactly("DUPLICATE_CONTRACT  1/1");
        assertThat(report.groups().get(0).examples())
                .containsExactly(new Defect(DefectKind.DUPLICATE_CONTRACT, 3, 0, "", "1"));
        assertThat(told(flat(Sample.flat(), Sample.flat())))
                .containsExactly("REPEATED* marches 1/1", "DUPLICATE_CONTRACT  1/1");
    }

    @Test
    void rows_set_aside_and_broken_ends_are_told() throws IOException {
        var report = check("{\"marches\": [null, " + Sample.flat());
        assertThat(told(report)).containsExactly("CUT_SHORT  1/1", "NOT_A_CONTRACT* marches[] 1/1");
        assertThat(report.account().whole()).isFalse();
        assertThat(told(flat())).containsExactly("TOO_FEW* marches 1/1");
        assertThat(told(check("{\"marches\": {}}"))).containsExactly("NO_LIST marches 1/1");
    }

    @Test
    void a_table_has_no_schema() throws IOException {
        var report = check(
                "id,acheteur_id,montant,dateNotification\n7,215901638,0,2024-07-01\n" + "7,215901638,0,2024-07-01\n");
        assertThat(told(report)).containsExactly("AMOUNT_NOT_POSITIVE montant 2/2", "SIRET_FORM acheteur_id 2/2");
        assertThat(report.departures()).isZero();
    }

    @Test
    void a_row_with_more_defects_than_can_be_told_says_so() throws IOException {
        var holders = "[" + "{\"titulaire\": 1},".repeat(5000) + "{\"titulaire\": 2}]";
        var report = contracts(Sample.contract().with("titulaires", holders));
        assertThat(report.groups()).extracting(DecpReport.Group::kind).contains(DefectKind.MANY);
        assertThat(report.errors()).isBetween(1000L, 2100L);
    }

    @Test
    void a_published_file_is_told_in_full() throws IOException {
        try (var stream = Objects.requireNonNull(
                DecpCheckTest.class.getResourceAsStream("marches-publics.info_2018-2019.json.gz"))) {
            var report = DecpCheck.check(stream, rows -> {});
            assertThat(report.account().rows()).isEqualTo(4509);
            assertThat(report.contracts()).isEqualTo(4499);
            assertThat(report.concessions()).isEqualTo(10);
            assertThat(told(report))
                    .startsWith("NOT_LISTED* marches[].procedure 135/135", "SIRET_FORM marches[].titulaires[].id 68/65")
                    .contains(
                            "CPV_FORM* marches[].codeCPV 7/7",
                            "REPEATED* marches[].modifications 3/3",
                            "REPEATED* marches[].titulaires 1/1",
                            "DAY_FORM* marches[].dateDebutExecution 1/1",
                            "WRONG_TYPE* marches[].modifications[].dureeMois 1/1",
                            "DUPLICATE_CONTRACT  13/13");
            assertThat(report.departures()).isEqualTo(148);
        }
    }
}
