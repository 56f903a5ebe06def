package fr.ess.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.Serial;
import fr.ess.core.sample.BakeryRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

    private static final Timeline<Share> SHARE = BakeryRules.LOAN_SHARE;
    private static final Timeline<Count> BAKERS = BakeryRules.BAKERS;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Law on(String day) {
        return Law.on(day(day));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void has_a_day() {
        assertThat(on("2026-11-23").day()).isEqualTo("2026-11-23");
        assertThat(on("2026-11-23").today()).isEqualTo(new Term.Given<>("on", Day.parse("2026-11-23")));
        assertThatNullPointerException().isThrownBy(() -> Law.on(null)).withMessage("day");
    }

    @ParameterizedTest
    @CsvSource({"2001-07-17, ", "2001-07-18, 1/5", "2014-08-01, 1/5", "2014-08-02, 1/3", "2014-08-03, 1/3"})
    void gives_the_version_of_the_day(String day, String share) {
        assertThat(on(day).find(SHARE).map(Dated::value).map(Share::toString).orElse(null))
                .isEqualTo(share);
        assertThat(on(day).term(SHARE).value()).isEqualTo(share == null ? null : Share.parse(share));
    }

    @Test
    void a_figure_is_a_term_with_its_day_and_source() {
        assertThat(on("2014-08-02").term(SHARE))
                .isEqualTo(new Term.Figure<>("bakery-loan.share", day("2014-08-02"), Share.of(1, 3), BakeryRules.READ))
                .isSameAs(on("2026-11-23").term(SHARE));
    }

    @Test
    void each_version_of_a_figure_is_a_term_of_its_own() {
        var line = Timeline.of("bakery-ovens.most", Unit.COUNT)
                .from("2001-07-18", Count.of(3), BakeryRules.READ)
                .from("2014-08-02", Count.of(5), BakeryRules.UNREAD);
        assertThat(on("2014-08-01").term(line))
                .isEqualTo(new Term.Figure<>("bakery-ovens.most", day("2001-07-18"), Count.of(3), BakeryRules.READ));
        assertThat(on("2014-08-02").term(line))
                .isEqualTo(new Term.Figure<>("bakery-ovens.most", day("2014-08-02"), Count.of(5), BakeryRules.UNREAD));
    }

    @Test
    void what_has_no_version_is_absent_as_not_published() {
        assertThat(on("2001-07-17").term(SHARE))
                .isEqualTo(new Term.Absent<>("bakery-loan.share", Term.Cause.NOT_PUBLISHED));
        assertThat(on("2027-12-31").term(BAKERS).value()).isEqualTo(Count.of(2));
        assertThat(on("2028-01-01").term(BAKERS))
                .isEqualTo(new Term.Absent<>("bakery-staff.bakers", Term.Cause.NOT_PUBLISHED));
    }

    @Test
    void what_must_have_a_version_names_its_first_day() {
        assertThat(on("2014-08-01").get(SHARE).value()).isEqualTo(Share.of(1, 5));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> on("2001-07-17").get(SHARE))
                .withMessage(
                        "Figure bakery-loan.share must have a version on 2001-07-17, but was: first on 2001-07-18");
    }

    @Test
    void another_day_keeps_the_amendments() {
        var amended = on("2026-11-23").amended(SHARE.amended(day("2010-01-01"), Share.WHOLE, BakeryRules.READ));
        assertThat(amended.at(day("2009-12-31")).find(SHARE).map(Dated::value)).contains(Share.of(1, 5));
        assertThat(amended.at(day("2010-01-01")).find(SHARE).map(Dated::value)).contains(Share.WHOLE);
        assertThat(amended.at(day("2026-11-23"))).isSameAs(amended);
        assertThat(amended.at(day("2010-01-01")).day()).isEqualTo("2010-01-01");
    }

    @Test
    void an_amendment_makes_another_law() {
        var law = on("2026-11-23");
        var amended = law.amended(SHARE.amended(day("2026-11-23"), Share.WHOLE, BakeryRules.READ));
        assertThat(law.get(SHARE).value()).isEqualTo(Share.of(1, 3));
        assertThat(amended.get(SHARE).value()).isEqualTo(Share.WHOLE);
        assertThat(amended.line(SHARE).versions()).hasSize(3);
        assertThat(amended.line(BAKERS)).isSameAs(BAKERS);
        assertThat(law.line(SHARE)).isSameAs(SHARE);
        assertThat(law.amendments()).isEmpty();
        assertThat(amended.amendments()).containsExactly("bakery-loan.share");
        assertThat(law).hasToString("law on 2026-11-23");
        assertThat(amended.amended(BAKERS))
                .hasToString("law on 2026-11-23, amended: [bakery-loan.share, bakery-staff.bakers]");
    }

    @Test
    void an_amendment_has_the_unit_of_what_it_replaces() {
        var other = Timeline.of("bakery-loan.share", Unit.COUNT).from("2001-01-01", Count.of(1), BakeryRules.READ);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-11-23").amended(other).find(SHARE))
                .withMessage("Unit of bakery-loan.share must be share, but was: count");
    }

    @Test
    void the_test_of_a_rule_is_moved_and_not_replaced() {
        var test = BakeryRules.LOAN.tests();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-11-23").amended(test))
                .withMessage("Timeline must be a figure, but was: the test of bakery-loan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-11-23").moved(SHARE, Map.of(1, day("2015-01-01"))))
                .withMessage("Timeline must be the test of a rule, but was: bakery-loan.share");
        var moved = on("2026-11-23").moved(test, Map.of(1, day("2015-01-01")));
        assertThat(moved.line(test).versions().stream().map(Dated::from))
                .containsExactly(day("2001-07-18"), day("2015-01-01"));
        assertThat(moved.amendments()).containsExactly("bakery-loan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2026-11-23").moved(test, Map.of(1, day("2001-07-18"))));
    }

    @Test
    void a_second_move_keeps_the_first() {
        var test = BakeryRules.LOAN.tests();
        var twice =
                on("2026-11-23").moved(test, Map.of(1, day("2015-01-01"))).moved(test, Map.of(0, day("2002-01-01")));
        assertThat(twice.line(test).versions().stream().map(Dated::from))
                .containsExactly(day("2002-01-01"), day("2015-01-01"));
        assertThat(twice.moved(test, Map.of(1, day("2016-01-01")))
                        .line(test)
                        .versions()
                        .get(1)
                        .from())
                .isEqualTo("2016-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-07-17, 2001-07-18",
        "2001-07-18, 2010-01-01",
        "2010-01-01, 2014-08-02",
        "2014-08-01, 2014-08-02",
        "2014-08-02, 2028-01-01",
        "2027-12-31, 2028-01-01",
        "2028-01-01, "
    })
    void tells_the_next_day_of_change(String day, String next) {
        assertThat(on(day).nextChange(List.of(SHARE, BAKERS))
                        .map(LocalDate::toString)
                        .orElse(null))
                .isEqualTo(next);
        assertThat(on(day).nextChange(List.of(BAKERS, SHARE))
                        .map(LocalDate::toString)
                        .orElse(null))
                .isEqualTo(next);
    }

    @Test
    void the_next_change_counts_the_amendments() {
        var amended = on("2026-11-23").amended(SHARE.amended(day("2027-03-01"), Share.WHOLE, BakeryRules.READ));
        assertThat(amended.nextChange(List.of(SHARE, BAKERS))).contains(day("2027-03-01"));
        assertThat(amended.nextChange(List.of())).isEmpty();
    }

    @Test
    void tells_all_changes_between_two_days_by_day_and_id() {
        var lines = List.of(BAKERS, SHARE, BakeryRules.FLOURS);
        var changes = on("2026-11-23").changes(lines, day("2010-01-01"), day("2028-01-02"));
        assertThat(changes.stream().map(change -> change.day() + " " + change.line()))
                .containsExactly(
                        "2010-01-01 bakery-flour.flours",
                        "2010-01-01 bakery-staff.bakers",
                        "2014-08-02 bakery-loan.share",
                        "2028-01-01 bakery-staff.bakers");
        assertThat(changes.get(1).before()).isEmpty();
        assertThat(changes.get(2))
                .isEqualTo(new Change<>(
                        day("2014-08-02"),
                        SHARE,
                        Optional.of(SHARE.versions().get(0)),
                        Optional.of(SHARE.versions().get(1))));
        assertThat(changes.get(3).before().map(Dated::from)).contains(day("2010-01-01"));
        assertThat(changes.get(3).after()).isEmpty();
    }

    @Test
    void the_first_day_counts_and_the_last_does_not() {
        assertThat(on("2026-11-23").changes(List.of(SHARE), day("2014-08-02"), day("2014-08-03")))
                .hasSize(1);
        assertThat(on("2026-11-23").changes(List.of(SHARE), day("2014-08-03"), day("2028-01-01")))
                .isEmpty();
        assertThat(on("2026-11-23").changes(List.of(SHARE), day("2010-01-01"), day("2014-08-02")))
                .isEmpty();
    }

    @Test
    void is_written_and_read_back_with_its_amendments() {
        var law = on("2026-11-23")
                .amended(SHARE.amended(day("2026-01-01"), Share.WHOLE, BakeryRules.READ))
                .moved(BakeryRules.LOAN.tests(), Map.of(1, day("2015-01-01")));
        var copy = Serial.copy(law);
        assertThat(copy).hasToString(law.toString());
        assertThat(copy.get(SHARE)).isEqualTo(law.get(SHARE));
        assertThat(copy.line(BakeryRules.LOAN.tests()).versions().get(1).from()).isEqualTo("2015-01-01");
    }
}
