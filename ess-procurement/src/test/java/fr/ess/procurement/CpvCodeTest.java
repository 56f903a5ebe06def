package fr.ess.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpvCodeTest {

    @Test
    void a_control_digit_is_left_out() {
        assertThat(CpvCode.parse("45214200-3")).isEqualTo(CpvCode.of("45214200"));
        assertThat(CpvCode.parse("45214200")).hasToString("45214200");
        assertThat(CpvCode.of("45214200").division()).isEqualTo("45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4521420", "452142000", "45214200-", "45214200-34", "4521420O", "45214200 3", "４５２１４２００"})
    void anything_else_is_refused(String text) {
        assertThat(CpvCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CpvCode.parse(text))
                .withMessage("CPV code must be 8 digits, but was: '" + text + "'");
    }

    @Test
    void a_constant_has_no_control_digit() {
        assertThatIllegalArgumentException().isThrownBy(() -> CpvCode.of("45214200-3"));
    }

    @ParameterizedTest
    @CsvSource({
        "45214200, 45000000, true",
        "45214200, 45210000, true",
        "45214200, 45214200, true",
        "45214200, 45220000, false",
        "45214200, 45214210, false",
        "90000000, 90000000, true",
        "91000000, 90000000, false",
    })
    void a_heading_holds_what_begins_like_it(String code, String heading, boolean expected) {
        assertThat(CpvCode.of(code).under(CpvCode.of(heading))).isEqualTo(expected);
    }

    @Test
    void codes_are_ordered_by_their_digits() {
        assertThat(CpvCode.of("45000000")).isLessThan(CpvCode.of("45000001"));
    }
}
