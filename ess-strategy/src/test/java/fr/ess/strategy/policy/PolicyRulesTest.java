package fr.ess.strategy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.plan.ConsultedBody;
import fr.ess.strategy.plan.RegionalStrategy;
import fr.ess.strategy.plan.StrategyConsultation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of a policy across directorates: its matrix, its planning, its agreements. */
class PolicyRulesTest {

    private static final Class<?> HERE = PolicyRulesTest.class;

    static List<CaseTable<PolicyMatrix>> matrices() {
        return PolicyMatrixRules.SET.rules().stream()
                .map(rule -> CaseTable.of(HERE, rule, PolicyRulesTest::matrix))
                .toList();
    }

    static List<CaseTable<PlanningCycle>> cycles() {
        return Stream.of(
                        PlanningCycleRules.ORDER,
                        PlanningCycleRules.EVIDENCE,
                        PlanningCycleRules.INDICATORS,
                        PlanningCycleRules.MEASURED,
                        PlanningCycleRules.EVALUATED)
                .map(rule -> CaseTable.of(HERE, rule, PolicyRulesTest::cycle))
                .toList();
    }

    static List<CaseTable<ObjectiveAgreement>> agreements() {
        return Stream.of(ObjectiveAgreementRules.TOTAL, ObjectiveAgreementRules.LASTS)
                .map(rule -> CaseTable.of(HERE, rule, PolicyRulesTest::agreement))
                .toList();
    }

    static CaseTable<AgreementYear> votes() {
        return CaseTable.of(
                HERE,
                ObjectiveAgreementRules.VOTE.rule(),
                row -> new AgreementYear(
                        row.number("year"), null, row.list("votes", text -> new Evidence(LocalDate.parse(text)))));
    }

    /** Actions are {@code name=field/directorate+field/directorate}. */
    private static PolicyMatrix matrix(Case row) {
        return new PolicyMatrix(
                row.list("fields", PolicyField::valueOf),
                row.list("directorates", Directorate::new),
                row.list("actions", text -> {
                    var parts = text.split("=");
                    return new PolicyAction(
                            parts[0],
                            null,
                            Stream.of(parts[1].split("\\+"))
                                    .map(cell -> cell.split("/"))
                                    .map(cell -> new MatrixCell(PolicyField.valueOf(cell[0]), cell[1], 2014, null))
                                    .toList());
                }));
    }

    /** Steps are {@code state/day} or {@code state/day/pieces of evidence}. */
    private static PlanningCycle cycle(Case row) {
        return new PlanningCycle(
                row.list("steps", text -> {
                    var parts = text.split("/");
                    return new CycleStep(
                            CycleState.valueOf(parts[0]),
                            LocalDate.parse(parts[1]),
                            parts.length == 2 ? null : evidence(Integer.parseInt(parts[2])));
                }),
                row.list("actions", PolicyRulesTest::action),
                null);
    }

    private static List<CycleEvidence> evidence(int number) {
        var evidence = new ArrayList<CycleEvidence>();
        for (var i = 0; i < number; i++) {
            evidence.add(new CycleEvidence("compte rendu", null));
        }
        return evidence;
    }

    /** An action is {@code -} without indicators, else {@code unit/baseline/target/due} with a day measured or {@code none}. */
    private static PlannedAction action(String text) {
        if (text.equals("-") || text.equals("?")) {
            return new PlannedAction("Action", text.equals("-") ? List.of() : null);
        }
        var parts = text.split("/");
        var due = known(parts[3]);
        return new PlannedAction(
                "Action",
                List.of(new ActionIndicator(
                        "Indicateur",
                        known(parts[0]),
                        known(parts[1]),
                        known(parts[2]),
                        due == null ? null : LocalDate.parse(due),
                        parts.length == 4
                                ? null
                                : parts[4].equals("none")
                                        ? List.of()
                                        : List.of(new Measured(LocalDate.parse(parts[4]), "12")))));
    }

    private static @Nullable String known(String text) {
        return text.equals("?") ? null : text;
    }

