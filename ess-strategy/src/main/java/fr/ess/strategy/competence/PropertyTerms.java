package fr.ess.strategy.competence;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an aid for business property.
 *
 * <p>Defined by the Code général des collectivités territoriales, article L1511-3.
 *
 * @param newActivity  whether it serves the creation or the extension of an activity, if it is known
 * @param paidToOwner  whether it is paid to the owner of the building instead of the enterprise, if it is known
 * @param passedOn  whether the owner passes it on in full to the enterprise, if it is known
 */
public record PropertyTerms(
        @Nullable Boolean newActivity,
        @Nullable Boolean paidToOwner,
        @Nullable Boolean passedOn) implements Serializable {

    /** Whether it serves the creation or the extension of an activity. */
    public static final Fact<PropertyTerms, Flag> NEW_ACTIVITY = Fact.flag("newActivity", PropertyTerms::newActivity);

    /** Whether it is paid to the owner of the building instead of the enterprise. */
    public static final Fact<PropertyTerms, Flag> PAID_TO_OWNER = Fact.flag("paidToOwner", PropertyTerms::paidToOwner);

    /** Whether the owner passes it on in full to the enterprise. */
    public static final Fact<PropertyTerms, Flag> PASSED_ON = Fact.flag("passedOn", PropertyTerms::passedOn);
}
