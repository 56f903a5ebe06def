package fr.ess.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAmountTest {

    private static StatedAmount amount(
            String value, Qualifier qualifier, @Nullable String upTo, @Nullable String step) {
        return new StatedAmount(
                Share.parse(value),
                qualifier,
                upTo == null ? null : Share.parse(upTo),
                step == null ? null : Share.parse(step));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42    | EXACT     |    |          | [42, 42]     | [83/2, 85/2)",
                "11.3  | EXACT     |    |          | [113/10, 113/10] | [45/4, 227/20)",
                "0.125 | EXACT     |    |          | [1/8, 1/8]   | [249/2000, 251/2000)",
                "0.2   | EXACT     |    |          | [1/5, 1/5]   | [3/20, 1/4)",
                "0.5   | EXACT     |    |          | [1/2, 1/2]   | [9/20, 11/20)",
                "1/3   | EXACT     |    |          | [1/3, 1/3]   | [1/3, 1/3]",
                "81    | EXACT     |    | 1        | [161/2, 163/2) | [161/2, 163/2)",
                "2490000000 | EXACT |   | 10000000 | [2485000000, 2495000000) | [2485000000, 2495000000)",
                "50    | ABOUT     |    |          | [45, 55)     | [45, 55)",
                "330   | ABOUT     |    |          | [325, 335)   | [325, 335)",
                "0.5   | ABOUT     |    |          | [9/20, 11/20) | [9/20, 11/20)",
                "50    | ABOUT     |    | 2        | [49, 51)     | [49, 51)",
                "9000  | NEARLY    |    |          | (8000, 9000) | (8000, 9000)",
                "9000000 | NEARLY  |    | 500000   | (8500000, 9000000) | (8500000, 9000000)",
                "0     | NEARLY    |    | 1        | (-1, 0)      | (-1, 0)",
                "30    | MORE_THAN |    |          | (30, +inf)   | (30, +inf)",
                "30    | AT_LEAST  |    |          | [30, +inf)   | [30, +inf)",
                "15000 | LESS_THAN |    |          | [0, 15000)   | [0, 15000)",
                "15000 | AT_MOST   |    |          | [0, 15000]   | [0, 15000]",
                "0     | AT_MOST   |    |          | (-inf, 0]    | (-inf, 0]",
                "-3    | LESS_THAN |    |          | (-inf, -3)   | (-inf, -3)",
                "3     | BETWEEN   | 5  |          | [3, 5]       | [3, 5]"
            })
    void an_amount_leaves_numbers_possible(
            String value, Qualifier qualifier, String upTo, String step, String range, String printed) {
        var amount = amount(value, qualifier, upTo, step);
        assertThat(amount.range()).hasToString(range);
        assertThat(amount.printed()).hasToString(printed);
    }

    @Test
    void an_amount_without_a_hedge_is_itself() {
        assertThat(StatedAmount.of(Share.HALF)).isEqualTo(amount("1/2", Qualifier.EXACT, null, null));
    }

    @Test
    void the_end_of_a_range_must_be_above_and_stand_with_a_range_only() {
        assertThatThrownBy(() -> amount("3", Qualifier.BETWEEN, null, null))
                .hasMessageContaining("upTo: must be above the value");
        assertThatThrownBy(() -> amount("3", Qualifier.BETWEEN, "3", null))
                .hasMessageContaining("upTo: must be above the value");
        assertThatThrownBy(() -> amount("3", Qualifier.ABOUT, "4", null))
                .hasMessageContaining("upTo: must only stand with BETWEEN");
    }

    @Test
    void a_step_must_be_positive_and_given_where_there_is_no_last_digit() {
        assertThatThrownBy(() -> amount("3", Qualifier.EXACT, null, "0"))
                .hasMessageContaining("step: must be more than zero");
        for (var none : new String[] {"1/3", "0"}) {
            assertThatThrownBy(() -> amount(none, Qualifier.ABOUT, null, null))
                    .hasMessageContaining("step: must be given");
            assertThatThrownBy(() -> amount(none, Qualifier.NEARLY, null, null))
                    .hasMessageContaining("step: must be given");
        }
        assertThat(amount("1/3", Qualifier.ABOUT, null, "1/3").range()).hasToString("[1/6, 1/2)");
        assertThat(amount("1/3", Qualifier.MORE_THAN, null, null).range()).hasToString("(1/3, +inf)");
    }
}
