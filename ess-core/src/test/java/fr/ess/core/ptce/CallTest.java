package fr.ess.core.ptce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may apply to a call of the State in favour of poles, and the calls there were. */
class CallTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Law LAW = Law.on(DAY);

    private static final List<CaseTable<CallApplication>> TABLES = List.of(
            CaseTable.of(CallTest.class, CallRules.ELIGIBILITY, CallTest::application),
            CaseTable.of(
                    CallTest.class,
                    CallRules.SECOND_PHASE,
                    row -> new CallApplication(
                            row.date("day"),
                            row.code("procedure", CallProcedure.class),
                            null,
                            null,
                            null,
                            null,
                            new CallPhases(row.flag("second"), row.flag("winner"), row.flag("atOnce")))));

    private static CallApplication application(Case row) {
        var number = new int[1];
        return new CallApplication(
                row.date("day"),
                row.code("procedure", CallProcedure.class),
                row.code("candidate", LegalForm.class),
                row.list("participants", text -> participant(text, number[0]++)),
                new CallProject(row.list("innovations", Innovation::valueOf), row.flag("territory")),
                row.flag("before"),
                null);
    }

    private static Participant participant(String text, int number) {
        var name = "Participant " + number;
        return switch (text) {
            case "ESS" -> new Participant(name, ParticipantKind.ESS_ENTERPRISE, null, null);
            case "ENT" -> new Participant(name, ParticipantKind.OTHER_ENTERPRISE, null, null);
            case "PERSON" -> new Participant(name, ParticipantKind.OTHER_PERSON, null, null);
            case "?" -> new Participant(name, null, null, null);
            default -> {
                var parts = text.split("/");
                yield new Participant(name, ParticipantKind.GROUP_OF_ENTERPRISES, number(parts[0]), number(parts[1]));
            }
        };
    }

    private static @Nullable Integer number(String text) {
        return text.equals("?") ? null : Integer.valueOf(text);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(CallRules.SET.figures()));
    }

    /** Three participants of whatever part, and a group: every way to leave facts out. */
    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        var kinds = List.<Object>of(
                ParticipantKind.ESS_ENTERPRISE, ParticipantKind.OTHER_ENTERPRISE, ParticipantKind.OTHER_PERSON);
        var domains = List.of(
                kinds,
                kinds,
                List.<Object>of(1, 2, 3),
                List.<Object>of(0, 1, 2, 3),
                List.<Object>of(LegalForm.ASSOCIATION, LegalForm.GIP),
                List.<Object>of(true, false));
        assertThat(Completions.openThoughAllAgree(CallRules.ELIGIBILITY, LAW, domains, CallTest::filled))
                .allSatisfy(line -> assertThat(line)
                        .as("the group may be larger than those of the domain")
                        .matches(".*, null, [23], .*: \\[SATISFIED\\]"));
    }

    private static CallApplication filled(@Nullable Object[] facts) {
        return new CallApplication(
                LocalDate.of(2015, 6, 1),
                CallProcedure.CALL_FOR_PROJECTS,
                (LegalForm) facts[4],
                List.of(
                        new Participant("a", (ParticipantKind) facts[0], null, null),
                        new Participant("b", (ParticipantKind) facts[1], null, null),
                        new Participant(
                                "c", ParticipantKind.GROUP_OF_ENTERPRISES, (Integer) facts[2], (Integer) facts[3]),
                        new Participant("d", ParticipantKind.ESS_ENTERPRISE, null, null)),
                new CallProject(List.of(Innovation.SOCIAL), (Boolean) facts[5]),
                false,
                null);
    }

    @Test
    void a_call_for_expressions_of_interest_is_a_disputed_point_not_a_missing_fact() {
        var application = new CallApplication(
                LocalDate.of(2023, 6, 15),
                CallProcedure.CALL_FOR_EXPRESSIONS,
                LegalForm.GIP,
                List.of(),
                new CallProject(List.of(), false),
                true,
                new CallPhases(false, null, null));
        assertThat(application.assess(LAW).missingFacts()).isEmpty();
        assertThat(CallRules.ELIGIBILITY.examine(application, LAW).get(0).check())
                .isInstanceOfSatisfying(
                        Check.Whichever.class,
                        ways -> assertThat(ways.open())
                                .containsExactly(
                                        new Term.Absent<>("ptce-call-eligibility.disputed", Term.Cause.CONTESTED_LAW)));
    }

    @Test
    void what_is_malformed_is_refused() {
        assertThatThrownBy(() -> new Participant("a", ParticipantKind.ESS_ENTERPRISE, 3, 1))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly("members", "outsideEss"));
        assertThatThrownBy(() -> new Participant("a", ParticipantKind.GROUP_OF_ENTERPRISES, 3, 4))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("must be at most 3");
    }

    @Test
    void nobody_takes_two_parts() {
        var application = new CallApplication(
                LocalDate.of(2015, 6, 1),
                CallProcedure.CALL_FOR_PROJECTS,
                LegalForm.ASSOCIATION,
                List.of(
                        new Participant("SCIC Alpha", ParticipantKind.ESS_ENTERPRISE, null, null),
                        new Participant("SARL Beta", ParticipantKind.OTHER_ENTERPRISE, null, null),
                        new Participant("SCIC Alpha", ParticipantKind.OTHER_PERSON, null, null)),
                new CallProject(List.of(Innovation.SOCIAL), true),
                false,
                null);
        assertThat(CallRules.ELIGIBILITY.examine(application, LAW).get(0).verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    // the history

    @Test
    void the_history_of_calls_is_kept_as_sources_tell_it() {
        assertThat(PastCalls.ALL)
                .extracting(PastCall::id)
                .containsExactly("call-2013", "call-2015", "ami-2021", "ami-2022", "ami-2023", "ami-2024", "ami-2026");
        var first = PastCalls.ALL.get(0);
        assertThat(first.candidates()).as("two sources differ").containsExactly(183, 182);
        assertThat(first.calendar().decided()).as("a month is not a day").hasToString("2014-01");
        assertThat(first.results().winners()).isEqualTo(23);
        assertThat(first.money().total()).containsExactly(Euros.of(3_000_000));
        var second = PastCalls.ALL.get(1);
        assertThat(second.calendar().closed()).hasToString("2015-06-30");
        assertThat(second.results().eligible()).isEqualTo(99);
        assertThat(second.results().winners()).isEqualTo(14);
        assertThat(second.money().total()).containsExactly(Euros.of(2_700_000), Euros.of(2_750_000));
        assertThat(PastCalls.ALL.get(2).results().funded()).isEqualTo(15);
        assertThat(PastCalls.ALL.get(3).results().about()).isTrue();
        assertThat(PastCalls.ALL.get(6).money().most()).isEqualTo(Euros.of(80_000));
        assertThat(PastCalls.ALL)
                .filteredOn(call -> call.procedure() == CallProcedure.CALL_FOR_PROJECTS)
                .hasSize(2);
        assertThatThrownBy(() -> new CallDate(java.time.YearMonth.of(2014, 1), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be in 2014-01");
    }
}
