package fr.ess.core.constraint;

import fr.ess.core.Siren;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether a text is a SIREN, for {@link SirenNumber}. */
public final class SirenNumberValidator implements ConstraintValidator<SirenNumber, CharSequence> {

    /** Creates the validator, as a provider does. */
    public SirenNumberValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Siren.isValid(text);
    }
}
