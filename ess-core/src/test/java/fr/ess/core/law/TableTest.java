package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.measure.Share;
import fr.ess.core.proof.Json;
import fr.ess.core.proof.Serial;
import fr.ess.core.sample.BakeryRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of the law, its fingerprint, and the texts it cites. */
class TableTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    // the table

    @Test
    void has_a_row_for_each_version_and_each_end_by_id_and_day() {
        assertThat(Table.csv(LAW, List.of(BakeryRules.LOAN_SHARE, BakeryRules.BAKERS, BakeryRules.TRAINING.tests())))
                .isEqualTo("id,from,value,unit,text,article,reading,checked_on,title_fr,title_en,address\n"
                        + "bakery-loan.share,2001-07-18,20 %,share,bakery-act,art. 1,PRIMARY,2026-11-23,Loi sur les boulangeries,"
                        + "Bakery act,https://example.org/act\n"
                        + "bakery-loan.share,2014-08-02,1/3,share,bakery-act,art. 1,PRIMARY,2026-11-23,Loi sur les boulangeries,"
                        + "Bakery act,https://example.org/act\n"
                        + "bakery-staff.bakers,2010-01-01,2,count,bakery-act,art. 2,UNVERIFIED,2026-11-23,Loi sur les boulangeries,"
                        + "Bakery act,https://example.org/act\n"
                        + "bakery-staff.bakers,2028-01-01,NOT_PUBLISHED,count,,,,,,,\n"
                        + "bakery-training,2010-01-01,version 1,test,bakery-act,art. 1,PRIMARY,2026-11-23,Loi sur les boulangeries,"
                        + "Bakery act,https://example.org/act\n"
                        + "bakery-training,2020-01-01,REPEALED,test,,,,,,,\n");
    }

    @Test
    void ends_stand_between_the_versions() {
        var line = BakeryRules.BAKERS
                .notPublished("2020-01-01")
                .from("2022-01-01", fr.ess.core.measure.Count.of(4), BakeryRules.READ);
        assertThat(Table.rows(LAW, List.of(line)).stream().map(row -> row.from() + " " + row.value()))
                .containsExactly("2010-01-01 2", "2020-01-01 NOT_PUBLISHED", "2022-01-01 4");
    }

    @Test
    void cells_are_quoted_where_they_must() {
        var text = new LegalText("t", "a, \"b\"", "c\r\nd", null);
        var line = Timeline.of("f", Unit.SHARE)
                .from("2001-01-01", Share.HALF, text.at("e", Reading.PRIMARY, "2026-11-23"));
        assertThat(Table.csv(LAW, List.of(line)))
                .endsWith("\nf,2001-01-01,50 %,share,t,e,PRIMARY,2026-11-23,\"a, \"\"b\"\"\",\"c\r\nd\",\n");
    }

    @Test
    void a_comma_a_quote_and_an_end_of_line_ask_for_quotes() {
        for (var sign : List.of(",", "\"", "\n", "\r")) {
            var line = Timeline.of("f", Unit.SHARE)
                    .from(
                            "2001-01-01",
                            Share.HALF,
                            new LegalText("t", "Loi", "Act", null).at("a" + sign + "b", Reading.PRIMARY, "2026-11-23"));
            assertThat(Table.csv(LAW, List.of(line))).contains(",\"a" + (sign.equals("\"") ? "\"\"" : sign) + "b\",");
        }
    }

    @Test
    void is_that_of_the_amended_law() {
        var law = LAW.amended(BakeryRules.LOAN_SHARE.amended(LocalDate.of(2020, 1, 1), Share.WHOLE, BakeryRules.READ))
                .moved(BakeryRules.LOAN.tests(), Map.of(1, LocalDate.of(2016, 1, 1)));
        assertThat(Table.rows(law, BakeryRules.FIGURES).stream().map(row -> row.id() + " " + row.from()))
                .contains("bakery-loan.share 2020-01-01", "bakery-loan 2016-01-01")
                .doesNotContain("bakery-loan 2014-08-02");
    }

    // the fingerprint

    private static Fingerprint fingerprint(Law law) {
        return Fingerprint.of(law, BakeryRules.FIGURES);
    }

    @Test
    void tells_the_version_and_the_digest() {
        var fingerprint = fingerprint(LAW);
        assertThat(fingerprint.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(fingerprint.digest()).matches("[0-9a-f]{64}");
        assertThat(fingerprint)
                .hasToString(fingerprint.version() + "+" + fingerprint.digest().substring(0, 16));
    }

    @Test
    void the_digest_is_that_of_the_ids_days_values_and_units() throws Exception {
        var line = Timeline.of("f", Unit.SHARE)
                .from("2001-01-01", Share.HALF, BakeryRules.READ)
                .repealed("2020-01-01");
        var expected = java.security.MessageDigest.getInstance("SHA-256")
                .digest("f,2001-01-01,50 %,share\nf,2020-01-01,REPEALED,share\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Fingerprint.of(LAW, List.of(line)).digest())
                .isEqualTo(java.util.HexFormat.of().formatHex(expected));
    }

    @Test
    void changes_exactly_when_a_figure_does() {
        var same = fingerprint(LAW);
        var share = BakeryRules.LOAN_SHARE;
        assertThat(fingerprint(LAW.at(LocalDate.of(2001, 1, 1)))).isEqualTo(same);
        assertThat(fingerprint(LAW.amended(share))).isEqualTo(same);
        assertThat(fingerprint(
                        LAW.amended(share.amended(LocalDate.of(2014, 8, 2), Share.of(1, 3), BakeryRules.UNREAD))))
                .isEqualTo(same);
        assertThat(fingerprint(LAW.amended(share.amended(LocalDate.of(2014, 8, 2), Share.of(1, 2), BakeryRules.READ))))
                .isNotEqualTo(same);
        assertThat(fingerprint(LAW.amended(share.amended(LocalDate.of(2014, 8, 3), Share.of(1, 3), BakeryRules.READ))))
                .isNotEqualTo(same);
        assertThat(fingerprint(LAW.amended(share.repealed("2030-01-01")))).isNotEqualTo(same);
        assertThat(fingerprint(LAW.amended(share.repealed("2030-01-01"))))
                .isNotEqualTo(fingerprint(LAW.amended(share.notPublished("2030-01-01"))));
        assertThat(fingerprint(LAW.moved(BakeryRules.LOAN.tests(), Map.of(1, LocalDate.of(2016, 1, 1)))))
                .isNotEqualTo(same);
        assertThat(Fingerprint.of(LAW, List.of(share))).isNotEqualTo(same);
    }

    // texts and citations

    @Test
    void a_text_cites_a_place_in_it() {
        var citation = BakeryRules.ACT.at("art. 3", Reading.PRIMARY, "2026-11-23");
        assertThat(citation)
                .isEqualTo(new Citation(BakeryRules.ACT, "art. 3", Reading.PRIMARY, LocalDate.of(2026, 11, 23)));
        assertThat(citation.as(Reading.SECONDARY))
                .isEqualTo(new Citation(BakeryRules.ACT, "art. 3", Reading.SECONDARY, LocalDate.of(2026, 11, 23)));
        assertThat(Serial.copy(citation)).isEqualTo(citation);
        Json.roundTrip(citation, Citation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "a b", "a_b", "é", "a.b"})
    void the_id_of_a_text_is_plain(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalText(id, "Loi", "Act", null))
                .withMessage("Id must be lower case letters, digits and hyphens, but was: '" + id + "'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nothing_but_the_address_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new LegalText("a", null, "Act", null))
                .withMessage("titleFr");
        assertThatNullPointerException()
                .isThrownBy(() -> new LegalText("a", "Loi", null, null))
                .withMessage("titleEn");
        var day = LocalDate.EPOCH;
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(null, "", Reading.PRIMARY, day))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(BakeryRules.ACT, null, Reading.PRIMARY, day))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(BakeryRules.ACT, "", null, day))
                .withMessage("reading");
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(BakeryRules.ACT, "", Reading.PRIMARY, null))
                .withMessage("checkedOn");
    }

    @Test
    void each_text_of_the_library_has_an_id_of_its_own() throws IllegalAccessException {
        var texts = new java.util.ArrayList<LegalText>();
        for (var field : LegalTexts.class.getFields()) {
            texts.add((LegalText) field.get(null));
        }
        assertThat(texts).isNotEmpty();
        assertThat(texts.stream().collect(Collectors.groupingBy(LegalText::id)).values())
                .allSatisfy(same -> assertThat(same).hasSize(1));
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.titleFr()).isNotBlank().doesNotContain("'");
            assertThat(text.titleEn()).isNotBlank().doesNotContain("'");
        });
    }
}