    /** Years are {@code year/amount}. */
    private static ObjectiveAgreement agreement(Case row) {
        return new ObjectiveAgreement(row.euros("total"), row.list("years", text -> {
            var parts = text.split("/");
            return new AgreementYear(
                    Integer.valueOf(parts[0]), parts[1].equals("?") ? null : Euros.parse(parts[1]), null);
        }));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(
                        matrices().stream().flatMap(CaseTable::verdicts),
                        cycles().stream().flatMap(CaseTable::verdicts),
                        agreements().stream().flatMap(CaseTable::verdicts),
                        votes().verdicts())
                .flatMap(tests -> tests);
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void a_rule_on_matrices_begins_when_it_says(CaseTable<PolicyMatrix> table) {
        table.provesWhatTheRuleReads(PolicyMatrixRules.SET.figures());
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void a_rule_on_cycles_reads_no_figure(CaseTable<PlanningCycle> table) {
        table.provesWhatTheRuleReads(PlanningCycleRules.SET.figures());
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_rule_on_agreements_reads_the_figures_it_declares_and_no_other(CaseTable<ObjectiveAgreement> table) {
        table.provesWhatTheRuleReads(ObjectiveAgreementRules.SET.figures());
    }

    @Test
    void the_vote_of_a_year_begins_when_it_says() {
        votes().provesWhatTheRuleReads(ObjectiveAgreementRules.SET.figures());
    }

    @Test
    void no_region_adopts_without_consultation_of_its_chamber_and_of_enterprises() {
        var law = Law.on(LocalDate.parse("2016-06-01"));
        var alone = new StrategyConsultation(ConsultedBody.CRESS, LocalDate.parse("2015-10-01"));
        var both =
                List.of(alone, new StrategyConsultation(ConsultedBody.ESS_ENTERPRISES, LocalDate.parse("2015-11-01")));
        assertThat(regional(region(List.of(alone)), law)).isEqualTo(Verdict.BREACHED);
        assertThat(regional(region(both), law)).isEqualTo(Verdict.SATISFIED);
        assertThat(regional(null, law)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static RegionalStrategy region(List<StrategyConsultation> consultations) {
        return new RegionalStrategy(
                null,
                AuthorityKind.REGION,
                List.of(new Evidence(LocalDate.parse("2016-02-01"))),
                consultations,
                null,
                null);
    }

    private static Verdict regional(@Nullable RegionalStrategy strategy, Law law) {
        return new PlanningCycle(List.of(), null, strategy)
                .assess(law).findings().stream()
                        .filter(finding -> finding.provision().rule().equals("regional-strategy"))
                        .map(Finding::verdict)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void the_votes_of_an_agreement_stand_in_the_calendar() {
        var agreement = new ObjectiveAgreement(
                null,
                List.of(
                        new AgreementYear(2026, null, List.of(new Evidence(LocalDate.parse("2026-03-30")))),
                        new AgreementYear(2027, null, List.of())));
        var law = Law.on(LocalDate.parse("2026-11-23"));
        assertThat(ObjectiveAgreementRules.DUTIES.deadlines(agreement, law))
                .extracting(
                        deadline -> deadline.at() + " " + deadline.turn().due().value() + " " + deadline.on(law.day()))
                .containsExactly("years[0] 2026-12-31 MET", "years[1] 2027-12-31 UPCOMING");
    }

    @Test
    void a_cycle_tells_its_state_and_the_next() {
        var cycle = new PlanningCycle(
                List.of(
                        new CycleStep(CycleState.DIAGNOSIS, LocalDate.parse("2014-01-10"), null),
                        new CycleStep(CycleState.CONSULTATION, LocalDate.parse("2014-09-01"), null)),
                null,
                null);
        assertThat(cycle.state(LocalDate.parse("2014-01-09"))).isEmpty();
        assertThat(cycle.next(LocalDate.parse("2014-01-09"))).isEqualTo(CycleState.DIAGNOSIS);
        assertThat(cycle.state(LocalDate.parse("2014-08-31"))).contains(CycleState.DIAGNOSIS);
        assertThat(cycle.next(LocalDate.parse("2014-09-01"))).isEqualTo(CycleState.STRATEGY);
        assertThat(CycleState.REVISION.next()).isEqualTo(CycleState.CONSULTATION);
        assertThat(CycleState.EVALUATION.next()).isEqualTo(CycleState.REVISION);
        assertThat(cycle.with(new CycleStep(CycleState.STRATEGY, LocalDate.parse("2014-12-01"), null))
                        .state(LocalDate.parse("2014-12-01")))
                .contains(CycleState.STRATEGY);
        assertThatThrownBy(() -> cycle.with(new CycleStep(CycleState.STRATEGY, LocalDate.parse("2014-08-31"), null)))
                .hasMessageContaining("steps[2].day: must not be before the step before it, but was: 2014-08-31");
    }

    @Test
    void an_indicator_tells_what_it_lacks() {
        assertThat(new ActionIndicator("emplois", " ", null, "40", null, null).lacking())
                .containsExactly("unit", "baseline", "due");
    }

    @Test
    void refuses_an_agreement_without_years_or_with_one_twice() {
        assertThatThrownBy(() -> new ObjectiveAgreement(null, List.of()))
                .hasMessageContaining("years: must not be empty");
        var year = new AgreementYear(2026, null, null);
        assertThatThrownBy(() -> new ObjectiveAgreement(null, List.of(year, year)))
                .hasMessageContaining("years[1].year: must stand at most once, but was: 2026");
    }
}
