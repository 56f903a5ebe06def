package fr.ess.core.scic.meeting;

import fr.ess.core.Faults;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * What the votes in favour must reach.
 *
 * @param share  the part of all voting rights
 * @param reached  whether that part itself is enough; else more is needed
 */
public record VoteThreshold(@NotNull Share share, @NotNull Boolean reached) implements Serializable {

    /** The part of all voting rights. */
    public static final Fact<VoteThreshold, Share> SHARE = Fact.of("share", VoteThreshold::share);

    /** Whether that part itself is enough. */
    public static final Fact<VoteThreshold, Flag> REACHED = Fact.flag("reached", VoteThreshold::reached);

    /** Creates a threshold. */
    public VoteThreshold {
        Faults.of("VoteThreshold")
                .given("share", share)
                .given("reached", reached)
                .refuse();
    }

    /** Returns whether a part of the voting rights passes. */
    boolean passes(Share inFavour) {
        var order = inFavour.compareTo(share);
        return reached ? order >= 0 : order > 0;
    }
}
