package fr.ess.core.grant;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The act by which a contribution of any kind is granted.
 *
 * @param publicGrantor  whether an administrative authority, or a body that runs an industrial or commercial public service,
 *     decided it, if it is known
 * @param optional  whether nothing obliged it to grant the contribution, if it is known
 * @param valued  whether the act gives its value, in kind as in cash, if it is known
 * @param generalInterest  whether a general interest justifies it, if somebody has judged it
 */
public record GrantingAct(
        @Nullable Boolean publicGrantor,
        @Nullable Boolean optional,
        @Nullable Boolean valued,
        @Nullable Boolean generalInterest)
        implements Serializable {

    /** Whether a public grantor decided it. */
    public static final Fact<GrantingAct, Flag> PUBLIC_GRANTOR = Fact.flag("publicGrantor", GrantingAct::publicGrantor);

    /** Whether nothing obliged it. */
    public static final Fact<GrantingAct, Flag> OPTIONAL = Fact.flag("optional", GrantingAct::optional);

    /** Whether the act gives its value. */
    public static final Fact<GrantingAct, Flag> VALUED = Fact.flag("valued", GrantingAct::valued);

    /** Whether a general interest justifies it. */
    public static final Fact<GrantingAct, Flag> GENERAL_INTEREST =
            Fact.judged("generalInterest", GrantingAct::generalInterest);
}
