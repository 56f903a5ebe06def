package fr.ess.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Months;
import fr.ess.core.proof.Json;
import fr.ess.core.proof.Serial;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Provision;
import fr.ess.core.rule.Verdict;
import fr.ess.core.sample.BakeryRules;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    /** An oven that must be swept: the day it was bought, if it is known, and the sweepings, if they are. */
    private record Oven(
            String siren,
            @Nullable LocalDate bought,
            @Nullable List<Sweeping> sweepings) implements Serializable {

        static final Fact<Oven, Day> BOUGHT = Fact.day("bought", Oven::bought);
        static final Many<Oven, Sweeping> SWEEPINGS = Many.of("sweepings", Oven::sweepings);
    }

    private record Sweeping(@Nullable LocalDate on) implements Serializable {

        static final Fact<Sweeping, Day> ON = Fact.day("on", Sweeping::on);
    }

    private record Kitchen(@Nullable Oven main, @Nullable List<Oven> ovens) {}

    private static final Many.Each<Sweeping, Day> DAYS = Oven.SWEEPINGS.each(Sweeping.ON);
    private static final Timeline<Months> INTERVAL = Timeline.of("oven-sweeping.interval", Unit.MONTHS)
            .from("2010-01-01", Months.of(12), BakeryRules.READ)
            .from("2020-01-01", Months.of(6), BakeryRules.READ);
    private static final Duty<Oven> SWEEPING = Duty.<Oven>binding("oven-sweeping", Oven::siren)
            .from("2010-01-01", DutyTest::turns, BakeryRules.READ)
            .from("2020-01-01", DutyTest::turns, BakeryRules.UNREAD)
            .reads(INTERVAL);
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Law LAW = Law.on(DAY);

    /** A turn opened by the purchase and by each sweeping; the last one is open. */
    private static List<Turn> turns(Oven oven, Law law) {
        var sweepings = oven.sweepings();
        var turns = new ArrayList<Turn>();
        var opens = Oven.BOUGHT.of(oven);
        if (sweepings == null) {
            return List.of(turn(opens, Term.absent("sweepings", Term.Cause.MISSING_FACT), law));
        }
        for (var i = 0; i < sweepings.size(); i++) {
            var done = DAYS.of(sweepings.get(i), i);
            turns.add(turn(opens, done, law));
            opens = done;
        }
        turns.add(turn(opens, Term.absent("sweepings", Term.Cause.NOT_DONE), law));
        return turns;
    }

    private static Turn turn(Term<Day> opens, Term<Day> done, Law law) {
        return new Turn(null, opens, Term.plusMonths(opens, law.term(INTERVAL)), done);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Oven oven(String bought, String... sweepings) {
        return new Oven(
                "732829320",
                day(bought),
                List.of(sweepings).stream().map(on -> new Sweeping(day(on))).toList());
    }

    // a deadline on a day

    private static Turn turn(@Nullable String due, Term<Day> done) {
        Term<Day> last =
                due == null ? Term.absent("due", Term.Cause.NOT_PUBLISHED) : new Term.Given<>("due", Day.parse(due));
        return new Turn("2022", Term.constant(Day.parse("2022-01-01")), last, done);
    }

    private static Deadline deadline(Turn turn) {
        return new Deadline(new Provision("oven-sweeping", Force.BINDING, BakeryRules.READ), "732829320", "", turn);
    }

    private static Term<Day> done(String cause) {
        return switch (cause) {
            case "MISSING_FACT", "NOT_DONE", "OPEN_NORM", "CONTESTED_LAW", "NOT_PUBLISHED" ->
                Term.absent("done", Term.Cause.valueOf(cause));
            case "FIRST" ->
                Term.least(List.of(
                        new Term.Given<>("begun", Day.parse("2022-01-01")),
                        Term.absent("ended", Term.Cause.MISSING_FACT)));
            case "LATER" -> Term.plusDays(Term.absent("begun", Term.Cause.MISSING_FACT), Term.constant(Days.of(1)));
            default -> new Term.Given<>("done", Day.parse(cause));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, NOT_DONE, 2022-06-29, UPCOMING, SATISFIED",
        "2022-06-30, NOT_DONE, 2022-06-30, UPCOMING, SATISFIED",
        "2022-06-30, NOT_DONE, 2022-07-01, LATE, BREACHED",
        "2022-06-30, 2022-06-29, 2022-07-01, MET, SATISFIED",
        "2022-06-30, 2022-06-30, 2022-07-01, MET, SATISFIED",
        "2022-06-30, 2022-07-01, 2022-07-01, MET_LATE, NOT_APPLICABLE",
        "2022-06-30, MISSING_FACT, 2022-06-30, UNDETERMINED, SATISFIED",
        "2022-06-30, MISSING_FACT, 2022-07-01, UNDETERMINED, UNDETERMINED",
        "2022-06-30, OPEN_NORM, 2022-07-01, UNDETERMINED, UNDETERMINED",
        "2022-06-30, LATER, 2022-07-01, UNDETERMINED, UNDETERMINED",
        ", NOT_DONE, 2022-07-01, UNDETERMINED, UNDETERMINED",
        ", MISSING_FACT, 2022-07-01, UNDETERMINED, UNDETERMINED",
        ", 2022-07-01, 2022-07-01, UNDETERMINED, UNDETERMINED",
        "2022-06-30, 2022-07-01, 2022-06-30, MET_LATE, SATISFIED"
    })
    void a_deadline_stands_on_a_day_as_its_check_says(
            String due, String done, String on, Deadline.State state, Verdict verdict) {
        var turn = turn(due, done(done));
        assertThat(deadline(turn).on(day(on))).isEqualTo(state);
        assertThat(turn.inTime(Law.on(day(on))).verdict()).isEqualTo(verdict);
    }

    @Test
    void evidence_without_a_due_day_was_in_time_or_late_but_is_no_breach() {
        var turn = turn(null, done("2022-07-01"));
        assertThat(turn.inTime(LAW).possible().toSet())
                .containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
        for (var due : List.of("2022-06-29", "2022-07-01", "2022-07-02")) {
            assertThat(turn.inTime(LAW).possible().toSet())
                    .contains(turn(due, done("2022-07-01")).inTime(LAW).verdict());
        }
    }

    @Test
    void the_check_is_never_certain_when_days_that_are_missing_could_change_it() {
        var days = List.of("2022-06-29", "2022-06-30", "2022-07-01", "2022-07-02");
        for (var due : days) {
            for (var done : List.of("MISSING_FACT", "NOT_DONE", "2022-06-30", "2022-07-01", "2022-07-02")) {
                for (var on : days) {
                    var law = Law.on(day(on));
                    var full = done.equals("MISSING_FACT") ? "2022-07-02" : done;
                    var answer = turn(due, done(full)).inTime(law).verdict();
                    assertThat(List.of(answer, Verdict.UNDETERMINED))
                            .as("due %s, done %s, on %s", due, done, on)
                            .contains(turn(due, done(done)).inTime(law).verdict())
                            .contains(turn(null, done(done)).inTime(law).verdict());
                }
            }
        }
    }

    @Test
    void what_is_open_is_named_by_its_path() {
        var today =
                Check.atMost(LAW.today(), turn("2022-06-30", done("NOT_DONE")).due());
        assertThat(turn("2022-06-30", done("MISSING_FACT")).inTime(LAW))
                .isEqualTo(Check.any(today, Check.unknown("done", Term.Cause.MISSING_FACT)));
        assertThat(turn("2022-06-30", done("LATER")).inTime(LAW))
                .isEqualTo(Check.any(today, Check.unknown("begun", Term.Cause.MISSING_FACT)));
        assertThat(turn("2022-06-30", done("FIRST")).inTime(LAW))
                .isEqualTo(Check.any(today, Check.unknown("ended", Term.Cause.MISSING_FACT)));
        assertThat(turn("2022-06-30", done("NOT_DONE")).inTime(LAW)).isEqualTo(today);
        var met = turn("2022-06-30", done("2022-06-30"));
        assertThat(met.inTime(LAW)).isEqualTo(Check.atMost(met.done(), met.due()));
    }

    @Test
    void a_turn_is_named_by_its_period_or_by_what_opened_it() {
        var due = turn("2022-06-30", done("NOT_DONE")).due();
        assertThat(new Turn("2022", due, due, due).key()).isEqualTo("2022");
        assertThat(new Turn(null, Term.constant(Day.parse("2022-01-01")), due, due).key())
                .isEqualTo("after-2022-01-01");
        assertThat(new Turn(null, done("MISSING_FACT"), due, due).key()).isEqualTo("open");
    }

    @Test
    void is_late_from_the_day_after_its_last() {
        assertThat(deadline(turn("2022-06-30", done("NOT_DONE"))).lateSince()).contains(day("2022-07-01"));
        assertThat(deadline(turn(null, done("NOT_DONE"))).lateSince()).isEmpty();
    }

    @Test
    void is_told_from_any_other_by_rule_key_and_subject() {
        assertThat(deadline(turn("2022-06-30", done("NOT_DONE"))).uid()).isEqualTo("oven-sweeping/2022/732829320");
    }

    @Test
    void is_written_and_read_back() {
        var deadline = SWEEPING.deadlines(oven("2021-12-31"), LAW).get(0);
        assertThat(Serial.copy(deadline)).isEqualTo(deadline);
        Json.roundTrip(deadline, Deadline.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nothing_is_null() {
        var turn = turn("2022-06-30", done("NOT_DONE"));
        var due = turn.due();
        assertThatNullPointerException()
                .isThrownBy(() -> new Turn("", null, due, due))
                .withMessage("opens");
        assertThatNullPointerException()
                .isThrownBy(() -> new Turn("", due, null, due))
                .withMessage("due");
        assertThatNullPointerException()
                .isThrownBy(() -> new Turn("", due, due, null))
                .withMessage("done");
        var provision = deadline(turn).provision();
        assertThatNullPointerException()
                .isThrownBy(() -> new Deadline(null, "", "", turn))
                .withMessage("provision");
        assertThatNullPointerException()
                .isThrownBy(() -> new Deadline(provision, null, "", turn))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> new Deadline(provision, "", null, turn))
                .withMessage("at");
        assertThatNullPointerException()
                .isThrownBy(() -> new Deadline(provision, "", "", null))
                .withMessage("turn");
    }

    // a duty

    @Test
    void has_an_id_a_force_and_figures() {
        assertThat(SWEEPING.id()).isEqualTo("oven-sweeping");
        assertThat(SWEEPING).hasToString("oven-sweeping");
        assertThat(SWEEPING.rule().id()).isEqualTo("oven-sweeping");
        assertThat(SWEEPING.rule().force()).isEqualTo(Force.BINDING);
        assertThat(SWEEPING.rule().figures()).containsExactly(INTERVAL);
        var practice = Duty.<Oven>of("oven-sweeping", Force.PRACTICE, Oven::siren)
                .from("2010-01-01", DutyTest::turns, BakeryRules.READ);
        assertThat(practice.rule().force()).isEqualTo(Force.PRACTICE);
        assertThat(practice.deadlines(oven("2021-01-01"), LAW)
                        .get(0)
                        .provision()
                        .force())
                .isEqualTo(Force.PRACTICE);
    }

    @Test
    void gives_the_deadlines_that_the_facts_open() {
        var deadlines = SWEEPING.deadlines(oven("2021-01-15", "2021-07-15", "2022-02-01"), LAW);
        assertThat(deadlines.stream()
                        .map(deadline ->
                                deadline.uid() + " " + deadline.turn().due().value() + " " + deadline.on(DAY)))
                .containsExactly(
                        "oven-sweeping/after-2021-01-15/732829320 2021-07-15 MET",
                        "oven-sweeping/after-2021-07-15/732829320 2022-01-15 MET_LATE",
                        "oven-sweeping/after-2022-02-01/732829320 2022-08-01 UPCOMING");
        assertThat(deadlines.get(0).provision())
                .isEqualTo(new Provision("oven-sweeping", Force.BINDING, BakeryRules.UNREAD));
        assertThat(deadlines.get(0).subject()).isEqualTo("732829320");
        assertThat(deadlines.get(0).at()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 0, NOT_APPLICABLE",
        "2010-01-01, 1, BREACHED",
        "2019-12-31, 1, BREACHED",
        "2020-01-01, 1, BREACHED",
        "2024-12-31, 1, BREACHED",
        "2025-01-01, 0, NOT_APPLICABLE"
    })
    void is_owed_while_it_is_in_force(String on, int deadlines, Verdict verdict) {
        var duty = SWEEPING.repealed("2025-01-01");
        var oven = oven("2008-01-01");
        var law = Law.on(day(on));
        assertThat(duty.deadlines(oven, law)).hasSize(deadlines);
        assertThat(duty.rule().examine(oven, law).get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void may_be_given_up_and_owed_again() {
        var duty = SWEEPING.repealed("2021-01-01")
                .from("2023-01-01", DutyTest::turns, BakeryRules.READ)
                .repealed("2025-01-01");
        assertThat(duty.rule().tests().endings()).hasSize(2);
        for (var on : List.of("2020-12-31", "2021-01-01", "2022-12-31", "2023-01-01", "2024-12-31", "2025-01-01")) {
            var law = Law.on(day(on));
            var owed = !duty.deadlines(oven("2008-01-01"), law).isEmpty();
            assertThat(duty.rule().examine(oven("2008-01-01"), law).get(0).verdict())
                    .isEqualTo(owed ? Verdict.BREACHED : Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void an_entry_into_force_that_is_put_off_moves_both() {
        var law = LAW.moved(SWEEPING.rule().tests(), Map.of(1, day("2023-01-01")));
        assertThat(SWEEPING.deadlines(oven("2021-01-01"), law)
                        .get(0)
                        .provision()
                        .source())
                .isEqualTo(BakeryRules.READ);
        assertThat(SWEEPING.rule()
                        .examine(oven("2021-01-01"), law)
                        .get(0)
                        .provision()
                        .source())
                .isEqualTo(BakeryRules.READ);
    }

    @Test
    void reads_figures() {
        assertThat(Duty.<Oven>binding("oven-sweeping", Oven::siren)
                        .from("2010-01-01", DutyTest::turns, BakeryRules.READ)
                        .reads(INTERVAL)
                        .rule()
                        .figures())
                .containsExactly(INTERVAL);
    }

    @Test
    void nothing_owed_is_no_concern() {
        var never = Duty.<Oven>binding("oven-sweeping", Oven::siren)
                .from("2010-01-01", (oven, law) -> List.of(), BakeryRules.READ);
        assertThat(never.rule().examine(oven("2021-01-01"), LAW).get(0).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Property(seed = "20261123", tries = 200)
    void the_rule_is_breached_exactly_while_a_deadline_is_late(@ForAll("ovens") Oven oven) {
        var rule = SWEEPING.rule();
        for (var on = day("2018-06-01"); on.isBefore(day("2022-06-01")); on = on.plusDays(7)) {
            var law = Law.on(on);
            var verdict = rule.examine(oven, law).get(0).verdict();
            var states = SWEEPING.deadlines(oven, law).stream()
                    .map(deadline -> deadline.on(law.day()))
                    .toList();
            assertThat(verdict == Verdict.BREACHED)
                    .as("%s on %s: %s", oven, on, states)
                    .isEqualTo(states.contains(Deadline.State.LATE));
            if (verdict == Verdict.UNDETERMINED) {
                assertThat(states).contains(Deadline.State.UNDETERMINED);
            }
        }
    }

    @Property(seed = "20261123", tries = 200)
    void the_uid_survives_another_law_and_evidence_entered_late(
            @ForAll("ovens") Oven oven, @ForAll @IntRange(min = 1, max = 60) int months) {
        var other = LAW.amended(INTERVAL.amended(day("2011-01-01"), Months.of(months), BakeryRules.READ));
        assertThat(SWEEPING.deadlines(oven, other).stream().map(Deadline::uid))
                .isEqualTo(SWEEPING.deadlines(oven, LAW).stream()
                        .map(Deadline::uid)
                        .toList());
        var sweepings = oven.sweepings();
        if (sweepings != null) {
            var more = new ArrayList<>(sweepings);
            more.add(new Sweeping(DAY));
            assertThat(SWEEPING.deadlines(new Oven(oven.siren(), oven.bought(), more), LAW).stream()
                            .map(Deadline::uid))
                    .containsAll(SWEEPING.deadlines(oven, LAW).stream()
                            .map(Deadline::uid)
                            .toList());
        }
    }

    @Provide
    Arbitrary<Oven> ovens() {
        var days = Arbitraries.integers().between(0, 1500).map(day("2018-01-01")::plusDays);
        var sweepings = days.injectNull(0.1)
                .list()
                .ofMaxSize(5)
                .map(list -> list.stream().map(Sweeping::new).toList());
        return Combinators.combine(days.injectNull(0.1), sweepings.injectNull(0.1))
                .as((bought, list) -> new Oven("732829320", bought, list));
    }

    // in wider facts

    private static final Part<Kitchen, Oven> MAIN = Part.of("main", Kitchen::main);
    private static final Many<Kitchen, Oven> OVENS = Many.of("ovens", Kitchen::ovens);

    @Test
    void duties_stand_in_parts_and_lists() {
        var kitchen = new Kitchen(oven("2021-01-01"), List.of(oven("2021-02-01"), oven("2021-03-01")));
        var all = Duties.of(List.of(SWEEPING.within(MAIN), SWEEPING.withinEach(OVENS)));
        assertThat(all.deadlines(kitchen, LAW).stream()
                        .map(deadline -> deadline.at() + " " + deadline.turn().key()))
                .containsExactly("main after-2021-01-01", "ovens[0] after-2021-02-01", "ovens[1] after-2021-03-01");
        assertThat(all.deadlines(kitchen, LAW).get(0).subject()).isEqualTo("732829320");
        assertThat(all.deadlines(new Kitchen(null, null), LAW)).isEmpty();
        assertThat(all.deadlines(new Kitchen(null, List.of()), LAW)).isEmpty();
    }

    private record House(Kitchen kitchen) {}

    @Test
    void weighs_on_somebody_of_the_wider_facts_where_its_own_name_nobody() {
        var nameless = new Oven("", day("2012-01-01"), List.of());
        var named = new Oven("732829320", day("2012-01-01"), List.of());
        assertThat(SWEEPING.weighingOn(oven -> "552100554").deadlines(nameless, LAW))
                .extracting(Deadline::subject)
                .containsOnly("552100554");
        assertThat(SWEEPING.weighingOn(oven -> "552100554").deadlines(named, LAW))
                .extracting(Deadline::subject)
                .containsOnly("732829320");
    }

    @Test
    void places_are_nested() {
        var duties = SWEEPING.withinEach(OVENS).within(Part.of("kitchen", House::kitchen));
        assertThat(duties.deadlines(new House(new Kitchen(null, List.of(oven("2021-02-01")))), LAW)
                        .get(0)
                        .at())
                .isEqualTo("kitchen.ovens[0]");
    }

    // the agenda

    private static List<String> uids(List<Deadline> deadlines) {
        return deadlines.stream().map(deadline -> deadline.turn().key()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-01, 2022-08-02, 1",
        "2022-08-02, 2022-09-01, 0",
        "2022-07-01, 2022-08-01, 0",
        "2022-07-01, 2022-08-02, 1"
    })
    void the_agenda_holds_what_falls_due_from_its_first_day_and_before_its_last(String from, String until, int size) {
        var agenda = SWEEPING.agenda(oven("2022-02-01"), LAW, day(from), day(until));
        assertThat(agenda.dated()).hasSize(size);
        assertThat(agenda.undated()).isEmpty();
    }

    @Test
    void the_agenda_holds_what_is_late_however_old_and_what_was_met_only_if_it_falls_in_it() {
        var late = SWEEPING.agenda(oven("2012-01-01"), LAW, day("2022-07-01"), day("2023-01-01"));
        assertThat(uids(late.dated())).containsExactly("after-2012-01-01");
        var met = SWEEPING.agenda(
                oven("2012-01-01", "2012-02-01", "2022-06-01"), LAW, day("2022-07-01"), day("2023-01-01"));
        assertThat(uids(met.dated())).containsExactly("after-2022-06-01");
        var history = SWEEPING.agenda(oven("2012-01-01", "2012-02-01"), LAW, day("2012-07-01"), day("2012-07-02"));
        assertThat(uids(history.dated())).containsExactly("after-2012-01-01", "after-2012-02-01");
    }

    @Test
    void the_agenda_is_by_day_then_by_uid_with_the_undated_apart() {
        var kitchen = new Kitchen(
                null,
                List.of(
                        oven("2022-03-01"),
                        new Oven("b", null, List.of()),
                        new Oven("a", null, List.of()),
                        new Oven("b", day("2022-02-01"), List.of()),
                        new Oven("a", day("2022-02-01"), List.of())));
        var agenda = SWEEPING.withinEach(OVENS).agenda(kitchen, LAW, day("2022-01-01"), day("2023-01-01"));
        assertThat(agenda.dated().stream().map(Deadline::at)).containsExactly("ovens[4]", "ovens[3]", "ovens[0]");
        assertThat(agenda.undated().stream().map(Deadline::at)).containsExactly("ovens[2]", "ovens[1]");
    }

    @Test
    void an_agenda_does_not_change_afterwards() {
        var dated = new ArrayList<>(SWEEPING.deadlines(oven("2022-02-01"), LAW));
        var agenda = new Agenda(dated, dated);
        dated.clear();
        assertThat(agenda.dated()).hasSize(1);
        assertThat(agenda.undated()).hasSize(1);
    }
}
