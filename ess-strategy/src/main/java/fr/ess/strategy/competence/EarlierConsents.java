package fr.ess.strategy.competence;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The consents that opened aid to enterprises to other authorities than the region before 2016.
 *
 * @param ownScheme  whether the region consented to a scheme of the authority itself, if it is known
 * @param stateAgreement  whether an agreement with the State completes its aids (article L1511-5), if it is known
 */
public record EarlierConsents(
        @Nullable Boolean ownScheme, @Nullable Boolean stateAgreement) implements Serializable {

    /** Whether the region consented to a scheme of the authority itself. */
    public static final Fact<EarlierConsents, Flag> OWN_SCHEME = Fact.flag("ownScheme", EarlierConsents::ownScheme);

    /** Whether an agreement with the State completes its aids (article L1511-5). */
    public static final Fact<EarlierConsents, Flag> STATE_AGREEMENT =
            Fact.flag("stateAgreement", EarlierConsents::stateAgreement);
}
