package fr.ess.strategy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.duty.Evidence;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.strategy.AuthorityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of dated cases of the plans. */
class PlanTablesTest {

    private static final Class<?> HERE = PlanTablesTest.class;

    private static final CaseTable<RegionalStrategy> STRATEGY =
            CaseTable.of(HERE, StrategyRules.STRATEGY, PlanTablesTest::strategy);
    private static final CaseTable<RegionalStrategy> CONTRACTS = CaseTable.of(
            HERE,
            StrategyRules.CONTRACTS,
            row -> new RegionalStrategy(null, null, null, null, row.list("partners", StrategyPartner::valueOf), null));
    private static final CaseTable<CoConstruction> CO_CONSTRUCTION = CaseTable.of(
            HERE,
            StrategyRules.CO_CONSTRUCTION,
            row -> new CoConstruction(row.number("instances"), row.number("citizenProcedures")));
    private static final CaseTable<RegionalConferences> INTERVAL =
            CaseTable.of(HERE, ConferenceRules.DUTIES.rule(), PlanTablesTest::conferences);
    private static final CaseTable<RegionalConferences> PAST =
            CaseTable.of(HERE, ConferenceRules.PAST, PlanTablesTest::conferences);
    private static final CaseTable<Conference> ORGANISERS = CaseTable.of(
            HERE,
            ConferenceRules.ORGANISED,
            row -> new Conference(
                    day(row, "heldOn"), row.list("organisers", ConferenceOrganiser::valueOf), null, null, null, null));
    private static final CaseTable<Conference> PARTICIPANTS = CaseTable.of(
            HERE,
            ConferenceRules.PARTICIPANTS,
            row -> new Conference(
                    day(row, "heldOn"), null, row.list("invited", InvitedGroup::valueOf), null, null, null));
    private static final CaseTable<Conference> AGENDA = CaseTable.of(
            HERE,
            ConferenceRules.AGENDA,
            row -> new Conference(
                    day(row, "heldOn"),
                    null,
                    null,
                    row.list("debated", DebatedTopic::valueOf),
                    row.number("proposals"),
                    row.flag("esusEvaluationPresented")));
    private static final CaseTable<AdoptedScheme> CONTENT = CaseTable.of(
            HERE,
            SrdeiiRules.CONTENT,
            row -> new AdoptedScheme(
                    day(row, "adoptedOn"), row.list("content", SrdeiiPart::valueOf), null, null, null));
    private static final CaseTable<AdoptedScheme> PROPOSALS = CaseTable.of(
            HERE,
            SrdeiiRules.PROPOSALS,
            row -> new AdoptedScheme(
                    day(row, "adoptedOn"),
                    row.list("content", SrdeiiPart::valueOf),
                    null,
                    row.flag("conferenceHeld"),
                    row.flag("usesConferenceProposals")));
    private static final CaseTable<AdoptedScheme> PROCEDURE = CaseTable.of(
            HERE,
            SrdeiiRules.PROCEDURE,
            row -> new AdoptedScheme(day(row, "adoptedOn"), null, row.list("steps", PlanTablesTest::step), null, null));
    private static final CaseTable<Srdeii> ADOPTION = CaseTable.of(
            HERE,
            SrdeiiRules.ADOPTION.rule(),
            row -> new Srdeii(
                    null,
                    new RegionalRenewal(row.date("firstBallot"), row.date("secondBallot")),
                    row.list("schemes", each -> new AdoptedScheme(LocalDate.parse(each), null, null, null, null)),
                    null,
                    null));
    private static final CaseTable<StateReview> CHANGES = CaseTable.of(
            HERE,
            SrdeiiRules.CHANGES.rule(),
            row -> new StateReview(null, acts(row, "refusals"), acts(row, "revisions")));
    private static final CaseTable<StateReview> ENFORCEABLE =
            CaseTable.of(HERE, SrdeiiRules.ENFORCEABLE, row -> new StateReview(acts(row, "approvals"), null, null));
    private static final CaseTable<MetropolisOrientations> METROPOLIS = CaseTable.of(
            HERE,
            SrdeiiRules.METROPOLIS.rule(),
            row -> new MetropolisOrientations(
                    null, row.date("schemeAdoptedOn"), acts(row, "jointAdoptions"), acts(row, "documentsSent")));
    private static final CaseTable<TerritorialSeat> CTAP = CaseTable.of(
            HERE,
            CtapRules.MEMBERSHIP,
            row -> new TerritorialSeat(
                    row.code("kind", AuthorityKind.class),
                    row.number("inhabitants"),
                    row.code("college", CtapCollege.class)));
    private static final CaseTable<NationalStrategy> NATIONAL = CaseTable.of(
            HERE,
            NationalStrategyRules.DUTIES.rule(),
            row -> new NationalStrategy(acts(row, "adoptions"), acts(row, "progressReports")));

    private static final List<CaseTable<?>> ALL = List.of(
            STRATEGY,
            CONTRACTS,
            CO_CONSTRUCTION,
            INTERVAL,
            PAST,
            ORGANISERS,
            PARTICIPANTS,
            AGENDA,
            CONTENT,
            PROPOSALS,
            PROCEDURE,
            ADOPTION,
            CHANGES,
            ENFORCEABLE,
            METROPOLIS,
            CTAP,
            NATIONAL);

    private static LocalDate day(Case row, String column) {
        return Objects.requireNonNull(row.date(column));
    }

    private static @Nullable List<Evidence> acts(Case row, String column) {
        return row.list(column, each -> new Evidence(LocalDate.parse(each)));
    }

    private static RegionalStrategy strategy(Case row) {
        return new RegionalStrategy(
                null,
                row.code("author", AuthorityKind.class),
                acts(row, "adoptions"),
                row.list("consultations", PlanTablesTest::consultation),
                null,
                null);
    }

    private static StrategyConsultation consultation(String text) {
        var parts = text.split(" ");
        return new StrategyConsultation(ConsultedBody.valueOf(parts[0]), LocalDate.parse(parts[1]));
    }

    private static SchemeStep step(String text) {
        var parts = text.split(" ");
        return new SchemeStep(SrdeiiStep.valueOf(parts[0]), LocalDate.parse(parts[1]));
    }

    private static RegionalConferences conferences(Case row) {
        return new RegionalConferences(
                null,
                Boolean.TRUE.equals(row.flag("bornOfMerger")),
                row.list("conferences", each -> new Conference(LocalDate.parse(each), null, null, null, null, null)));
    }

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return ALL.stream().flatMap(CaseTable::verdicts);
    }

    @TestFactory
    Stream<DynamicTest> the_rules_read_the_figures_they_declare() {
        var universe = Stream.of(
                        StrategyRules.SET,
                        ConferenceRules.SET,
                        SrdeiiRules.SET,
                        CtapRules.SET,
                        NationalStrategyRules.SET)
                .flatMap(set -> set.figures().stream())
                .toList();
        return ALL.stream()
                .map(table -> DynamicTest.dynamicTest(table.rule().id(), () -> table.provesWhatTheRuleReads(universe)));
    }

    @Test
    void no_rule_of_the_scheme_applies_before_2016() {
        assertThat(SrdeiiRules.SET.rules())
                .allSatisfy(rule -> assertThat(rule.tests().firstDay()).isEqualTo("2016-01-01"));
    }
}
