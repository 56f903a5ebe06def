package fr.ess.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.ValueContract;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @Test
    void keeps_the_contract_of_a_value() {
        ValueContract.checkParsed(Siren::parse, Siren.of("356000000"), Siren.of("552100554"), Siren.of("732829320"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "732829321", // another key
                "000000000", // passes the sum, given to nobody
                "",
                "73282932",
                "7328293200",
                "732 829 320",
                "73282932a",
                "٧٣٢٨٢٩٣٢٠" // digits of another script
            })
    void refuses_what_is_no_siren(String text) {
        assertThat(Siren.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siren.of(text))
                .withMessage("SIREN must be 9 digits with a valid key, but was: '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> new Siren(null)).withMessage("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", " 732\u00a0829\u202f320\t", "7 3 2 8 2 9 3 2 0"})
    void reads_a_siren_with_spaces(String text) {
        assertThat(Siren.parse(text)).isEqualTo(Siren.of("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"732.829.320", "732-829-320", "732829321", ""})
    void reads_nothing_else_than_digits_and_spaces(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Siren.parse(text));
    }

    @Test
    void comes_from_the_siret_of_an_establishment() {
        assertThat(Siren.from(Siret.of("73282932000074"))).isEqualTo(Siren.of("732829320"));
    }

    @Property(seed = "20261123")
    void a_misread_digit_is_refused(
            @ForAll("sirens") Siren siren,
            @ForAll @IntRange(max = 8) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = new StringBuilder(siren.value());
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));
        assertThat(Siren.isValid(digits)).isFalse();
    }

    @Property(seed = "20261123")
    void exactly_one_key_in_ten_is_valid(@ForAll @IntRange(min = 1, max = 99_999_999) int body) {
        var valid = 0;
        for (var key = 0; key < 10; key++) {
            valid += Siren.isValid("%08d%d".formatted(body, key)) ? 1 : 0;
        }
        assertThat(valid).isEqualTo(1);
    }

    @Provide
    Arbitrary<Siren> sirens() {
        return Arbitraries.integers().between(1, 99_999_999).map(body -> {
            for (var key = 0; ; key++) {
                var text = "%08d%d".formatted(body, key);
                if (Siren.isValid(text)) {
                    return Siren.of(text);
                }
            }
        });
    }
}
