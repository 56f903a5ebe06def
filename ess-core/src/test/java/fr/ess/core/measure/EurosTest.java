package fr.ess.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.Json;
import fr.ess.core.proof.ValueContract;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    private static final long BOUND = 1_000_000_000_000_000L;
    private static final Euros LARGE = Euros.ofCents(Long.MAX_VALUE);

    @Test
    void keeps_the_contract_of_a_value() {
        ValueContract.checkParsed(
                Euros::parse,
                Euros.MAX.times(-1),
                Euros.ofCents(-1),
                Euros.ZERO,
                Euros.ofCents(1),
                Euros.of(1),
                Euros.MAX);
    }

    @Test
    void is_a_number_of_euros_in_json() {
        assertThat(Json.write(Euros.parse("50001"))).isEqualTo("50001.00");
        assertThat(Json.<Euros>read("50001", Euros.class)).isEqualTo(Euros.of(50_001));
    }

    // of

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "12.3, 1230",
        "-12.34, -1234",
        "12.340000, 1234",
        "1E+13, 1000000000000000",
        "-10000000000000.00, -1000000000000000",
        "0E+999999999, 0",
        "0E-999999999, 0"
    })
    void comes_from_a_number_with_at_most_two_decimals(BigDecimal number, long cents) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Euros.of(number).cents()).isEqualTo(cents));
        assertThat(Euros.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.001",
                "12.345",
                "10000000000000.01",
                "-10000000000000.01",
                "1E+14",
                "1E+999999999",
                "1E-999999999",
                "0.009",
                "99999999999999"
            })
    void refuses_a_fraction_of_a_cent_and_what_is_out_of_bounds(BigDecimal number) {
        assertThat(Euros.isValid(number)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.of(number))
                .withMessage(
                        "Euros must be an amount with at most two decimals, at most 10000000000000.00 either way, but was: "
                                + number);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Euros.of((BigDecimal) null))
                .withMessage("euros");
    }

    @Test
    void comes_from_whole_euros_within_bounds() {
        assertThat(Euros.of(12)).isEqualTo(Euros.ofCents(1200));
        assertThat(Euros.of(BOUND / 100)).isEqualTo(Euros.MAX);
        assertThatIllegalArgumentException().isThrownBy(() -> Euros.of(BOUND / 100 + 1));
    }

    @Test
    void no_money_is_made_once() {
        assertThat(Euros.ofCents(0)).isSameAs(Euros.ZERO);
        assertThat(Euros.ofCents(1)).isEqualTo(new Euros(1));
    }

    // parse

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "50001; 5000100",
                "50001.00; 5000100",
                "50 001,00; 5000100",
                "50\u202f001,00\u00a0€; 5000100",
                "−0,01 €; -1",
                "-3; -300",
                "7€; 700",
                "0; 0"
            })
    void reads_amounts(String text, long cents) {
        assertThat(Euros.parse(text).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "€",
                "1€50",
                "€ 5",
                "5 €€",
                "1,234.5",
                "1.234,50",
                "+5",
                "five",
                "5.",
                ".5",
                "1e3",
                "٥",
                "--5"
            })
    void refuses_what_is_no_amount(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse(text))
                .withMessage("Euros must be a number such as 50001.00, but was: '" + text + "'");
    }

    @Test
    void reads_no_fraction_of_a_cent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.parse("1,234"))
                .withMessageEndingWith("but was: 1.234");
    }

    // changes

    @Test
    void adds_subtracts_and_multiplies() {
        assertThat(Euros.of(3).plus(Euros.of(4))).isEqualTo(Euros.of(7));
        assertThat(Euros.of(3).minus(Euros.of(4))).isEqualTo(Euros.of(-1));
        assertThat(Euros.of(3).times(4)).isEqualTo(Euros.of(12));
        assertThat(Euros.of(3).distanceFrom(Euros.of(4))).isEqualTo(Euros.of(-1));
    }

    @Test
    void refuses_what_does_not_fit() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGE.plus(Euros.ofCents(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Euros.ofCents(-2).minus(LARGE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGE.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGE.down(Share.of(2, 1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGE.up(Share.of(2, 1)));
    }

    @Test
    void thousands_of_the_greatest_amounts_can_be_added() {
        assertThat(Euros.MAX.times(9_000)).isGreaterThan(Euros.MAX);
    }

    @Test
    void a_share_is_rounded_on_the_strict_side() {
        assertThat(Euros.of(100).down(Share.of(1, 3))).isEqualTo(Euros.parse("33.33"));
        assertThat(Euros.of(100).up(Share.of(1, 3))).isEqualTo(Euros.parse("33.34"));
        assertThat(Euros.of(-100).down(Share.of(1, 3))).isEqualTo(Euros.parse("-33.34"));
        assertThat(Euros.of(-100).up(Share.of(1, 3))).isEqualTo(Euros.parse("-33.33"));
        assertThat(Euros.of(100).down(Share.HALF))
                .isEqualTo(Euros.of(50))
                .isEqualTo(Euros.of(100).up(Share.HALF));
        assertThat(Euros.ZERO.down(Share.HALF)).isSameAs(Euros.ZERO);
    }

    @Property(seed = "20261123")
    void comparing_with_a_rounded_share_is_cross_multiplication(
            @ForAll @LongRange(min = -BOUND, max = BOUND) long seen,
            @ForAll @LongRange(min = 0, max = BOUND) long whole,
            @ForAll @IntRange(max = 1000) int over,
            @ForAll @IntRange(min = 1, max = 1000) int under) {
        var share = Share.of(over, under);
        var exact = Share.of(seen, 1).compareTo(share.times(Share.of(whole, 1)));
        assertThat(Euros.ofCents(seen).compareTo(Euros.ofCents(whole).down(share)) <= 0)
                .isEqualTo(exact <= 0);
        assertThat(Euros.ofCents(seen).compareTo(Euros.ofCents(whole).up(share)) >= 0)
                .isEqualTo(exact >= 0);
    }

    @Test
    void is_a_part_of_a_whole() {
        assertThat(Euros.of(1).partOf(Euros.of(3))).isEqualTo(Share.of(1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.of(1).partOf(Euros.ZERO))
                .withMessage("Share must have a denominator other than zero, but was: 100/0");
    }

    @Test
    void tells_the_lesser_the_greater_and_the_sign() {
        assertThat(Euros.of(1).min(Euros.of(2))).isEqualTo(Euros.of(1));
        assertThat(Euros.of(2).min(Euros.of(1))).isEqualTo(Euros.of(1));
        assertThat(Euros.of(1).max(Euros.of(2))).isEqualTo(Euros.of(2));
        assertThat(Euros.of(2).max(Euros.of(1))).isEqualTo(Euros.of(2));
        assertThat(Euros.ofCents(-5).signum()).isEqualTo(-1);
        assertThat(Euros.ZERO.signum()).isZero();
        assertThat(Euros.ofCents(5).signum()).isEqualTo(1);
    }

    @Test
    void meets_no_other_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.of(1).compareWith(Share.HALF))
                .withMessage("Value must be a Euros, but was: 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euros.of(1).distanceFrom(Share.HALF))
                .withMessage("Value must be a Euros, but was: 1/2");
        assertThat(Euros.of(1).compareWith(Euros.of(2))).isNegative();
    }
}
