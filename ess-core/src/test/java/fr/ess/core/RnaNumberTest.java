package fr.ess.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.ValueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RnaNumberTest {

    @Test
    void keeps_the_contract_of_a_value() {
        ValueContract.checkParsed(
                RnaNumber::parse, RnaNumber.of("W2A1000001"), RnaNumber.of("W751234567"), RnaNumber.of("W9R1011072"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "W75123456",
                "W7512345678",
                "X751234567",
                "w751234567",
                "WA51234567",
                "W9r1011072",
                "W9É1011072",
                "W9R101107A",
                "W75 123456",
                "W7٥1234567"
            })
    void refuses_what_is_no_number(String text) {
        assertThat(RnaNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RnaNumber.of(text))
                .withMessage("RNA number must be W and nine characters such as W751234567, but was: '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> new RnaNumber(null)).withMessage("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W9R1011072", "w9r1011072", " W9R 1011072", "w9r\u00a0101\u202f1072"})
    void reads_a_number_with_spaces_and_small_letters(String text) {
        assertThat(RnaNumber.parse(text)).isEqualTo(RnaNumber.of("W9R1011072"));
    }
}
