package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The formalities of the grants of a year. */
class SubsidyFileTest {

    private static final LocalDate FILED = LocalDate.of(2026, 2, 2);
    private static final LocalDate GRANTED = LocalDate.of(2026, 4, 15);
    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static SubsidyFile file(boolean agreement, List<Evidence> paid, @Nullable Boolean signed) {
        return new SubsidyFile(
                new SubsidyYear(
                        LegalForm.ASSOCIATION,
                        List.of(
                                new AuthorityGrants("Région", Euros.of(20_000), Euros.ZERO, null, false, null),
                                new AuthorityGrants(
                                        "Ville de Villeneuve", Euros.of(30_000), Euros.ZERO, null, false, agreement)),
                        new BodySize(false, null, null, null),
                        false,
                        false,
                        false),
                List.of(new SubsidyApplication(LegalForm.ASSOCIATION, FILED, signed, false, false, true)),
                List.of(new SubsidyAward(
                        null,
                        null,
                        new AwardRequest(FILED, List.of(), List.of(new Evidence(GRANTED.minusDays(6)))),
                        new AwardPayment(GRANTED, PaymentTerms.NOTHING_SET, null, paid),
                        new AwardReport(true, LocalDate.of(2026, 12, 31), List.of()))),
                List.of(new DeMinimisGrant(
                        List.of(new Aid(LocalDate.of(2025, 3, 10), Euros.of(180_000), AidRegime.GENERAL)),
                        new Aid(GRANTED, Euros.of(30_000), AidRegime.GENERAL),
                        null)),
                List.of(new SubsidisedBody(
                        9_000,
                        Euros.of(30_000),
                        Euros.of(50_000),
                        Share.ZERO,
                        false,
                        new BodyPapers(true, true, true))));
    }

    @Test
    void formalities_come_by_due_day_and_then_those_without_one() {
        assertThat(file(true, List.of(new Evidence(LocalDate.of(2026, 6, 14))), true)
                        .formalities(LAW))
                .extracting(
                        formality -> formality.provision().rule(), Formality::at, Formality::due, Formality::verdict)
                .containsExactly(
                        tuple("republican-commitment-contract", "applications[0]", FILED, Verdict.SATISFIED),
                        tuple("republican-contract-compatibility", "applications[0]", FILED, Verdict.SATISFIED),
                        tuple(
                                "subsidy-silence-means-refusal",
                                "awards[0]",
                                LocalDate.of(2026, 4, 1),
                                Verdict.NOT_APPLICABLE),
                        tuple("de-minimis-general", "smallAids[0]", GRANTED, Verdict.SATISFIED),
                        tuple("subsidy-payment-delay", "awards[0]", LocalDate.of(2026, 6, 14), Verdict.SATISFIED),
                        tuple("subsidy-financial-report", "awards[0]", LocalDate.of(2027, 6, 30), Verdict.SATISFIED),
                        tuple("subsidy-agreement-required", "year.authorities[1]", null, Verdict.SATISFIED),
                        tuple("local-subsidised-bodies-annex", "communes[0]", null, Verdict.SATISFIED),
                        tuple("local-subsidised-bodies-accounts", "communes[0]", null, Verdict.SATISFIED),
                        tuple("local-subsidised-body-control", "communes[0]", null, Verdict.SATISFIED));
    }

    @Test
    void a_formality_says_its_article_and_what_a_ceiling_leaves() {
        var formalities = file(true, List.of(), true).formalities(LAW);
        assertThat(formalities)
                .allSatisfy(formality ->
                        assertThat(formality.provision().source().article()).isNotEmpty());
        assertThat(formalities)
                .filteredOn(formality -> formality.room() != null)
                .extracting(formality -> formality.provision().rule(), Formality::room)
                .containsExactly(tuple("de-minimis-general", Euros.of(90_000)));
    }

    @Test
    void the_room_is_nothing_above_the_ceiling_and_not_told_while_a_fact_is_missing() {
        assertThat(room(Euros.of(120_000))).isEqualTo(Euros.ZERO);
        assertThat(room(Euros.of(119_999))).isEqualTo(Euros.of(1));
        assertThat(room(Euros.of(120_001))).isEqualTo(Euros.ZERO);
        assertThat(room(null)).isNull();
        var undated = new DeMinimisGrant(List.of(), new Aid(null, Euros.of(1), AidRegime.GENERAL), null);
        var formality = new SubsidyFile(null, null, null, List.of(undated), null)
                .formalities(LAW)
                .get(0);
        assertThat(formality.due()).isNull();
        assertThat(formality.room()).isNull();
        assertThat(formality.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static @Nullable Euros room(@Nullable Euros amount) {
        var aid = new DeMinimisGrant(
                List.of(new Aid(LocalDate.of(2025, 3, 10), Euros.of(180_000), AidRegime.GENERAL)),
                new Aid(GRANTED, amount, AidRegime.GENERAL),
                null);
        return new SubsidyFile(null, null, null, List.of(aid), null)
                .formalities(LAW)
                .get(0)
                .room();
    }

    @Test
    void every_breach_of_the_assessment_is_a_formality_that_is_not_in_order() {
        for (var file : List.of(
                file(true, List.of(new Evidence(GRANTED)), true),
                file(false, List.of(), false),
                file(true, List.of(), true),
                file(false, List.of(new Evidence(GRANTED)), null))) {
            for (var day = FILED.minusDays(1); day.isBefore(LAW.day()); day = day.plusDays(13)) {
                var law = Law.on(day);
                assertThat(file.formalities(law))
                        .filteredOn(formality -> formality.verdict() == Verdict.BREACHED
                                && formality.provision().force().binds())
                        .extracting(formality -> formality.provision().rule() + " " + formality.at())
                        .containsExactlyInAnyOrderElementsOf(file.assess(law).breaches().stream()
                                .map(finding -> finding.provision().rule() + " " + finding.at())
                                .toList());
            }
        }
    }

    @Test
    void what_is_missing_is_told_by_the_assessment() {
        var nothing = new SubsidyFile(null, null, null, null, null);
        assertThat(nothing.formalities(LAW)).isEmpty();
        assertThat(nothing.assess(LAW).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(nothing.assess(LAW).missingFacts())
                .extracting(Missing::fact)
                .containsExactlyInAnyOrder("year", "applications", "awards", "smallAids", "communes");
        var none = new SubsidyFile(
                new SubsidyYear(
                        LegalForm.ASSOCIATION, List.of(), new BodySize(false, null, null, null), null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(none.formalities(LAW)).isEmpty();
        assertThat(none.assess(LAW).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_empty_place_in_a_list_is_refused_and_lists_are_copied() {
        var applications = new ArrayList<SubsidyApplication>();
        var file = new SubsidyFile(null, applications, null, null, null);
        applications.add(new SubsidyApplication(null, null, null, null, null, null));
        assertThat(file.applications()).isEmpty();
        assertThatThrownBy(() -> new SubsidyFile(
                        null,
                        Collections.singletonList(null),
                        Collections.singletonList(null),
                        Collections.singletonList(null),
                        Collections.singletonList(null)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContainingAll("applications[0]", "awards[0]", "smallAids[0]", "communes[0]");
    }
}
