package fr.ess.core.constraint;

import fr.ess.core.measure.Count;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The standard Jakarta constraints on our measures: euros, shares, counts, workforces, months and days.
 *
 * <p>On the class path a provider finds these validators by itself. On the module path it cannot: a module that offered them
 * would no longer start without {@code jakarta.validation}. There a host gives their mapping to its configuration:
 *
 * <pre>{@code
 * Validation.byDefaultProvider().configure().addMapping(Measures.mapping()).buildValidatorFactory();
 * }</pre>
 *
 * <p>An amount is compared as its number of euros, a share as the exact fraction, a workforce as its number of persons.
 * {@code null} is valid. Other values, such as a code or a day, have no number: a constraint on them is refused when it is
 * first checked.
 */
public final class Measures {

    private Measures() {}

    /**
     * Opens the mapping of these validators, in the standard XML of Jakarta Validation; on the class path, where a provider has
     * them already, one that maps nothing.
     *
     * @return the mapping, which the configuration reads and the caller closes
     */
    public static InputStream mapping() {
        return mapping(Measures.class.getModule().isNamed());
    }

    /** Opens the mapping of a named module, or of the class path. */
    static InputStream mapping(boolean named) {
        var file = named ? "measures.xml" : "nothing.xml";
        return Objects.requireNonNull(Measures.class.getResourceAsStream(file), file);
    }

    /** Compares a measure with a number, exactly. */
    private static int compare(Value value, BigDecimal number) {
        if (value instanceof Euros euros) {
            return euros.toBigDecimal().compareTo(number);
        }
        if (value instanceof Share share) {
            return new BigDecimal(share.over()).compareTo(number.multiply(new BigDecimal(share.under())));
        }
        if (value instanceof Count count) {
            return BigDecimal.valueOf(count.value()).compareTo(number);
        }
        if (value instanceof Headcount people) {
            return people.toBigDecimal().compareTo(number);
        }
        if (value instanceof Hours hours) {
            return hours.toBigDecimal().compareTo(number);
        }
        if (value instanceof Units units) {
            return units.toBigDecimal().compareTo(number);
        }
        if (value instanceof Months months) {
            return BigDecimal.valueOf(months.value()).compareTo(number);
        }
        if (value instanceof Days days) {
            return BigDecimal.valueOf(days.value()).compareTo(number);
        }
        throw new IllegalArgumentException("Value must be a number, but was: " + value);
    }

    /**
     * A constraint that compares with a limit.
     *
     * @param <A>  the constraint
     */
    private abstract static class Limited<A extends Annotation> implements ConstraintValidator<A, Value> {

        private BigDecimal limit = BigDecimal.ZERO;

        final void limit(BigDecimal other) {
            limit = other;
        }

        abstract boolean holds(int order);

        @Override
        public final boolean isValid(@Nullable Value value, ConstraintValidatorContext context) {
            return value == null || holds(compare(value, limit));
        }
    }

    /** {@link Positive} on a measure: more than zero. */
    public static final class OfPositive extends Limited<Positive> {

        /** Creates the validator, as a provider does. */
        public OfPositive() {}

        @Override
        boolean holds(int order) {
            return order > 0;
        }
    }

    /** {@link PositiveOrZero} on a measure: zero or more. */
    public static final class OfPositiveOrZero extends Limited<PositiveOrZero> {

        /** Creates the validator, as a provider does. */
        public OfPositiveOrZero() {}

        @Override
        boolean holds(int order) {
            return order >= 0;
        }
    }

    /** {@link Negative} on a measure: less than zero. */
    public static final class OfNegative extends Limited<Negative> {

        /** Creates the validator, as a provider does. */
        public OfNegative() {}

        @Override
        boolean holds(int order) {
            return order < 0;
        }
    }

    /** {@link NegativeOrZero} on a measure: zero or less. */
    public static final class OfNegativeOrZero extends Limited<NegativeOrZero> {

        /** Creates the validator, as a provider does. */
        public OfNegativeOrZero() {}

        @Override
        boolean holds(int order) {
            return order <= 0;
        }
    }

    /** {@link Min} on a measure: the limit or more. */
    public static final class OfMin extends Limited<Min> {

        /** Creates the validator, as a provider does. */
        public OfMin() {}

        @Override
        public void initialize(Min constraint) {
            limit(BigDecimal.valueOf(constraint.value()));
        }

        @Override
        boolean holds(int order) {
            return order >= 0;
        }
    }

    /** {@link Max} on a measure: the limit or less. */
    public static final class OfMax extends Limited<Max> {

        /** Creates the validator, as a provider does. */
        public OfMax() {}

        @Override
        public void initialize(Max constraint) {
            limit(BigDecimal.valueOf(constraint.value()));
        }

        @Override
        boolean holds(int order) {
            return order <= 0;
        }
    }

    /** {@link DecimalMin} on a measure: more than the limit, or the limit itself where it is inclusive. */
    public static final class OfDecimalMin extends Limited<DecimalMin> {

        private boolean inclusive;

        /** Creates the validator, as a provider does. */
        public OfDecimalMin() {}

        @Override
        public void initialize(DecimalMin constraint) {
            limit(new BigDecimal(constraint.value()));
            inclusive = constraint.inclusive();
        }

        @Override
        boolean holds(int order) {
            return order > 0 || inclusive && order == 0;
        }
    }

    /** {@link DecimalMax} on a measure: less than the limit, or the limit itself where it is inclusive. */
    public static final class OfDecimalMax extends Limited<DecimalMax> {

        private boolean inclusive;

        /** Creates the validator, as a provider does. */
        public OfDecimalMax() {}

        @Override
        public void initialize(DecimalMax constraint) {
            limit(new BigDecimal(constraint.value()));
            inclusive = constraint.inclusive();
        }

        @Override
        boolean holds(int order) {
            return order < 0 || inclusive && order == 0;
        }
    }
}
