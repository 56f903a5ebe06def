package fr.ess.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.ValueContract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    private static final Share THIRD = Share.of(1, 3);

    @Test
    void keeps_the_contract_of_a_value() {
        ValueContract.checkParsed(
                Share::parse,
                new Share(BigInteger.TEN.pow(40).negate(), BigInteger.valueOf(3)),
                Share.of(-1, 3),
                Share.ZERO,
                Share.of(1, Long.MAX_VALUE),
                THIRD,
                Share.HALF,
                Share.WHOLE,
                Share.of(Long.MAX_VALUE, 2));
    }

    // of

    @ParameterizedTest
    @CsvSource({
        "2, 4, 1/2",
        "-2, 4, -1/2",
        "2, -4, -1/2",
        "-2, -4, 1/2",
        "0, -7, 0",
        "6, 3, 2",
        "-9223372036854775808, 6, " + "-4611686018427387904/3",
        "1, -9223372036854775808, -1/9223372036854775808"
    })
    void is_in_lowest_terms_with_the_sign_above(long over, long under, String text) {
        assertThat(Share.of(over, under)).hasToString(text);
    }

    @Test
    void is_in_lowest_terms_whatever_its_size() {
        var big =
                BigInteger.TWO.pow(64).add(BigInteger.valueOf(3)); // no multiple of 2 or 3, but its last 64 bits are 3
        assertThat(new Share(big, BigInteger.valueOf(6))).hasToString("18446744073709551619/6");
        assertThat(new Share(BigInteger.valueOf(6), big)).hasToString("6/18446744073709551619");
        assertThat(new Share(big.shiftLeft(1), BigInteger.valueOf(6))).hasToString("18446744073709551619/3");
        assertThat(new Share(BigInteger.valueOf(6), big.shiftLeft(1))).hasToString("3/18446744073709551619");
    }

    @Test
    void refuses_a_denominator_of_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(7, 0))
                .withMessage("Share must have a denominator other than zero, but was: 7/0");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Share(null, BigInteger.ONE))
                .withMessage("over");
        assertThatNullPointerException()
                .isThrownBy(() -> new Share(BigInteger.ONE, null))
                .withMessage("under");
        assertThatNullPointerException().isThrownBy(() -> Share.parse(null)).withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 2/5",
        "1.50, 3/2",
        "-0.125, -1/8",
        "0, 0",
        "0E+999999999, 0",
        "0E-999999999, 0",
        "1E+2, 100",
        "999999999999999999, 999999999999999999",
        "1E-18, 1/1000000000000000000"
    })
    void comes_from_a_decimal_number(BigDecimal number, String text) {
        assertThat(Share.of(number)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+18", "1E-19", "1234567890.123456789", "1E+999999999", "1E-999999999"})
    void refuses_a_decimal_number_with_too_many_digits(BigDecimal number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(number))
                .withMessage("Share must have at most 18 digits, but was: " + number);
    }

    @Test
    void comes_from_a_number_of_percents() {
        assertThat(Share.ofPercent("3.15")).isEqualTo(Share.of(63, 2000));
        assertThat(Share.ofPercent("100")).isEqualTo(Share.WHOLE);
    }

    // parse

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2/5; 2/5",
                "40 %; 2/5",
                "40%; 2/5",
                "0.4; 2/5",
                "0,4; 2/5",
                "40\u00a0%; 2/5",
                "33,3333\u202f%; 333333/1000000",
                "−5 %; -1/20",
                "-4/10; -2/5",
                "1 000/3; 1000/3",
                "4/008; 1/2",
                "12; 12",
                "0; 0"
            })
    void reads_fractions_percentages_and_decimals(String text, String share) {
        assertThat(Share.parse(text)).isEqualTo(fraction(share));
        assertThat(Share.isValid(text)).isTrue();
    }

    private static Share fraction(String text) {
        var parts = text.split("/");
        return Share.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1/0",
                "1/00",
                "/2",
                "1/",
                "1/-2",
                "1/2 %",
                "40 % %",
                "%",
                "half",
                "0.4.1",
                "1,234,567",
                ".5",
                "5.",
                "+5",
                "1234567890 %",
                "0.1234567890",
                "٤٠ %",
                "1e2"
            })
    void refuses_what_is_no_share(String text) {
        assertThat(Share.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Share must be a fraction or a percentage such as 2/5 or 40 %, but was: '" + text + "'");
    }

    // changes

    @Test
    void adds_subtracts_multiplies_and_divides_exactly() {
        assertThat(THIRD.plus(Share.HALF)).isEqualTo(Share.of(5, 6));
        assertThat(THIRD.minus(Share.HALF)).isEqualTo(Share.of(-1, 6));
        assertThat(THIRD.times(Share.HALF)).isEqualTo(Share.of(1, 6));
        assertThat(THIRD.dividedBy(Share.HALF)).isEqualTo(Share.of(2, 3));
        assertThat(THIRD.dividedBy(Share.of(-1, 2))).isEqualTo(Share.of(-2, 3));
        assertThat(THIRD.distanceFrom(Share.HALF)).isEqualTo(Share.of(-1, 6));
    }

    @Test
    void refuses_to_divide_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> THIRD.dividedBy(Share.ZERO))
                .withMessage("Share must not be divided by zero");
    }

    @Test
    void the_mean_of_ratios_of_real_accounts_is_exact() {
        var mean = Share.mean(List.of(
                Euros.parse("812345.67").partOf(Euros.parse("1000000.03")),
                Euros.parse("512345.61").partOf(Euros.parse("900000.07")),
                Euros.parse("412345.89").partOf(Euros.parse("800000.09"))));
        assertThat(new BigDecimal(mean.over()).divide(new BigDecimal(mean.under()), new MathContext(12)))
                .isEqualByComparingTo("0.632350268622");
        assertThat(mean.under().bitLength()).isGreaterThan(63);
        assertThat(mean.times(Share.of(3, 1)).minus(Share.mean(List.of(mean)).times(Share.of(3, 1))))
                .isEqualTo(Share.ZERO);
    }

    @Test
    void the_mean_of_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.mean(List.of()))
                .withMessage("Shares must be at least one, but was: []");
    }

    @Property(seed = "20261123")
    void arithmetic_is_that_of_fractions(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.times(other)).isEqualTo(other.times(one));
        if (!other.equals(Share.ZERO)) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        }
        assertThat(Share.mean(List.of(one, other)).times(Share.of(2, 1))).isEqualTo(one.plus(other));
    }

    // order

    @Property(seed = "20261123")
    void plain_numbers_and_great_ones_give_the_same(
            @ForAll("edges") long a, @ForAll("edges") long b, @ForAll("edges") long c, @ForAll("edges") long d) {
        if (b == 0 || d == 0) {
            return;
        }
        var over = BigInteger.valueOf(a);
        var under = BigInteger.valueOf(b);
        var otherOver = BigInteger.valueOf(c);
        var otherUnder = BigInteger.valueOf(d);
        var one = Share.of(a, b);
        var other = Share.of(c, d);
        assertThat(one).isEqualTo(new Share(over, under)).hasSameHashCodeAs(new Share(over, under));
        assertThat(one.plus(other))
                .isEqualTo(new Share(
                        over.multiply(otherUnder).add(otherOver.multiply(under)), under.multiply(otherUnder)));
        assertThat(one.minus(other))
                .isEqualTo(new Share(
                        over.multiply(otherUnder).subtract(otherOver.multiply(under)), under.multiply(otherUnder)));
        assertThat(one.times(other)).isEqualTo(new Share(over.multiply(otherOver), under.multiply(otherUnder)));
        if (c != 0) {
            assertThat(one.dividedBy(other)).isEqualTo(new Share(over.multiply(otherUnder), under.multiply(otherOver)));
        }
        assertThat(one.compareTo(other)).isEqualTo(one.minus(other).over().signum());
    }

    @Provide
    Arbitrary<Long> edges() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Long.MIN_VALUE,
                        Long.MIN_VALUE + 1,
                        Long.MAX_VALUE,
                        Long.MAX_VALUE - 1,
                        1L << 62,
                        -(1L << 62),
                        1L << 31,
                        1L << 32,
                        0L,
                        1L,
                        -1L),
                Arbitraries.longs().between(-1000, 1000),
                Arbitraries.longs());
    }

    @Property(seed = "20261123")
    void the_order_is_that_of_the_numbers(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        var left = one.over().multiply(other.under());
        var right = other.over().multiply(one.under());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(left.compareTo(right));
        assertThat(one.compareWith(other)).isEqualTo(one.compareTo(other));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Test
    void the_order_holds_where_products_no_longer_fit() {
        var near = Share.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        var nearer = Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);
        assertThat(near).isLessThan(nearer).isGreaterThan(Share.WHOLE);
        assertThat(Share.of(1L << 32, 1)).isGreaterThan(Share.of(1, 1L << 32));
        assertThat(Share.of(3L << 31, 1)).isGreaterThan(Share.of(1, (3L << 31) + 1));
        assertThat(Share.of(1, (3L << 31) + 1)).isLessThan(Share.of(3L << 31, 7));
    }

    // a share of whole units

    @Property(seed = "20261123")
    void rounds_a_part_of_units_down_and_up_to_the_unit(
            @ForAll("shares") Share share, @ForAll @LongRange(min = -Long.MAX_VALUE) long units) {
        var exact = share.times(Share.of(units, 1));
        try {
            var down = share.down(units);
            assertThat(Share.of(down, 1)).isLessThanOrEqualTo(exact);
            assertThat(Share.of(down, 1).plus(Share.WHOLE)).isGreaterThan(exact);
            var up = share.up(units);
            assertThat(Share.of(up, 1)).isGreaterThanOrEqualTo(exact);
            assertThat(Share.of(up, 1).minus(Share.WHOLE)).isLessThan(exact);
        } catch (ArithmeticException e) {
            assertThat(exact.over().abs().divide(exact.under()))
                    .isGreaterThanOrEqualTo(BigInteger.valueOf(Long.MAX_VALUE - 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 10, 3, 4",
        "1/3, -10, -4, -3",
        "1/3, 9, 3, 3",
        "-1/3, 10, -4, -3",
        "2/3, 9223372036854775807, " + "6148914691236517204, 6148914691236517205",
        "9223372036854775808/3, 3, , ",
        "9223372036854775808/9, 3, " + "3074457345618258602, 3074457345618258603",
        "9223372036854775808/9, -3, -3074457345618258603, " + "-3074457345618258602",
        "9223372036854775808/9, 9, , ",
        "9223372036854775808/9, 1, 1024819115206086200, 1024819115206086201",
        "3/9223372036854775808, 9223372036854775807, 2, 3",
        "1/9223372036854775808, 1, 0, 1",
        "9223372036854775807, 1, 9223372036854775807, 9223372036854775807"
    })
    void rounds_exactly_or_refuses(String share, long units, Long down, Long up) {
        var parsed = Share.parse(share);
        if (down == null) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> parsed.down(units));
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> parsed.up(units));
        } else {
            assertThat(parsed.down(units)).isEqualTo(down);
            assertThat(parsed.up(units)).isEqualTo(up);
        }
    }

    @Test
    void meets_no_other_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRD.compareWith(Count.of(1)))
                .withMessage("Value must be a Share, but was: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRD.distanceFrom(Euros.ZERO))
                .withMessage("Value must be a Share, but was: 0.00");
    }

    @Property(seed = "20261123")
    void the_text_is_read_back(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Provide
    Arbitrary<Share> shares() {
        var big = Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TWO.pow(70));
        var small = Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.valueOf(1000));
        var under = Arbitraries.oneOf(small, big);
        var over = Arbitraries.oneOf(
                small,
                big,
                small.map(BigInteger::negate),
                big.map(BigInteger::negate),
                Arbitraries.of(BigInteger.ZERO));
        return Combinators.combine(over, under).as(Share::new);
    }
}
