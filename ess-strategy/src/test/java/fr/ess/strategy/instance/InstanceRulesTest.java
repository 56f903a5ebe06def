package fr.ess.strategy.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a body follows its own rules. */
class InstanceRulesTest {

    static List<CaseTable<Instance>> tables() {
        return InstanceRules.SET.rules().stream()
                .map(rule -> CaseTable.of(InstanceRulesTest.class, rule, InstanceRulesTest::instance))
                .toList();
    }

    /** Meetings are {@code day} or {@code day/present/entitled}; colleges {@code women/men}. */
    private static Instance instance(Case row) {
        var basis = row.code("basis", FrequencyBasis.class);
        var least = row.number("least");
        var most = row.number("most");
        var names = new ArrayList<String>();
        return new Instance(
                "Conseil Alpha",
                basis == null ? null : new Frequency(basis, row.number("number"), row.date("since")),
                new Composition(
                        row.list("colleges", text -> {
                            names.add(text);
                            var parts = text.split("/");
                            return new College("Collège " + names.size(), number(parts[0]), number(parts[1]));
                        }),
                        least == null || most == null ? null : new fr.ess.strategy.instance.Size(least, most),
                        row.number("gap"),
                        row.flag("cress")),
                row.share("quorum"),
                row.list("meetings", text -> {
                    var parts = text.split("/");
                    return new Meeting(
                            LocalDate.parse(parts[0]),
                            parts.length == 1 ? null : number(parts[1]),
                            parts.length == 1 ? null : number(parts[2]));
                }));
    }

    private static @Nullable Integer number(String text) {
        return text.equals("?") ? null : Integer.valueOf(text);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_begins_when_it_says(CaseTable<Instance> table) {
        table.provesWhatTheRuleReads(InstanceRules.SET.figures());
    }

    @Test
    void the_next_meeting_stands_in_the_calendar() {
        var assises = new Instance(
                "Assises",
                new Frequency(FrequencyBasis.INTERVAL_YEARS, 3, LocalDate.parse("2009-04-01")),
                null,
                null,
                List.of(new Meeting(LocalDate.parse("2012-04-01"), null, null)));
        var council = new Instance(
                "Conseil",
                new Frequency(FrequencyBasis.PER_YEAR, 2, LocalDate.parse("2013-01-01")),
                null,
                null,
                List.of(
                        new Meeting(LocalDate.parse("2014-04-10"), null, null),
                        new Meeting(LocalDate.parse("2014-10-09"), null, null)));
        var law = Law.on(LocalDate.parse("2014-11-23"));
        assertThat(Stream.of(assises, council)
                        .flatMap(each -> InstanceRules.DUTIES.deadlines(each, law).stream())
                        .map(deadline -> deadline.turn().key() + " "
                                + deadline.turn().due().value() + " " + deadline.on(law.day())))
                .containsExactly("after-2012-04-01 2015-04-01 UPCOMING", "2014 2014-12-31 MET");
    }

    @Test
    void the_next_meeting_is_breached_exactly_while_its_deadline_is_late() {
        var table = tables().get(1);
        for (var subject : table.subjects()) {
            for (var shift = -10; shift < 10; shift++) {
                var law = Law.on(subject.day().plusDays(shift));
                var breached = table.rule().examine(subject.facts(), law).stream()
                        .anyMatch(finding -> finding.verdict() == Verdict.BREACHED);
                assertThat(InstanceRules.DUTIES.deadlines(subject.facts(), law).stream()
                                .anyMatch(deadline -> deadline.on(law.day()) == Deadline.State.LATE))
                        .as("%s on %s", subject.facts(), law.day())
                        .isEqualTo(breached);
            }
        }
    }

    @Test
    void a_composition_tells_its_shares() {
        var composition = new Composition(
                List.of(new College("élus", 2, 3), new College("réseaux", 4, 0), new College("chambres", 0, 0)),
                null,
                null,
                true);
        assertThat(composition.members()).hasValue(9);
        assertThat(composition.womenShare()).contains(Share.of(2, 3));
        assertThat(composition.collegesDefined()).hasValue(3);
        assertThat(composition.collegesRepresented()).hasValue(2);
    }

    @Test
    void what_is_not_known_is_not_counted() {
        var open = new Composition(List.of(new College("élus", 2, null)), null, null, null);
        assertThat(open.members()).isEmpty();
        assertThat(open.womenShare()).isEmpty();
        assertThat(open.collegesRepresented()).hasValue(1);
        assertThat(new Composition(List.of(new College("élus", 0, null)), null, null, null).collegesRepresented())
                .isEmpty();
        assertThat(new Composition(null, null, null, null).collegesDefined()).isEmpty();
        assertThat(new Composition(List.of(), null, null, null).womenShare()).isEmpty();
    }

    /** All colleges are represented exactly when the rule is satisfied. */
    @Property(seed = "2014")
    void the_number_of_colleges_represented_agrees_with_its_rule(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 2) Integer> women,
            @ForAll @IntRange(max = 1) int men) {
        var colleges = new ArrayList<College>();
        for (var number : women) {
            colleges.add(new College("Collège " + colleges.size(), number, men));
        }
        var composition = new Composition(colleges, null, null, null);
        var verdict = InstanceRules.REPRESENTED
                .examine(new Instance(null, null, composition, null, null), Law.on(LocalDate.parse("2026-11-23")))
                .get(0)
                .verdict();
        assertThat(verdict == Verdict.SATISFIED)
                .isEqualTo(composition.collegesRepresented().getAsInt()
                        == composition.collegesDefined().getAsInt());
    }

    @Test
    void refuses_parts_that_do_not_agree() {
        assertThatThrownBy(() -> new fr.ess.strategy.instance.Size(12, 11))
                .hasMessageContaining("most: must be at least 12, but was: 11");
        assertThatThrownBy(() -> new Meeting(LocalDate.parse("2014-01-01"), 12, 11))
                .hasMessageContaining("present: must be at most 11, but was: 12");
        assertThatThrownBy(() -> new Composition(
                        List.of(new College("élus", 1, 1), new College("élus", 1, 1)), null, null, null))
                .hasMessageContaining("colleges[1].name: must stand at most once, but was: 'élus'");
    }
}
