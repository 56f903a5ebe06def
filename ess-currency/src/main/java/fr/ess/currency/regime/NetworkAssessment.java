package fr.ess.currency.regime;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the use of a means of payment is limited. The law gives no number: the supervisor judges each case.
 *
 * Defined by the Code monétaire et financier, articles L521-3 and L525-5.
 *
 * @param basis  what limits it, if it is known
 * @param territory  the territory, if it is told
 * @param agreements  whether each acceptor of the network is bound by a commercial agreement with the issuer
 * @param limited  whether the network or the range is limited, which a person judges
 */
public record NetworkAssessment(
        @Nullable NetworkBasis basis,
        @Nullable String territory,
        @Nullable Boolean agreements,
        @Nullable Boolean limited)
        implements Serializable {

    /** What limits it. */
    public static final Fact<NetworkAssessment, Code> BASIS =
            Fact.code("basis", NetworkBasis.class, NetworkAssessment::basis);

    /** Whether each acceptor of the network is bound by a commercial agreement with the issuer. */
    public static final Fact<NetworkAssessment, Flag> AGREEMENTS =
            Fact.flag("agreements", NetworkAssessment::agreements);

    /** Whether the network or the range is limited. */
    public static final Fact<NetworkAssessment, Flag> LIMITED = Fact.judged("limited", NetworkAssessment::limited);
}
