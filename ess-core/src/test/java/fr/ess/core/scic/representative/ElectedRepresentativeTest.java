package fr.ess.core.scic.representative;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Codes;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an elected representative must stay out of a decision. */
class ElectedRepresentativeTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);

    @Test
    void a_host_may_take_a_side() {
        var free = new ElectedRepresentative(DAY, RepresentativeDecision.OTHER, false, false);
        var paid = new ElectedRepresentative(DAY, RepresentativeDecision.OTHER, true, false);
        var unknown = new ElectedRepresentative(DAY, RepresentativeDecision.OTHER, null, false);
        for (var facts : List.of(free, paid, unknown)) {
            assertThat(verdict(facts, RepresentativeCover.COVERED)).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(facts, RepresentativeCover.NOT_COVERED)).isEqualTo(Verdict.BREACHED);
        }
        assertThat(verdict(free, RepresentativeCover.COVERED_UNLESS_PAID)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(paid, RepresentativeCover.COVERED_UNLESS_PAID)).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(unknown, RepresentativeCover.COVERED_UNLESS_PAID)).isEqualTo(Verdict.UNDETERMINED);
        var aid = new ElectedRepresentative(DAY, RepresentativeDecision.ECONOMIC_AID, false, false);
        assertThat(verdict(aid, RepresentativeCover.COVERED)).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void a_host_may_give_the_wording_of_the_act_of_2025() {
        var from = LocalDate.of(2025, 12, 24);
        var source = LegalTexts.CGCT.at("art. L. 1111-6", Reading.UNVERIFIED, "2026-11-23");
        var law = with(RepresentativeCover.COVERED_UNLESS_PAID)
                .amended(RepresentativeRules.EXCLUDED.amended(
                        from, Codes.of(RepresentativeDecision.PUBLIC_CONTRACT), source))
                .amended(RepresentativeRules.ALLOWED.amended(from, Codes.of(RepresentativeDecision.BUDGET), source));
        assertThat(on(from, RepresentativeDecision.ECONOMIC_AID, false)
                        .assess(law)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(on(from, RepresentativeDecision.ECONOMIC_AID, true)
                        .assess(law)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(on(from, RepresentativeDecision.PUBLIC_CONTRACT, false)
                        .assess(law)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(on(from, RepresentativeDecision.BUDGET, true).assess(law).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void is_never_certain_when_the_missing_facts_could_change_it() {
        var domains = List.<List<Object>>of(
                List.of(DAY, LocalDate.of(2001, 7, 17), LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1)),
                List.of((Object[]) RepresentativeDecision.values()),
                List.of(true, false),
                List.of(true, false));
        for (var reading : RepresentativeCover.values()) {
            var open = Completions.openThoughAllAgree(
                    RepresentativeRules.RULE,
                    with(reading),
                    domains,
                    facts -> new ElectedRepresentative(
                            (LocalDate) facts[0], (RepresentativeDecision) facts[1], (Boolean) facts[2], (Boolean)
                                    facts[3]));
            assertThat(open).isEmpty();
        }
    }

    @Test
    void is_written_and_read_alike_by_both_majors_of_jackson() {
        Json.roundTrip(on(DAY, RepresentativeDecision.BUDGET, true), ElectedRepresentative.class);
        Json.roundTrip(new ElectedRepresentative(null, null, null, null), ElectedRepresentative.class);
    }

    private static ElectedRepresentative on(LocalDate day, RepresentativeDecision decision, boolean paid) {
        return new ElectedRepresentative(day, decision, paid, false);
    }

    private static Verdict verdict(ElectedRepresentative facts, RepresentativeCover reading) {
        return facts.assess(with(reading)).verdict();
    }

    private static Law with(RepresentativeCover reading) {
        return LAW.amended(RepresentativeRules.COVER.amended(
                LocalDate.of(2022, 2, 23),
                reading,
                LegalTexts.CGCT.at("art. L. 1111-6", Reading.UNVERIFIED, "2026-11-23")));
    }
}
