package fr.ess.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.ess.core.proof.ValueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @Test
    void keeps_the_contract_of_a_value() {
        ValueContract.checkParsed(
                Siret::parse, Siret.of("20003452800014"), Siret.of("35600000009075"), Siret.of("73282932000074"));
    }

    @Test
    void the_head_office_of_la_poste_passes_the_common_key_alone() {
        assertThat(Siret.isValid("35600000000048")).isTrue(); // Luhn sum 30, plain sum 26
    }

    @Test
    void an_establishment_of_la_poste_may_pass_the_plain_sum_alone() {
        assertThat(Siret.isValid("35600000009075")).isTrue(); // plain sum 35
        assertThat(Siret.isValid("35600000009076")).isFalse(); // Luhn sum 34, plain sum 36
    }

    @Test
    void the_plain_sum_is_enough_for_la_poste_only() {
        assertThat(Siret.isValid("73282932000073")).isFalse();
        assertThat(Siret.isValid("73282932000063")).isFalse(); // plain sum 45
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20003452800041", // two digits swapped
                "73282932100073", // the establishment would pass, its SIREN does not
                "00000000000000",
                "",
                "7328293200007",
                "732829320000740",
                "732 829 320 00074",
                "7328293200007A"
            })
    void refuses_what_is_no_siret(String text) {
        assertThat(Siret.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siret.of(text))
                .withMessage("SIRET must be 14 digits with a valid key, but was: '" + text + "'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> new Siret(null)).withMessage("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "732\u202f829\u202f320\u00a000074"})
    void reads_a_siret_with_spaces(String text) {
        assertThat(Siret.parse(text)).isEqualTo(Siret.of("73282932000074"));
    }

    @Test
    void gives_the_siren_of_its_legal_unit() {
        assertThat(Siret.of("73282932000074").siren()).isEqualTo(Siren.of("732829320"));
    }
}
