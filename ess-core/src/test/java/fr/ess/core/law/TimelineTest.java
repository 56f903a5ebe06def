package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.measure.Count;
import fr.ess.core.proof.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final LegalText ACT = new LegalText("act", "Loi", "Act", null);
    private static final Citation SOURCE = ACT.at("art. 1", Reading.PRIMARY, "2026-11-23");
    private static final Timeline<Count> NONE = Timeline.of("bakery-ovens.most", Unit.COUNT);

    /** 3 from 2001-07-18, 5 from 2014-08-02. */
    private static final Timeline<Count> LINE =
            NONE.from("2001-07-18", Count.of(3), SOURCE).from("2014-08-02", Count.of(5), SOURCE);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    // of

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "z", "A", "Z", "0", "9", "a-b", "a-b.c", "a-b.c-d", "expenditure-mandate-L1611-7", "a1.b2"})
    void has_an_id_of_words(String id) {
        assertThat(Timeline.of(id, Unit.COUNT)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-a", "a-", "a--b", "a.b.c", "a.", ".a", "a b", "a.B", "é", "=a", "#a", "a`", "a{", "a@", "a[",
                "a/", "a:", "a.b-", "a.-b", "a.0B"
            })
    void refuses_another_id(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(id, Unit.COUNT))
                .withMessage("Id must be words such as scic-public-ceiling.share, but was: '" + id + "'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.of("a", null))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> NONE.from("2001-07-18", null, SOURCE))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> NONE.from("2001-07-18", Count.of(1), null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new Dated<>(null, 1, SOURCE))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new Ending(null, Ending.Kind.REPEALED))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new Ending(day("2001-07-18"), null))
                .withMessage("kind");
    }

    @Test
    void versions_follow_each_other() {
        for (var day : List.of("2014-08-02", "2014-08-01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LINE.from(day, Count.of(1), SOURCE))
                    .withMessage(
                            "First day of a version of bakery-ovens.most must be after 2014-08-02, but was: " + day);
        }
    }

    @Test
    void it_ends_after_its_last_version() {
        for (var day : List.of("2014-08-02", "2014-08-01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LINE.repealed(day))
                    .withMessage("End of bakery-ovens.most must be after 2014-08-02, but was: " + day);
            assertThatIllegalArgumentException().isThrownBy(() -> LINE.notPublished(day));
        }
        assertThat(LINE.repealed("2014-08-03").endings())
                .containsExactly(new Ending(day("2014-08-03"), Ending.Kind.REPEALED));
    }

    // questions

    @ParameterizedTest
    @CsvSource({
        "2001-07-17, -1",
        "2001-07-18, 0",
        "2001-07-19, 0",
        "2014-08-01, 0",
        "2014-08-02, 1",
        "2014-08-03, 1",
        "9999-12-31, 1"
    })
    void a_version_holds_from_its_day_until_the_next(String day, int index) {
        assertThat(LINE.indexOn(day(day))).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 1, ", "2028-01-01, -1, 2028-01-01", "2028-01-02, -1, 2028-01-01", "2001-07-17, -1, "})
    void none_holds_from_the_day_of_its_end(String day, int index, String end) {
        for (var line : List.of(LINE.repealed("2028-01-01"), LINE.notPublished("2028-01-01"))) {
            assertThat(line.indexOn(day(day))).isEqualTo(index);
            assertThat(line.endedOn(day(day))
                            .map(Ending::from)
                            .map(LocalDate::toString)
                            .orElse(null))
                    .isEqualTo(end);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2014-08-02, 1, ",
        "2019-12-31, 1, ",
        "2020-01-01, -1, REPEALED",
        "2023-12-31, -1, REPEALED",
        "2024-01-01, 2, ",
        "2025-12-31, 2, ",
        "2026-01-01, -1, NOT_PUBLISHED",
        "2001-07-17, -1, "
    })
    void it_may_begin_anew_after_an_end(String day, int index, String kind) {
        var line = LINE.repealed("2020-01-01")
                .from("2024-01-01", Count.of(9), SOURCE)
                .notPublished("2026-01-01");
        assertThat(line.indexOn(day(day))).isEqualTo(index);
        assertThat(line.endedOn(day(day)).map(Ending::kind).map(Enum::name).orElse(null))
                .isEqualTo(kind);
    }

    @Test
    void it_begins_anew_after_the_end_and_not_before() {
        var ended = LINE.repealed("2020-01-01");
        for (var day : List.of("2020-01-01", "2019-12-31")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ended.from(day, Count.of(9), SOURCE))
                    .withMessage(
                            "First day of a version of bakery-ovens.most must be after 2020-01-01, but was: " + day);
        }
        assertThat(ended.from("2020-01-02", Count.of(9), SOURCE).indexOn(day("2020-01-01")))
                .isEqualTo(-1);
    }

    @Test
    void another_end_takes_the_place_of_the_last() {
        var line = LINE.repealed("2020-01-01").notPublished("2021-01-01");
        assertThat(line.endings()).containsExactly(new Ending(day("2021-01-01"), Ending.Kind.NOT_PUBLISHED));
        var again = LINE.repealed("2020-01-01")
                .from("2024-01-01", Count.of(9), SOURCE)
                .repealed("2025-01-01")
                .repealed("2026-01-01");
        assertThat(again.endings().stream().map(Ending::from)).containsExactly(day("2020-01-01"), day("2026-01-01"));
    }

    @Test
    void it_may_end_without_ever_having_held() {
        var never = NONE.repealed("2010-01-01");
        assertThat(never.endings()).containsExactly(new Ending(day("2010-01-01"), Ending.Kind.REPEALED));
        assertThat(never.endedOn(day("2010-01-01")).map(Ending::kind)).contains(Ending.Kind.REPEALED);
        assertThat(never.endedOn(day("2009-12-31"))).isEmpty();
        assertThat(never.notPublished("2009-01-01").endings()).hasSize(1);
        var begun = never.from("2020-01-01", Count.of(1), SOURCE);
        assertThat(begun.endedOn(day("2019-12-31"))).isPresent();
        assertThat(begun.endedOn(day("2020-01-01"))).isEmpty();
        assertThat(begun.indexOn(day("2020-01-01"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-02-30",
                "2014-13-01",
                "2014/08/02",
                "2014-08/02",
                "02-08-2014",
                "2014-8-2",
                "14-08-02",
                "",
                "2014-08-0x",
                "2014-08-021"
            })
    void a_day_is_an_iso_day(String day) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> NONE.from(day, Count.of(1), SOURCE));
    }

    @Test
    void far_days_are_days_too() {
        assertThat(NONE.from("+12014-08-02", Count.of(1), SOURCE).firstDay()).isEqualTo(LocalDate.of(12014, 8, 2));
    }

    @Test
    void the_first_day_is_that_of_the_first_version() {
        assertThat(LINE.firstDay()).isEqualTo("2001-07-18");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(NONE::firstDay)
                .withMessage("Timeline must have a version, but was: bakery-ovens.most without any");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-07-17, 2001-07-18",
        "2001-07-18, 2014-08-02",
        "2014-08-01, 2014-08-02",
        "2014-08-02, 2028-01-01",
        "2027-12-31, 2028-01-01",
        "2028-01-01, "
    })
    void tells_the_next_day_of_change(String day, String next) {
        assertThat(LINE.repealed("2028-01-01")
                        .nextChangeAfter(day(day))
                        .map(LocalDate::toString)
                        .orElse(null))
                .isEqualTo(next);
    }

    // changes

    @Test
    void an_amendment_replaces_what_follows_and_the_end() {
        var line = LINE.notPublished("2028-01-01");
        var amended = line.amended(day("2010-01-01"), Count.of(4), SOURCE);
        assertThat(amended.versions().stream().map(Dated::value)).containsExactly(Count.of(3), Count.of(4));
        assertThat(amended.endings()).isEmpty();
        assertThat(line.amended(day("2028-01-01"), Count.of(4), SOURCE).endings())
                .isEmpty();
        assertThat(line.amended(day("2001-07-18"), Count.of(4), SOURCE).versions())
                .hasSize(1);
        assertThat(line.versions()).hasSize(2);
    }

    @Test
    void an_amendment_after_the_end_leaves_the_days_between_without_a_value() {
        var amended = LINE.notPublished("2028-01-01").amended(day("2028-03-01"), Count.of(4), SOURCE);
        assertThat(amended.indexOn(day("2027-12-31"))).isEqualTo(1);
        assertThat(amended.indexOn(day("2028-02-29"))).isEqualTo(-1);
        assertThat(amended.indexOn(day("2028-03-01"))).isEqualTo(2);
    }

    @Test
    void versions_move_in_order() {
        var moved = LINE.repealed("2028-01-01").moved(Map.of(1, day("2016-01-01")));
        assertThat(moved.versions().stream().map(Dated::from)).containsExactly(day("2001-07-18"), day("2016-01-01"));
        assertThat(moved.versions().get(1).value()).isEqualTo(Count.of(5));
        assertThat(moved.endings()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.moved(Map.of(1, day("2001-07-18"))));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.moved(Map.of(0, day("2014-08-02"))));
    }

    @Test
    void versions_move_past_no_end() {
        var line = LINE.repealed("2020-01-01").from("2024-01-01", Count.of(9), SOURCE);
        assertThat(line.moved(Map.of(1, day("2019-12-31"), 2, day("2020-01-02")))
                        .indexOn(day("2020-01-01")))
                .isEqualTo(-1);
        for (var day : List.of("2020-01-01", "2020-01-02")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> line.moved(Map.of(1, day(day))))
                    .withMessage(
                            "Version 2 of bakery-ovens.most must stay on its side of the end on 2020-01-01, but was: "
                                    + day);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.moved(Map.of(2, day("2020-01-01"))))
                .withMessage("End of bakery-ovens.most must be on another day than its versions, but was: 2020-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> line.moved(Map.of(2, day("2019-12-31"))));
    }

    // equality

    @Test
    void is_told_apart_by_its_id() {
        assertThat(LINE)
                .isEqualTo(NONE)
                .hasSameHashCodeAs(NONE)
                .isNotEqualTo(Timeline.of("other", Unit.COUNT))
                .isNotEqualTo("bakery-ovens.most");
        assertThat(LINE.says(Serial.copy(LINE))).isTrue();
        assertThat(LINE.says(NONE)).isFalse();
        assertThat(LINE.says(LINE.repealed("2028-01-01"))).isFalse();
        assertThat(Serial.copy(LINE).unit()).isEqualTo(Unit.COUNT);
    }

    @Property(seed = "20261123")
    void later_versions_change_no_earlier_answer(
            @ForAll @Size(min = 1, max = 8) @UniqueElements List<@IntRange(max = 10_000) Integer> offsets,
            @ForAll @IntRange(max = 12_000) int asked) {
        var days = offsets.stream().sorted().map(day("2000-01-01")::plusDays).toList();
        var on = day("2000-01-01").plusDays(asked);
        var whole = NONE;
        var index = -1;
        var seen = new ArrayList<Integer>();
        for (var day : days) {
            whole = whole.from(day.toString(), Count.of(seen.size()), SOURCE);
            if (!day.isAfter(on)) {
                index = seen.size();
            }
            seen.add(whole.indexOn(days.get(0)));
        }
        assertThat(seen).containsOnly(0);
        assertThat(whole.indexOn(on)).isEqualTo(index);
    }
}
