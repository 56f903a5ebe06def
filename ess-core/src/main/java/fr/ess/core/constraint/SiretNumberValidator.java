package fr.ess.core.constraint;

import fr.ess.core.Siret;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether a text is a SIRET, for {@link SiretNumber}. */
public final class SiretNumberValidator implements ConstraintValidator<SiretNumber, CharSequence> {

    /** Creates the validator, as a provider does. */
    public SiretNumberValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Siret.isValid(text);
    }
}
