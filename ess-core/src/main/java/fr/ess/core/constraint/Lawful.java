package fr.ess.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The facts must be lawful today: no rule that binds is breached. {@code null} is valid.
 *
 * <p>It stands on a parameter, a field, a return value, an element of a list or a class whose type is
 * {@link fr.ess.core.rule.Assessable}, and asks the main rule set of those facts. Each breach is a violation of its own, at the
 * path of the fact that breaks the rule, and its message is the explanation of the finding. Today is the day of Jakarta's
 * {@code ClockProvider}, in Paris.
 *
 * <pre>{@code
 * void subscribe(@Lawful Register register) { … }
 * }</pre>
 *
 * <p>For an amended law, or for messages in the language of each request, see {@link LawfulValidator}.
 */
@Documented
@Repeatable(Lawful.List.class)
@Constraint(validatedBy = LawfulValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Lawful {

    /** What becomes of facts that are too few to decide. */
    enum Undetermined {
        /** They pass: nothing is breached. */
        PASS,
        /** They are refused: each rule that may still be breached is a violation, at the path of a fact that it lacks. */
        REFUSE
    }

    /**
     * Returns what becomes of facts that are too few to decide.
     *
     * @return {@link Undetermined#PASS} unless it is said otherwise
     */
    Undetermined undetermined() default Undetermined.PASS;

    /**
     * Returns the message, or its key in braces; another than the default takes the place of the explanations.
     *
     * @return the message
     */
    String message() default "{fr.ess.core.constraint.Lawful.message}";

    /**
     * Returns the groups in which it is checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns what a client attaches to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Lawful[] value();
    }
}
