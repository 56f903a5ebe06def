package fr.ess.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ess.core.constraint.LawfulValidator;
import fr.ess.core.constraint.Measures;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Finding;
import fr.ess.core.scic.Register;
import fr.ess.core.scic.Scic;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A Jakarta provider and Jackson, each in its own module, find what they need in the core. */
class ModularHostTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static Scic scic(String town) {
        return JSON.readValue("""
                {"register": {"capital": 100000.00, "holdings": [
                    {"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": %s}]}}
                """.formatted(town), Scic.class);
    }

    private static HibernateValidatorConfiguration provider() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC))
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.FRENCH, false));
    }

    private static ValidatorFactory factory() throws IOException {
        var provider = provider();
        var others = provider.getDefaultConstraintValidatorFactory();
        try (var mapping = Measures.mapping()) {
            return provider.addMapping(mapping)
                    .constraintValidatorFactory(new ConstraintValidatorFactory() {
                        @Override
                        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                            return key == LawfulValidator.class
                                    ? key.cast(new LawfulValidator(UnaryOperator.identity(), () -> Locale.FRENCH))
                                    : others.getInstance(key);
                        }

                        @Override
                        public void releaseInstance(ConstraintValidator<?, ?> instance) {
                            others.releaseInstance(instance);
                        }
                    })
                    .buildValidatorFactory();
        }
    }

    @Test
    void all_are_modules() {
        assertThat(List.of(ModularHostTest.class, Scic.class, HibernateValidator.class, JsonMapper.class))
                .extracting(type -> type.getModule().getName())
                .containsExactly("fr.ess.host", "fr.ess.core", "org.hibernate.validator", "tools.jackson.databind");
    }

    @Test
    void facts_and_findings_are_read_and_written() {
        var scic = scic("50001.00");
        assertThat(JSON.readValue(JSON.writeValueAsString(scic), Scic.class)).isEqualTo(scic);
        for (var finding : scic.assess(Law.on(LocalDate.of(2026, 11, 23))).findings()) {
            assertThat(JSON.readValue(JSON.writeValueAsString(finding), Finding.class))
                    .isEqualTo(finding);
        }
    }

    @Test
    void malformed_facts_are_refused() {
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> scic("-1"));
    }

    @Test
    void the_parts_of_facts_are_validated() throws IOException {
        try (var factory = factory()) {
            var validator = factory.getValidator();
            assertThat(validator.validateValue(Register.class, "capital", Euros.of(-1)))
                    .hasSize(1);
            assertThat(validator.validateValue(Register.class, "capital", Euros.of(1)))
                    .isEmpty();
        }
    }

    @Test
    void without_the_mapping_a_provider_knows_no_measure() {
        try (var factory = provider().buildValidatorFactory()) {
            assertThatExceptionOfType(UnexpectedTypeException.class)
                    .isThrownBy(() -> factory.getValidator().validateValue(Register.class, "capital", Euros.of(1)));
        }
    }

    @Test
    void a_request_of_the_host_is_validated_in_french() throws IOException {
        try (var factory = factory()) {
            var validator = factory.getValidator();
            assertThat(validator.validate(new Subscription("732829320", Euros.of(1), scic("50000.00"))))
                    .isEmpty();
            var violations = validator.validate(new Subscription("732829321", Euros.ZERO, scic("50001.00")));
            assertThat(violations)
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("siren", "amount", "scic.register.holdings[0].amount");
            assertThat(violations)
                    .anySatisfy(violation -> assertThat(violation.getMessage())
                            .isEqualTo("doit être un numéro SIREN : 9 chiffres avec une clé valide"))
                    .anySatisfy(violation ->
                            assertThat(violation.getMessage()).contains("50\u202f001,00\u00a0€", "Loi n° 47-1775"));
        }
    }
}
