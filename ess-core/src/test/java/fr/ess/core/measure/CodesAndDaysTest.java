package fr.ess.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.Json;
import fr.ess.core.proof.ValueContract;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes, sets of codes, flags, days and ranges of days. */
class CodesAndDaysTest {

    private enum Flour {
        WHEAT,
        RYE {},
        SPELT
    }

    private static final LocalDate EVE = LocalDate.of(2014, 8, 1);
    private static final LocalDate DAY = LocalDate.of(2014, 8, 2);

    // codes

    @Test
    void a_whole_list_has_a_code_for_each_of_its_constants_in_their_order() {
        assertThat(Code.all(Thread.State.class))
                .hasSize(Thread.State.values().length)
                .startsWith(new Code("State", "NEW"), new Code("State", "RUNNABLE"))
                .endsWith(new Code("State", "TERMINATED"));
    }

    @Test
    void a_code_keeps_the_contract_of_a_value() {
        ValueContract.check(Code.of(Flour.WHEAT), Code.of(Flour.RYE));
        assertThat(Code.of(Flour.RYE)).isEqualTo(new Code("Flour", "RYE")).hasToString("RYE");
        assertThat(new Code("Flour", "RYE")).isNotEqualTo(new Code("Cereal", "RYE"));
    }

    @Test
    void codes_have_no_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of(Flour.RYE).compareWith(Code.of(Flour.RYE)))
                .withMessage("Value must be of a kind that has an order, but was: RYE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of(Flour.RYE).distanceFrom(Code.of(Flour.RYE)))
                .withMessage("Value must be of a kind that has an order, but was: RYE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codes.of(Flour.RYE).compareWith(Codes.of(Flour.RYE)))
                .withMessage("Value must be of a kind that has an order, but was: RYE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codes.of(Flour.RYE).distanceFrom(Codes.of(Flour.RYE)))
                .withMessage("Value must be of a kind that has an order, but was: RYE");
    }

    @Test
    void a_set_is_in_the_order_of_its_list_each_once() {
        ValueContract.check(Codes.of(Flour.WHEAT), Codes.of(Flour.SPELT, Flour.RYE));
        assertThat(Codes.of(Flour.SPELT, Flour.RYE, Flour.SPELT))
                .isEqualTo(new Codes("Flour", List.of("RYE", "SPELT")))
                .hasToString("RYE|SPELT");
        assertThat(new Codes("Flour", List.of("RYE", "RYE")).names()).containsExactly("RYE");
    }

    @Test
    void a_set_holds_codes_of_its_own_list() {
        var set = Codes.of(Flour.WHEAT, Flour.RYE);
        assertThat(set.contains(Code.of(Flour.RYE))).isTrue();
        assertThat(set.contains(Code.of(Flour.SPELT))).isFalse();
        assertThat(set.contains(new Code("Cereal", "RYE"))).isFalse();
        assertThat(set.contains(Flour.RYE)).isTrue();
        assertThat(set.contains(Flour.SPELT)).isFalse();
        assertThat(new Codes("Cereal", List.of("RYE")).contains(Flour.RYE)).isFalse();
        assertThat(set).isNotEqualTo(new Codes("Cereal", set.names())).isNotEqualTo(Codes.of(Flour.WHEAT));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void codes_are_not_null() {
        assertThatNullPointerException().isThrownBy(() -> new Code(null, "RYE")).withMessage("list");
        assertThatNullPointerException()
                .isThrownBy(() -> new Code("Flour", null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Codes(null, List.of()))
                .withMessage("list");
        assertThatNullPointerException().isThrownBy(() -> new Codes("Flour", Arrays.asList("RYE", null)));
    }

    // flags

    @Test
    void a_flag_is_a_yes_or_a_no() {
        ValueContract.check(Flag.NO, Flag.YES);
        assertThat(Flag.of(true)).isSameAs(Flag.YES).hasToString("yes");
        assertThat(Flag.of(false)).isSameAs(Flag.NO).hasToString("no");
        assertThat(Flag.YES.value()).isTrue();
        assertThat(Flag.NO.value()).isFalse();
        assertThat(Flag.NO.compareWith(Flag.YES)).isNegative();
        assertThat(Flag.YES.compareWith(Flag.YES)).isZero();
        assertThat(Json.write(Flag.YES)).isEqualTo("true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Flag.YES.distanceFrom(Flag.NO))
                .withMessage("Value must be of a kind that has an order, but was: yes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Flag.YES.compareWith(Count.of(1)))
                .withMessage("Value must be a Flag, but was: 1");
    }

    // days

    @Test
    void a_day_keeps_the_contract_of_a_value() {
        ValueContract.checkParsed(Day::parse, Day.of(EVE), Day.of(DAY));
        assertThat(Json.write(Day.of(DAY))).isEqualTo("\"2014-08-02\"");
    }

    @Test
    void days_are_days_apart() {
        assertThat(Day.of(DAY).distanceFrom(Day.of(EVE))).isEqualTo(Days.of(1));
        assertThat(Day.of(EVE).distanceFrom(Day.of(DAY))).isEqualTo(Days.of(-1));
        assertThat(Day.of(EVE).compareWith(Day.of(DAY))).isNegative();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Day.of(DAY).distanceFrom(Days.of(3)))
                .withMessage("Value must be a Day, but was: 3");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void a_day_is_a_date() {
        assertThatNullPointerException().isThrownBy(() -> Day.of(null)).withMessage("date");
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Day.parse("2014-02-30"));
    }

    // ranges

    @Test
    void a_range_holds_its_start_and_not_its_end() {
        var range = DateRange.of(DAY, DAY.plusDays(2));
        assertThat(range.contains(EVE)).isFalse();
        assertThat(range.contains(DAY)).isTrue();
        assertThat(range.contains(DAY.plusDays(1))).isTrue();
        assertThat(range.contains(DAY.plusDays(2))).isFalse();
        assertThat(range).hasToString("2014-08-02/2014-08-04");
        ValueContract.check(range, DateRange.of(DAY, DAY.plusDays(1)), DateRange.ofUnboundedEnd(DAY));
    }

    @Test
    void a_range_without_an_end_goes_on() {
        var range = DateRange.ofUnboundedEnd(DAY);
        assertThat(range.contains(EVE)).isFalse();
        assertThat(range.contains(DAY)).isTrue();
        assertThat(range.contains(LocalDate.MAX)).isTrue();
        assertThat(range).hasToString("2014-08-02/-");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void a_range_ends_after_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(DAY, DAY))
                .withMessage("End must be after the start 2014-08-02, but was: 2014-08-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(DAY, EVE))
                .withMessage("End must be after the start 2014-08-02, but was: 2014-08-01");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(null, DAY))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(DAY, null))
                .withMessage("endExclusive");
    }
}
