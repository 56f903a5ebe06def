package fr.ess.procurement.catering;

import fr.ess.core.measure.Euros;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the purchases of a year lack to reach the shares of the law, in euros excluding VAT, if the total stays what it is. Zero
 * when a share is reached, absent when it is not known or not asked.
 *
 * @param quality  what is lacking of quality and sustainable products, if it is known
 * @param organic  what is lacking of organic products, if it is known
 * @param meatAndFish  what is lacking of quality and sustainable meat and fish, if it is known
 */
public record FoodGap(
        @Nullable Euros quality,
        @Nullable Euros organic,
        @Nullable Euros meatAndFish) {

    /**
     * Returns the least value of purchases to replace by organic ones so that both general shares are reached: an organic
     * purchase counts in each of them.
     *
     * @return the greater of the two gaps; empty while one of them is not known
     */
    public Optional<Euros> replacedByOrganic() {
        var one = quality;
        var other = organic;
        return one == null || other == null ? Optional.empty() : Optional.of(one.compareTo(other) < 0 ? other : one);
    }
}
