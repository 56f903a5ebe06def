package fr.ess.core.scic.advance;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the written agreement on an advance states; without one, nothing.
 *
 * @param nature  whether it states the nature of the advance, if it is known
 * @param object  whether it states the object, if it is known
 * @param duration  whether it states the duration, if it is known
 * @param amount  whether it states the amount, if it is known
 * @param repayment  whether it states how the advance is repaid, if it is known
 * @param payOrConversion  whether it states how the advance is paid for, or turned into capital, if it is known
 */
public record AdvanceTerms(
        @Nullable Boolean nature,
        @Nullable Boolean object,
        @Nullable Boolean duration,
        @Nullable Boolean amount,
        @Nullable Boolean repayment,
        @Nullable Boolean payOrConversion)
        implements Serializable {

    /** Whether the nature is stated. */
    public static final Fact<AdvanceTerms, Flag> NATURE = Fact.flag("nature", AdvanceTerms::nature);

    /** Whether the object is stated. */
    public static final Fact<AdvanceTerms, Flag> OBJECT = Fact.flag("object", AdvanceTerms::object);

    /** Whether the duration is stated. */
    public static final Fact<AdvanceTerms, Flag> DURATION = Fact.flag("duration", AdvanceTerms::duration);

    /** Whether the amount is stated. */
    public static final Fact<AdvanceTerms, Flag> AMOUNT = Fact.flag("amount", AdvanceTerms::amount);

    /** Whether the repayment is stated. */
    public static final Fact<AdvanceTerms, Flag> REPAYMENT = Fact.flag("repayment", AdvanceTerms::repayment);

    /** Whether the pay, or the conversion, is stated. */
    public static final Fact<AdvanceTerms, Flag> PAY_OR_CONVERSION =
            Fact.flag("payOrConversion", AdvanceTerms::payOrConversion);
}
