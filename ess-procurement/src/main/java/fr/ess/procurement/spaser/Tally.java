package fr.ess.procurement.spaser;

import fr.ess.core.measure.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The contracts of a period sorted by one category: each is in it, known to be out of it, unknown or contradictory.
 *
 * @param all  all contracts
 * @param with  those in the category
 * @param unknown  those of which the data say nothing
 * @param contradictory  those of which the data say both "none" and something
 */
public record Tally(Volume all, Volume with, Volume unknown, Volume contradictory) implements Serializable {

    /**
     * Returns those of which it is known whether they are in the category.
     *
     * @return the contracts that are neither unknown nor contradictory
     */
    public Volume known() {
        return all.minus(unknown).minus(contradictory);
    }

    /**
     * Returns the rate of the category.
     *
     * @param measure  in number or in value
     * @param base  over all contracts, or over those that are known
     * @return the exact rate; empty when there is nothing that it could be a part of
     */
    public Optional<Share> rate(Measure measure, Base base) {
        return with.of(base == Base.ALL ? all : known(), measure);
    }

    /**
     * Returns the part of the contracts that is known.
     *
     * @param measure  in number or in value
     * @return the exact coverage; empty when there is no contract
     */
    public Optional<Share> coverage(Measure measure) {
        return known().of(all, measure);
    }

    /** Returns the rate over all contracts if every one that is not known were in the category. */
    Optional<Share> utmost(Measure measure) {
        return all.minus(known().minus(with)).of(all, measure);
    }

    /**
     * Returns a share in per cent as it is displayed.
     *
     * @param share  the share
     * @return the percentage with one decimal, rounded half up
     */
    public static BigDecimal percent(Share share) {
        return new BigDecimal(share.over())
                .movePointRight(2)
                .divide(new BigDecimal(share.under()), 1, RoundingMode.HALF_UP);
    }
}
