package fr.ess.strategy.competence;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The operation that an aid supports.
 *
 * @param form  the form of the aid, if it is known
 * @param object  what the aid is for, if it is known
 * @param amount  the amount of the aid in the year, zero or more, if it is known
 * @param ownNeed  whether the authority has a need of its own met for a price, if it is known
 * @param region  what the region and the scheme of the aid bring to it, if it is known
 * @param property  the terms of an aid for business property; absent for another aid
 */
public record AidOperation(
        @Nullable AidForm form,
        @Nullable AidObject object,
        @Nullable @PositiveOrZero Euros amount,
        @Nullable Boolean ownNeed,
        @Nullable @Valid RegionSupport region,
        @Nullable @Valid PropertyTerms property)
        implements Serializable {

    /** The form of the aid. */
    public static final Fact<AidOperation, Code> FORM = Fact.code("form", AidForm.class, AidOperation::form);

    /** What the aid is for. */
    public static final Fact<AidOperation, Code> OBJECT = Fact.code("object", AidObject.class, AidOperation::object);

    /** The amount of the aid in the year, zero or more. */
    public static final Fact<AidOperation, Euros> AMOUNT = Fact.of("amount", AidOperation::amount);

    /** Whether the authority has a need of its own met for a price. */
    public static final Fact<AidOperation, Flag> OWN_NEED = Fact.flag("ownNeed", AidOperation::ownNeed);

    /** What the region and the scheme of the aid bring to it. */
    public static final Part<AidOperation, RegionSupport> REGION = Part.of("region", AidOperation::region);

    /** The terms of an aid for business property. */
    public static final Part<AidOperation, PropertyTerms> PROPERTY = Part.of("property", AidOperation::property);

    /** Creates the facts. */
    public AidOperation {
        Faults.of("AidOperation").positiveOrZero("amount", amount).refuse();
    }
}
