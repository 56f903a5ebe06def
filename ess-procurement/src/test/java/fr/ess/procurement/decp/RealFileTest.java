package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file as buyers published it, with all its defects: the counts were taken by hand, by other means. */
class RealFileTest {

    private static Read read = Read.of("");

    @BeforeAll
    static void read_it() {
        read = Read.of(Objects.requireNonNull(
                RealFileTest.class.getResourceAsStream("marches-publics.info_2018-2019.json.gz")));
    }

    private static long count(DefectKind kind, String field) {
        return read.defects().stream()
                .filter(defect -> defect.kind() == kind && defect.field().equals(field))
                .count();
    }

    private static Stream<Award> contracts() {
        return read.awards().stream().filter(award -> award.identity().kind() == AwardKind.CONTRACT);
    }

    private static long contracts(Predicate<Award> which) {
        return contracts().filter(which).count();
    }

    @Test
    void every_row_is_counted() {
        assertThat(read.account().rows()).isEqualTo(4509);
        assertThat(read.account().counted()).isEqualTo(4509);
        assertThat(read.account().setAside()).isZero();
        assertThat(read.account().whole()).isTrue();
        assertThat(contracts()).hasSize(4499);
        assertThat(read.awards().get(4508).origin()).isEqualTo(new Origin(4509, 4510, DecpFormat.OF_2019));
    }

    @Test
    void buyers_are_establishments_of_fewer_legal_units() {
        assertThat(distinct(
                        read.awards().stream(),
                        award -> award.identity().buyer().id()))
                .isEqualTo(539);
        assertThat(distinct(read.awards().stream(), RealFileTest::unit)).isEqualTo(537);
        assertThat(distinct(contracts(), award -> award.identity().buyer().id()))
                .isEqualTo(538);
        assertThat(distinct(contracts(), RealFileTest::unit)).isEqualTo(536);
    }

    private static String unit(Award award) {
        return Objects.requireNonNull(award.identity().buyer().id()).substring(0, 9);
    }

    private static long distinct(Stream<Award> awards, Function<Award, String> key) {
        return awards.map(key).distinct().count();
    }

    @Test
    void days_with_an_offset_are_days() {
        assertThat(count(DefectKind.DAY_WITH_OFFSET, "marches[].dateNotification"))
                .isEqualTo(173);
        assertThat(count(DefectKind.DAY_WITH_OFFSET, "marches[].datePublicationDonnees"))
                .isEqualTo(173);
        assertThat(count(DefectKind.DAY_FORM, "marches[].dateDebutExecution")).isEqualTo(1);
    }

    @Test
    void a_year_that_cannot_be_meant_leaves_the_day_unknown() {
        assertThat(count(DefectKind.DAY_UNLIKELY, "marches[].dateNotification")).isEqualTo(2);
        assertThat(contracts(award -> award.terms().notified() == null)).isEqualTo(2);
    }

    @Test
    void amounts_are_kept_as_they_are() {
        assertThat(contracts(award -> Euros.ZERO.equals(award.terms().amount())))
                .isEqualTo(53);
        assertThat(count(DefectKind.AMOUNT_NOT_POSITIVE, "marches[].montant")).isEqualTo(53);
        assertThat(count(DefectKind.AMOUNT_UNLIKELY_HIGH, "marches[].montant")).isEqualTo(1);
        assertThat(contracts(
                        award -> Objects.requireNonNull(award.terms().amount()).compareTo(Euros.of(25_000)) < 0))
                .isEqualTo(1317);
    }

    @Test
    void numbers_of_establishments_fail_their_form_or_their_key() {
        assertThat(read.account().defects())
                .containsEntry(DefectKind.SIRET_SPACES, 41L)
                .containsEntry(DefectKind.SIRET_FORM, 109L - 41);
        assertThat(count(DefectKind.SIRET_KEY, "marches[].acheteur.id")).isEqualTo(8);
        assertThat(read.defects().stream()
                        .filter(defect -> defect.kind() == DefectKind.SIRET_KEY
                                && defect.seen().length() == 14)
                        .filter(defect -> !defect.field().endsWith("acheteur.id")))
                .hasSize(26);
    }

    @Test
    void codes_of_the_vocabulary_have_eight_digits_or_are_left_out() {
        assertThat(count(DefectKind.CPV_FORM, "marches[].codeCPV")).isEqualTo(7);
        assertThat(contracts(award -> award.subject().cpv() == null)).isEqualTo(7);
    }

    @Test
    void some_contracts_stand_twice() {
        var seen = new HashSet<String>();
        assertThat(read.awards().stream()
                        .filter(award -> !seen.add(award.identity().uid().orElseThrow())))
                .hasSize(13);
    }

    @Test
    void contracts_have_several_holders_and_modifications() {
        assertThat(contracts(award -> award.holders().size() > 1)).isEqualTo(224);
        assertThat(contracts(award -> !award.performance().modifications().isEmpty()))
                .isEqualTo(81);
        assertThat(contracts(award -> !amounts(award).isEmpty())).isEqualTo(51);
        assertThat(contracts(award -> !amounts(award).isEmpty()
                        && !Objects.equals(award.terms().amount(), award.currentAmount())))
                .isEqualTo(47);
        assertThat(contracts(award -> Euros.of(13_216).equals(award.terms().amount())
                        && Euros.of(52_866).equals(award.currentAmount())))
                .isEqualTo(1);
    }

    private static List<Euros> amounts(Award award) {
        return award.performance().modifications().stream()
                .map(Modification::amount)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    @Test
    void the_format_of_2019_says_nothing_of_considerations() {
        assertThat(read.awards()).allMatch(award -> award.clauses().social().answer() == Considerations.Answer.UNKNOWN);
    }
}
