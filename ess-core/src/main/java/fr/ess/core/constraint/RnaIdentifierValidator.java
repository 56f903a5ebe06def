package fr.ess.core.constraint;

import fr.ess.core.RnaNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Whether a text is the RNA number of an association, for {@link RnaIdentifier}. */
public final class RnaIdentifierValidator implements ConstraintValidator<RnaIdentifier, CharSequence> {

    /** Creates the validator, as a provider does. */
    public RnaIdentifierValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || RnaNumber.isValid(text);
    }
}
