package fr.ess.core.scic.meeting;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.util.List;

/**
 * The result of a ballot by colleges, counted in one way.
 *
 * @param carryMode  how the vote of a college was carried over
 * @param base  what the votes in favour were a part of
 * @param emptyCollege  what became of the weight of a college in which nobody voted
 * @param threshold  what the votes in favour had to reach
 * @param lines  what each college brought
 * @param inFavour  the part of all voting rights in favour, exact
 */
public record BallotResult(
        CarryMode carryMode,
        BallotBase base,
        EmptyCollege emptyCollege,
        VoteThreshold threshold,
        List<BallotLine> lines,
        Share inFavour)
        implements Serializable {

    /** Creates a result. */
    public BallotResult {
        lines = List.copyOf(lines);
    }

    /**
     * Returns whether the resolution is carried.
     *
     * @return whether the part in favour passes the threshold
     */
    public boolean carried() {
        return threshold.passes(inFavour);
    }
}
