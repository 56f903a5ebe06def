package fr.ess.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All intervals with ends among a few numbers, open, closed and missing: small enough to try them all. */
class IntervalTest {

    private static final List<@Nullable Integer> ENDS = Arrays.asList(null, -2, -1, 0, 1, 3);

    private static List<Interval> all() {
        var all = new ArrayList<Interval>();
        for (var low : ENDS) {
            for (var high : ENDS) {
                for (var kind = 0; kind < 4; kind++) {
                    var lowIn = kind % 2 == 1;
                    var highIn = kind > 1;
                    var known = low != null && high != null;
                    if (known && (low > high || low.equals(high) && kind < 3)
                            || low == null && lowIn
                            || high == null && highIn) {
                        continue;
                    }
                    all.add(new Interval(share(low), lowIn, share(high), highIn));
                }
            }
        }
        return all;
    }

    private static @Nullable Share share(@Nullable Integer number) {
        return number == null ? null : Share.of(number, 1);
    }

    /** Numbers in and around the ends, some of them very near and very far. */
    private static final List<Share> NUMBERS =
            List.of(-1000, -8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 10, 12, 1000).stream()
                    .flatMap(quarter ->
                            List.of(Share.of(quarter, 4), Share.of(quarter * 100L + 1, 400), Share.of(quarter, 1))
                                    .stream())
                    .distinct()
                    .toList();

    private static List<Share> in(Interval interval) {
        return NUMBERS.stream().filter(interval::contains).toList();
    }

    @Test
    void sums_and_products_hold_those_of_every_two_numbers() {
        var all = all();
        for (var one : all) {
            for (var other : all) {
                var sum = one.plus(other);
                var product = one.times(other);
                for (var a : in(one)) {
                    for (var b : in(other)) {
                        if (!sum.contains(a.plus(b)) || !product.contains(a.times(b))) {
                            throw new AssertionError(one + " and " + other + ": " + a + ", " + b);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 3]  | [1, 3]   | [2, 6]     | [1, 9]",
                "[1, 3)  | [1, 3]   | [2, 6)     | [1, 9)",
                "(1, 3]  | [1, 3]   | (2, 6]     | (1, 9]",
                "[-1, 3] | [-2, 1]  | [-3, 4]    | [-6, 3]",
                "(-1, 3) | [-2, 1]  | (-3, 4)    | (-6, 3)",
                "[0, 3)  | (1, +inf) | (1, +inf) | [0, +inf)",
                "(0, 3)  | (1, +inf) | (1, +inf) | (0, +inf)",
                "[0, 0]  | (-inf, +inf) | (-inf, +inf) | [0, 0]",
                "(-inf, 3] | [1, 1] | (-inf, 4]  | (-inf, 3]",
                "(-inf, 3] | [-1, -1] | (-inf, 2] | [-3, +inf)",
                "(-inf, -1] | (-inf, -1) | (-inf, -2) | (1, +inf)",
                "(-inf, -1] | [1, +inf) | (-inf, +inf) | (-inf, -1]",
                "[0, 1]  | (0, 3)   | (0, 4)     | [0, 3)",
                "[1, 3]  | [-2, 0)  | [-1, 3)    | [-6, 0)"
            })
    void sums_and_products_are_no_wider_than_they_must_be(String one, String other, String sum, String product) {
        assertThat(parse(one).plus(parse(other))).hasToString(sum);
        assertThat(parse(one).times(parse(other))).hasToString(product);
        assertThat(parse(other).times(parse(one))).hasToString(product);
    }

    private static Interval parse(String text) {
        var ends = text.substring(1, text.length() - 1).split(", ");
        return new Interval(
                ends[0].equals("-inf") ? null : Share.parse(ends[0]),
                text.startsWith("["),
                ends[1].equals("+inf") ? null : Share.parse(ends[1]),
                text.endsWith("]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2, 4)  | (1/4, 1/2]",
                "(2, 4]  | [1/4, 1/2)",
                "[0, 4]  | [1/4, +inf)",
                "(0, 4)  | (1/4, +inf)",
                "(2, +inf) | (0, 1/2)",
                "[-4, -2) | (-1/2, -1/4]",
                "(-4, 0) | (-inf, -1/4)",
                "(-4, 0] | (-inf, -1/4)",
                "(-inf, -2] | [-1/2, 0)",
                "[-1, 1] | (-inf, +inf)",
                "(-inf, 1] | (-inf, +inf)",
                "(-inf, +inf) | (-inf, +inf)"
            })
    void one_over_an_interval(String interval, String expected) {
        assertThat(parse(interval).reciprocal()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1/2, 7/2] | [1, 3]",
                "[1, 3]     | [1, 3]",
                "(1, 3)     | [2, 2]",
                "(0, 1)     | ",
                "[-3/2, 1/2) | [-1, 0]",
                "(-2, -1/2) | [-1, -1]",
                "(1, +inf)  | [2, +inf)",
                "(-inf, 5/2) | (-inf, 2]"
            })
    void the_whole_numbers_of_an_interval(String interval, @Nullable String expected) {
        var whole = parse(interval).whole();
        assertThat(whole == null ? null : whole.toString()).isEqualTo(expected);
    }

    @Test
    void two_intervals_meet_when_a_number_is_in_both_and_stand_in_order_when_none_can_break_it() {
        var all = all();
        for (var one : all) {
            for (var other : all) {
                var common = in(one).stream().anyMatch(other::contains);
                assertThat(one.meets(other)).as("%s meets %s", one, other).isEqualTo(common);
                var below = true;
                var atMost = true;
                for (var a : in(one)) {
                    for (var b : in(other)) {
                        below &= a.compareTo(b) < 0;
                        atMost &= a.compareTo(b) <= 0;
                    }
                }
                assertThat(one.below(other)).as("%s below %s", one, other).isEqualTo(below);
                assertThat(one.atMost(other)).as("%s at most %s", one, other).isEqualTo(atMost);
            }
        }
    }

    @Test
    void an_interval_must_hold_a_number() {
        for (var empty : List.of("[3, 1]", "(1, 1]", "[1, 1)", "(1, 1)")) {
            assertThatThrownBy(() -> parse(empty)).hasMessage("Interval must hold a number, but was: " + empty);
        }
        assertThat(new Interval(null, true, null, true)).isEqualTo(Interval.ALL);
        assertThat(Interval.of(Share.HALF).single()).isTrue();
        assertThat(parse("[1, 3]").single()).isFalse();
        assertThat(Interval.ALL.single()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[161/2, 163/2) | 80,5 ≤ … < 81,5",
                "(1, 3]         | 1 < … ≤ 3",
                "(1/3, +inf)    | > 0,3333",
                "[2, +inf)      | ≥ 2",
                "(-inf, 2)      | < 2",
                "(-inf, 2]      | ≤ 2",
                "(-inf, +inf)   | …"
            })
    void an_interval_in_digits(String interval, String words) {
        assertThat(parse(interval).in(Locale.FRENCH)).isEqualTo(words);
    }
}
