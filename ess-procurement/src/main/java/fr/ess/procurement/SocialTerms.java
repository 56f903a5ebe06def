package fr.ess.procurement;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The social conditions of performance of a contract, or why there is none.
 *
 * @param included  whether conditions linked to the object take account of social or employment considerations, if it is known
 * @param exception  the ground invoked for leaving them out, if it is known
 * @param reasonsRecorded  whether the reasons are recorded: in the file of the contract, or for a contracting entity and a
 *     concession by any suitable means, if it is known
 */
public record SocialTerms(
        @Nullable Boolean included,
        @Nullable SocialException exception,
        @Nullable Boolean reasonsRecorded) implements Serializable {

    /** Whether there are such conditions. */
    public static final Fact<SocialTerms, Flag> INCLUDED = Fact.flag("included", SocialTerms::included);

    /** The ground invoked for leaving them out. */
    public static final Fact<SocialTerms, Code> EXCEPTION =
            Fact.code("exception", SocialException.class, SocialTerms::exception);

    /** Whether the reasons are recorded. */
    public static final Fact<SocialTerms, Flag> REASONS_RECORDED =
            Fact.flag("reasonsRecorded", SocialTerms::reasonsRecorded);
}
