package fr.ess.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.Json;
import fr.ess.core.proof.ValueContract;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts, months, days and workforces. */
class NumbersTest {

    @Test
    void keep_the_contract_of_a_value() {
        ValueContract.checkParsed(
                text -> Count.of(Long.parseLong(text)), Count.of(-1), Count.of(0), Count.of(127), Count.of(128));
        ValueContract.checkParsed(
                text -> Months.of(Long.parseLong(text)), Months.of(-1), Months.of(0), Months.of(127), Months.of(128));
        ValueContract.checkParsed(
                text -> Days.of(Long.parseLong(text)), Days.of(-1), Days.of(0), Days.of(127), Days.of(128));
        ValueContract.checkParsed(
                text -> Headcount.of(new BigDecimal(text)),
                Headcount.of(new BigDecimal("-0.5")),
                Headcount.of(0),
                Headcount.of(new BigDecimal("0.01")),
                Headcount.of(new BigDecimal("50.5")),
                Headcount.of(999_999_999));
        ValueContract.checkParsed(
                text -> Hours.of(new BigDecimal(text)),
                Hours.of(new BigDecimal("-0.5")),
                Hours.of(0),
                Hours.of(new BigDecimal("0.01")),
                Hours.of(new BigDecimal("375.5")),
                Hours.of(999_999_999));
        ValueContract.checkParsed(
                text -> Units.of(new BigDecimal(text)),
                Units.of(new BigDecimal("-0.5")),
                Units.of(0),
                Units.of(new BigDecimal("0.01")),
                Units.of(21),
                Units.of(999_999_999));
    }

    @Test
    void small_ones_are_made_once() {
        for (var number : new long[] {0, 1, 126, 127}) {
            assertThat(Count.of(number)).isSameAs(Count.of(number)).hasToString("" + number);
            assertThat(Months.of(number)).isSameAs(Months.of(number)).hasToString("" + number);
            assertThat(Days.of(number)).isSameAs(Days.of(number)).hasToString("" + number);
        }
        assertThat(Count.of(128).value()).isEqualTo(128);
        assertThat(Months.of(-1).value()).isEqualTo(-1);
        assertThat(Days.of(128).value()).isEqualTo(128);
    }

    @Test
    void are_plain_numbers_in_json() {
        assertThat(Json.write(Count.of(3))).isEqualTo("3");
        assertThat(Json.write(Headcount.of(new BigDecimal("50.50")))).isEqualTo("50.5");
        assertThat(Json.write(Headcount.of(50))).isEqualTo("50");
        assertThat(Json.write(Hours.of(new BigDecimal("375.50")))).isEqualTo("375.5");
        assertThat(Json.write(Units.of(21))).isEqualTo("21.00");
    }

    @Test
    void a_share_is_rounded_on_the_strict_side() {
        assertThat(Count.of(10).down(Share.of(1, 3))).isEqualTo(Count.of(3));
        assertThat(Count.of(10).up(Share.of(1, 3))).isEqualTo(Count.of(4));
        assertThat(Headcount.of(10).down(Share.of(1, 3))).isEqualTo(Headcount.of(new BigDecimal("3.33")));
        assertThat(Headcount.of(10).up(Share.of(1, 3))).isEqualTo(Headcount.of(new BigDecimal("3.34")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Count.of(Long.MAX_VALUE).up(Share.of(2, 1)));
    }

    @Test
    void have_a_distance_and_an_order() {
        assertThat(Count.of(3).distanceFrom(Count.of(5))).isEqualTo(Count.of(-2));
        assertThat(Months.of(3).distanceFrom(Months.of(5))).isEqualTo(Months.of(-2));
        assertThat(Days.of(3).distanceFrom(Days.of(5))).isEqualTo(Days.of(-2));
        assertThat(Headcount.of(3).distanceFrom(Headcount.of(5))).isEqualTo(Headcount.of(-2));
        assertThat(Count.of(3).compareWith(Count.of(5))).isNegative();
        assertThat(Months.of(3).compareWith(Months.of(5))).isNegative();
        assertThat(Days.of(3).compareWith(Days.of(5))).isNegative();
        assertThat(Headcount.of(3).compareWith(Headcount.of(5))).isNegative();
    }

    @Test
    void meet_no_other_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(3).compareWith(Days.of(3)))
                .withMessage("Value must be a Count, but was: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Months.of(3).distanceFrom(Days.of(3)))
                .withMessage("Value must be a Months, but was: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.of(3).compareWith(Months.of(3)))
                .withMessage("Value must be a Days, but was: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headcount.of(3).distanceFrom(Count.of(3)))
                .withMessage("Value must be a Headcount, but was: 3");
    }

    @Test
    void a_distance_that_does_not_fit_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Count.of(Long.MIN_VALUE).distanceFrom(Count.of(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Headcount(Long.MIN_VALUE).distanceFrom(Headcount.of(1)));
    }

    // workforces

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "50.5, 5050",
        "50.50000, 5050",
        "-0.01, -1",
        "999999999.99, 99999999999",
        "1E+8, 10000000000",
        "0E+999999999, 0",
        "0E-999999999, 0"
    })
    void a_workforce_comes_from_a_number(BigDecimal number, long hundredths) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Headcount.of(number).hundredths()).isEqualTo(hundredths));
        assertThat(Headcount.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "50.505", "1000000000", "-1000000000", "1E+999999999", "1E-999999999", "0.009"})
    void a_workforce_has_two_decimals_and_bounds(BigDecimal number) {
        assertThat(Headcount.isValid(number)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Headcount.of(number))
                .withMessage(
                        "Headcount must be a number of persons with at most two decimals, less than a billion either way, "
                                + "but was: " + number);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void a_workforce_is_not_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Headcount.of((BigDecimal) null))
                .withMessage("persons");
    }

    @Test
    void a_workforce_is_told_without_idle_zeros() {
        assertThat(Headcount.of(50)).hasToString("50");
        assertThat(Headcount.of(100)).hasToString("100");
        assertThat(Headcount.of(new BigDecimal("50.10"))).hasToString("50.1");
        assertThat(Headcount.of(new BigDecimal("-50.25"))).hasToString("-50.25");
    }
}
