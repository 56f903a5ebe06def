package fr.ess.core.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as hosts set it up. */
final class Providers {

    private Providers() {}

    /** A provider without an expression language, with messages in a language. */
    static HibernateValidatorConfiguration plain(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), locale, false));
    }

    /** A clock that stands still; its zone is not that of Paris. */
    static ClockProvider clock(String instant) {
        return () -> Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    /** A host's own factory, which makes one validator its own way. */
    static ConstraintValidatorFactory making(ConstraintValidatorFactory others, LawfulValidator own) {
        return new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                return key == LawfulValidator.class ? key.cast(own) : others.getInstance(key);
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {
                others.releaseInstance(instance);
            }
        };
    }

    static ValidatorFactory factory(Locale locale) {
        return plain(locale).buildValidatorFactory();
    }

    /** Violations as texts in a fixed order: a provider gives them in none. */
    static List<String> told(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
