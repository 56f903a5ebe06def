package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each defect that was seen in published files: told once, at its place, and the row still given. */
class DefectsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "defects.csv", numLinesToSkip = 1, delimiter = ';', quoteCharacter = '`')
    void a_defect_is_told_at_its_place(String format, String property, String json, String expected) {
        var sample = switch (format) {
            case "2019" -> Sample.flat();
            case "2019-concession" -> Sample.flatConcession();
            case "2022-concession" -> Sample.concession();
            default -> Sample.contract();
        };
        var row = (json == null ? sample.without(property) : sample.with(property, json)).toString();
        var read = format.startsWith("2019")
                ? Read.flat(row)
                : format.equals("2022")
                        ? Read.contracts(row)
                        : Read.of("{\"marches\": {\"contrat-concession\": [" + row + "]}}");

        assertThat(read.told()).containsExactly(expected.split(" \\| "));
        assertThat(read.account().counted()).isEqualTo(1);
        assertThat(read.account().setAside()).isZero();
        assertThat(read.defects()).allMatch(defect -> defect.row() == 1 && defect.line() == 1);
    }

    private static Award contract(String property, String json) {
        return Read.contracts(Sample.contract().with(property, json).toString())
                .awards()
                .get(0);
    }

    @Test
    void sound_rows_have_no_defect() {
        assertThat(Read.contracts(Sample.contract().toString()).defects()).isEmpty();
        assertThat(Read.flat(Sample.flat().toString(), Sample.flatConcession().toString())
                        .defects())
                .isEmpty();
        assertThat(Read.of("{\"marches\": {\"contrat-concession\": [" + Sample.concession() + "]}}")
                        .defects())
                .isEmpty();
    }

    @Test
    void an_amount_is_read_to_the_cent() {
        assertThat(contract("montant", "19283.59").terms().amount()).isEqualTo(Euros.ofCents(1_928_359));
        assertThat(contract("montant", "1.5e4").terms().amount()).isEqualTo(Euros.of(15_000));
        assertThat(contract("montant", "15000.125").terms().amount()).isEqualTo(Euros.ofCents(1_500_013));
        assertThat(contract("montant", "\"30 000,50 €\"").terms().amount()).isEqualTo(Euros.ofCents(3_000_050));
        assertThat(contract("montant", "1e17").terms().amount()).isNull();
        assertThat(contract("montant", "100000000000000000").terms().amount()).isNull();
        assertThat(contract("montant", "10000000000000").terms().amount()).isEqualTo(Euros.MAX);
        assertThat(contract("montant", "10000000000000.01").terms().amount()).isNull();
        assertThat(contract("montant", "9999999999999").terms().amount()).isEqualTo(Euros.of(9_999_999_999_999L));
        assertThat(contract("montant", "-1").terms().amount()).isEqualTo(Euros.of(-1));
        assertThat(contract("montant", "1e-999999999").terms().amount()).isNull();
        assertThat(contract("montant", "1e999999999").terms().amount()).isNull();
        assertThat(contract("montant", "\"NC\"").terms().amount()).isNull();
        assertThat(contract("montant", "null").terms().amount()).isNull();
    }

    @Test
    void a_day_is_read_where_it_can_be() {
        assertThat(contract("dateNotification", "\"2019-1-1\"").terms().notified())
                .isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(contract("dateNotification", "\"31/12/2023\"").terms().notified())
                .isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(contract("dateNotification", "\"2024-02-29+01:00\"").terms().notified())
                .isEqualTo(LocalDate.of(2024, 2, 29));
        for (var none : new String[] {"2023-02-29", "0218-10-29", "0002-01-01", "5021-01-01", "2024-13-01", "hier"}) {
            assertThat(contract("dateNotification", "\"" + none + "\"").terms().notified())
                    .as(none)
                    .isNull();
        }
    }

    @Test
    void absent_empty_and_marks_are_unknown_and_never_none() {
        for (var json : new String[] {
            "null",
            "{}",
            "{\"considerationSociale\": []}",
            "{\"considerationSociale\": [\"NC\"]}",
            "\"Sans objet\"",
            "{\"considerationSociale\": [\"MQ NC\"]}",
            "[\"CDL\"]",
            "[\"INX valeur\"]",
            "[\"\"]"
        }) {
            var social = contract("considerationsSociales", json).clauses().social();
            assertThat(social.answer()).as(json).isEqualTo(Considerations.Answer.UNKNOWN);
            assertThat(social.known()).isFalse();
        }
        var none = contract("considerationsSociales", "{\"considerationSociale\": [\"Pas de considération sociale\"]}");
        assertThat(none.clauses().social().answer()).isEqualTo(Considerations.Answer.NONE);
    }

    @Test
    void none_beside_a_consideration_is_counted_neither_way() {
        var social = contract(
                        "considerationsSociales",
                        "{\"considerationSociale\": [\"Pas de considération sociale\", \"Marché réservé\"]}")
                .clauses()
                .social();
        assertThat(social.answer()).isEqualTo(Considerations.Answer.CONTRADICTORY);
        assertThat(social.values()).containsExactly(SocialConsideration.RESERVED);
        assertThat(social.counts(SocialConsideration.RESERVED)).isFalse();
        assertThat(social.known()).isFalse();
    }

    @Test
    void the_last_of_two_properties_of_one_name_counts() {
        var row =
                Sample.contract().toString().replace("\"montant\": 52000.50", "\"montant\": 1, \"montant\": 52000.50");
        var read = Read.contracts(row);
        assertThat(read.told()).containsExactly("DUPLICATE_PROPERTY marches.marche[0].montant");
        assertThat(read.awards().get(0).terms().amount()).isEqualTo(Euros.ofCents(5_200_050));
    }

    @Test
    void a_buyer_without_spaces_is_the_same_buyer() {
        var award = contract("acheteur", "{\"id\": \"215 901 638 00019\"}");
        assertThat(award.identity().uid()).contains("215901638000192024-001");
        assertThat(award.identity().buyer().belongsTo(fr.ess.core.Siren.of("215901638")))
                .isTrue();
        assertThat(award.identity().buyer().siret()).isPresent();
    }

    @Test
    void the_last_modification_that_has_an_amount_gives_the_present_one() {
        var award = contract("modifications", """
                [{"modification": {"id": 2, "montant": 60000, "dateNotificationModification": "2024-08-01",
                  "datePublicationDonneesModification": "2024-08-02"}},
                 {"modification": {"id": 1, "montant": 70000, "dateNotificationModification": "2024-07-01",
                  "datePublicationDonneesModification": "2024-07-02"}},
                 {"modification": {"id": 3, "dureeMois": 24, "dateNotificationModification": "2024-09-01",
                  "datePublicationDonneesModification": "2024-09-02"}}]""");
        assertThat(award.currentAmount()).isEqualTo(Euros.of(60_000));
        assertThat(award.terms().amount()).isEqualTo(Euros.ofCents(5_200_050));
        assertThat(award.defects())
                .extracting(Defect::kind)
                .containsExactly(
                        DefectKind.MODIFICATION_NUMBER, DefectKind.MODIFICATION_NUMBER, DefectKind.MODIFICATION_NUMBER);
    }

    @Test
    void a_framework_and_what_is_bought_under_it_are_told_apart() {
        assertThat(contract("techniques", "{\"technique\": [\"Accord-cadre\"]}").framework())
                .isTrue();
        var subsequent = contract("idAccordCadre", "\"2023-007\"");
        assertThat(subsequent.subsequent()).isTrue();
        assertThat(subsequent.framework()).isFalse();
        assertThat(Read.flat(Sample.flat().toString()).awards().get(0).framework())
                .isTrue();
        assertThat(Read.flat(Sample.flat()
                                .with("nature", "\"Marché subséquent\"")
                                .toString())
                        .awards()
                        .get(0)
                        .subsequent())
                .isTrue();
    }

    @Test
    void what_was_seen_is_cut_and_never_in_the_middle_of_a_character() {
        var read = Read.contracts(Sample.contract()
                .with("dateNotification", "\"" + "é😀".repeat(50) + "\"")
                .toString());
        var seen = read.defects().get(0).seen();
        assertThat(seen).hasSizeLessThanOrEqualTo(Defect.LONGEST).endsWith("…");
        assertThat(Character.isHighSurrogate(seen.charAt(seen.length() - 2))).isFalse();
    }
}
