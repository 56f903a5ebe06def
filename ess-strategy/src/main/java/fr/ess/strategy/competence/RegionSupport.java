package fr.ess.strategy.competence;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The aid of the region beside which another authority would stand, and the scheme that both belong to.
 *
 * @param regionAid  whether the region grants an aid of its own to the operation, if it is known
 * @param schemeBasis  whether the aid belongs to a programme of rural development or of fisheries of the Union, or to a scheme that was notified or is exempted, if it is known
 */
public record RegionSupport(
        @Nullable Boolean regionAid, @Nullable Boolean schemeBasis) implements Serializable {

    /** Whether the region grants an aid of its own to the operation. */
    public static final Fact<RegionSupport, Flag> REGION_AID = Fact.flag("regionAid", RegionSupport::regionAid);

    /** Whether the aid belongs to a programme of rural development or of fisheries of the Union, or to a scheme that was notified or is exempted. */
    public static final Fact<RegionSupport, Flag> SCHEME_BASIS = Fact.flag("schemeBasis", RegionSupport::schemeBasis);
}
