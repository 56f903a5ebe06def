package fr.ess.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    /** A host's form, which holds what somebody typed. */
    record Form(
            @SirenNumber @Nullable String siren,
            @SiretNumber @Nullable CharSequence siret,
            @RnaIdentifier @Nullable String rna,
            List<@SirenNumber String> others) {}

    private static final Form GOOD =
            new Form("732829320", "73282932000074", "W751234567", List.of("356000000", "732829320"));
    private static final Form BAD = new Form("732829321", "73282932000075", "W75", List.of("356000000", "1"));

    @Test
    void good_numbers_and_absent_ones_pass() {
        try (var factory = Providers.factory(Locale.ENGLISH)) {
            var validator = factory.getValidator();
            assertThat(validator.validate(GOOD)).isEmpty();
            assertThat(validator.validate(new Form(null, null, null, List.of())))
                    .isEmpty();
        }
    }

    @Test
    void bad_numbers_are_refused_in_english() {
        try (var factory = Providers.factory(Locale.ENGLISH)) {
            assertThat(Providers.told(factory.getValidator().validate(BAD)))
                    .containsExactly(
                            "others[1].<list element>: must be a SIREN: 9 digits with a valid key",
                            "rna: must be an RNA number: W and nine characters, such as W751234567",
                            "siren: must be a SIREN: 9 digits with a valid key",
                            "siret: must be a SIRET: 14 digits with a valid key");
        }
    }

    @Test
    void bad_numbers_are_refused_in_french() {
        try (var factory = Providers.factory(Locale.FRENCH)) {
            assertThat(Providers.told(factory.getValidator().validate(BAD)))
                    .containsExactly(
                            "others[1].<list element>: doit être un numéro SIREN : 9 chiffres avec une clé valide",
                            "rna: doit être un numéro RNA : W suivi de neuf caractères, comme W751234567",
                            "siren: doit être un numéro SIREN : 9 chiffres avec une clé valide",
                            "siret: doit être un numéro SIRET : 14 chiffres avec une clé valide");
        }
    }

    @Test
    void the_provider_with_its_expression_language_says_the_same() {
        var own = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(BAD))
                    .hasSize(4)
                    .anySatisfy(violation -> assertThat(violation.getMessage())
                            .isEqualTo("doit être un numéro SIRET : 14 chiffres avec une clé valide"));
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void english_is_english_on_a_french_platform() {
        var own = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try (var factory = Providers.factory(Locale.ENGLISH)) {
            assertThat(Providers.told(factory.getValidator().validateValue(Form.class, "siren", "1")))
                    .containsExactly("siren: must be a SIREN: 9 digits with a valid key");
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void several_can_stand_on_one_element() {
        assertThat(Stream.of(
                        SirenNumber.List.class, SiretNumber.List.class, RnaIdentifier.List.class, Lawful.List.class))
                .allSatisfy(list -> assertThat(list.getDeclaredMethods()).hasSize(1));
    }
}
