package fr.ess.core.scic.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an authority must observe when it takes a stake, case by case. */
class StakeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    @Test
    void a_founding_that_is_missing_matters_for_an_energy_project_only() {
        assertThat(verdict(StakeRules.ENERGY_NOTICE, of(HolderKind.COMMUNE, ScicObject.OTHER)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(StakeRules.ENERGY_NOTICE, of(HolderKind.COMMUNE, ScicObject.RENEWABLE_ENERGY)))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_ceiling_is_that_of_the_day_of_the_operation() {
        assertThat(verdict(StakeRules.CEILING, withRegister(LocalDate.of(2014, 8, 1), 50_000_00)))
                .isEqualTo(Verdict.BREACHED);
        assertThat(verdict(StakeRules.CEILING, withRegister(LocalDate.of(2014, 8, 1), 20_000_00)))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(StakeRules.CEILING, withRegister(LocalDate.of(2014, 8, 2), 50_000_00)))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(StakeRules.CEILING, withRegister(LocalDate.of(2014, 8, 2), 50_000_01)))
                .isEqualTo(Verdict.BREACHED);
        assertThat(verdict(StakeRules.CEILING, of(HolderKind.COMMUNE, ScicObject.OTHER)))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void statutes_that_are_not_annexed_are_remarked_without_making_the_stake_unlawful() {
        var decision = new StakeDecision(Decider.ASSEMBLY, DAY, CompetenceOverlap.YES, null, false);
        var register = withRegister(DAY, 50_000_00).register();
        var stake = new Stake(HolderKind.COMMUNE, DAY, ScicObject.OTHER, decision, register, null);
        assertThat(verdict(StakeRules.ANNEX, stake)).isEqualTo(Verdict.BREACHED);
        assertThat(stake.assess(LAW).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(StakeRules.ANNEX, of(HolderKind.STATE, ScicObject.OTHER)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(StakeRules.ANNEX, of(HolderKind.COMMUNE, ScicObject.OTHER)))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_base_for_transport_that_is_closed_leaves_article_19_septies_open() {
        var decision = new StakeDecision(Decider.ASSEMBLY, DAY, CompetenceOverlap.YES, false, true);
        var register = withRegister(DAY, 10_000_00).register();
        var stake = new Stake(HolderKind.COMMUNE, DAY, ScicObject.TRANSPORT, decision, register, null);
        assertThat(verdict(StakeRules.TRANSPORT_SHARE, stake)).isEqualTo(Verdict.BREACHED);
        assertThat(stake.assess(LAW).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_legal_path_is_never_certain_when_the_missing_facts_could_change_it() {
        var domains = List.<List<Object>>of(
                List.of(HolderKind.COMMUNE, HolderKind.REGION, HolderKind.STATE),
                List.of((Object[]) ScicObject.values()),
                List.of((Object[]) Decider.values()),
                List.of(DAY, DAY.plusDays(1)),
                List.of((Object[]) CompetenceOverlap.values()),
                List.of(true, false));
        for (var day : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 1), DAY)) {
            var open = Completions.openThoughAllAgree(
                    StakeRules.LEGAL_PATH,
                    LAW,
                    domains,
                    facts -> stake(
                            day,
                            (HolderKind) facts[0],
                            (ScicObject) facts[1],
                            (Decider) facts[2],
                            facts[3] == null ? null : facts[3].equals(DAY) ? day : day.plusDays(1),
                            (CompetenceOverlap) facts[4],
                            (Boolean) facts[5]));
            assertThat(open).isEmpty();
        }
    }

    @Test
    void the_information_of_an_energy_project_is_never_certain_when_the_missing_facts_could_change_it() {
        var domains = List.<List<Object>>of(
                List.of(LocalDate.of(2023, 3, 11), LocalDate.of(2024, 3, 14)),
                List.of(ScicObject.RENEWABLE_ENERGY, ScicObject.OTHER),
                List.of(true, false),
                List.of(LocalDate.of(2024, 1, 14), LocalDate.of(2024, 1, 15)),
                List.of(true, false),
                List.of(true, false),
                List.of(LocalDate.of(2024, 1, 14), LocalDate.of(2024, 1, 15)),
                List.of(true, false));
        var open = Completions.openThoughAllAgree(
                StakeRules.ENERGY_NOTICE,
                LAW,
                domains,
                facts -> new Stake(
                        HolderKind.COMMUNE,
                        DAY,
                        (ScicObject) facts[1],
                        null,
                        null,
                        new EnergyFounding(
                                (LocalDate) facts[0],
                                new PriorNotice((Boolean) facts[2], (LocalDate) facts[3], (Boolean) facts[4]),
                                new PriorNotice((Boolean) facts[5], (LocalDate) facts[6], (Boolean) facts[7]))));
        assertThat(open).isEmpty();
    }

    @Test
    void refuses_what_is_malformed() {
        assertThatThrownBy(() -> new PriorNotice(null, DAY, null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("informed: must be true when a day or a refusal is given, but was: null");
        assertThatThrownBy(() -> new PriorNotice(false, null, true)).isInstanceOf(MalformedException.class);
        assertThat(new PriorNotice(false, null, false).declined()).isFalse();
        assertThatThrownBy(() -> Json.read("{\"authority\": \"COMMUNE\"}", Stake.class))
                .hasStackTraceContaining("operation: must be given");
    }

    @Test
    void is_written_and_read_alike_by_both_majors_of_jackson() {
        var founding = new EnergyFounding(DAY, new PriorNotice(true, DAY, false), null);
        var decision = new StakeDecision(Decider.ASSEMBLY, DAY, CompetenceOverlap.PARTIAL, true, null);
        var register = withRegister(DAY, 20_000_00).register();
        Json.roundTrip(
                new Stake(HolderKind.GROUPING, DAY, ScicObject.RENEWABLE_ENERGY, decision, register, founding),
                Stake.class);
        Json.roundTrip(of(null, null), Stake.class);
    }

    private static Verdict verdict(Rule<Stake> rule, Stake stake) {
        return rule.examine(stake, LAW).get(0).verdict();
    }

    private static Stake of(@Nullable HolderKind authority, @Nullable ScicObject object) {
        return new Stake(authority, DAY, object, null, null, null);
    }

    private static Stake stake(
            LocalDate day,
            @Nullable HolderKind authority,
            @Nullable ScicObject object,
            @Nullable Decider decider,
            @Nullable LocalDate decision,
            @Nullable CompetenceOverlap competence,
            @Nullable Boolean localInterest) {
        var taken = new StakeDecision(decider, decision, competence, localInterest, null);
        return new Stake(authority, day, object, taken, null, null);
    }

    private static Stake withRegister(LocalDate day, long cents) {
        var commune = Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.ofCents(cents));
        var register = Register.of(Euros.of(100_000), null, Arrays.asList(commune));
        return new Stake(HolderKind.COMMUNE, day, ScicObject.OTHER, null, register, null);
    }
}
