package fr.ess.procurement.catering;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a restaurant spent on food in a calendar year, in euros excluding VAT, zero or more.
 *
 * @param total  all food, if it is known
 * @param quality  of it, quality and sustainable products, organic ones included, if it is known
 * @param organic  of it, organic products, conversion included, if it is known
 * @param meatAndFish  of it, meat and fish, if it is known
 * @param qualityMeatAndFish  of these, quality and sustainable ones, if it is known
 */
public record FoodSpending(
        @Nullable @PositiveOrZero Euros total,
        @Nullable @PositiveOrZero Euros quality,
        @Nullable @PositiveOrZero Euros organic,
        @Nullable @PositiveOrZero Euros meatAndFish,
        @Nullable @PositiveOrZero Euros qualityMeatAndFish)
        implements Serializable {

    /** All food. */
    public static final Fact<FoodSpending, Euros> TOTAL = Fact.of("total", FoodSpending::total);

    /** Quality and sustainable products. */
    public static final Fact<FoodSpending, Euros> QUALITY = Fact.of("quality", FoodSpending::quality);

    /** Organic products. */
    public static final Fact<FoodSpending, Euros> ORGANIC = Fact.of("organic", FoodSpending::organic);

    /** Meat and fish. */
    public static final Fact<FoodSpending, Euros> MEAT_AND_FISH = Fact.of("meatAndFish", FoodSpending::meatAndFish);

    /** Quality and sustainable meat and fish. */
    public static final Fact<FoodSpending, Euros> QUALITY_MEAT_AND_FISH =
            Fact.of("qualityMeatAndFish", FoodSpending::qualityMeatAndFish);

    private static final Must BE_WITHIN =
            new Must("must be no more than what it is a part of", "doit être au plus égal à ce dont il est une partie");

    /** Creates the spending of a year. */
    public FoodSpending {
        var faults = Faults.of("FoodSpending")
                .positiveOrZero("total", total)
                .positiveOrZero("quality", quality)
                .positiveOrZero("organic", organic)
                .positiveOrZero("meatAndFish", meatAndFish)
                .positiveOrZero("qualityMeatAndFish", qualityMeatAndFish);
        if (faults.none()) {
            faults.check(within(quality, total), "quality", BE_WITHIN, quality)
                    .check(within(organic, quality) && within(organic, total), "organic", BE_WITHIN, organic)
                    .check(within(meatAndFish, total), "meatAndFish", BE_WITHIN, meatAndFish)
                    .check(
                            within(qualityMeatAndFish, meatAndFish)
                                    && within(qualityMeatAndFish, quality)
                                    && within(qualityMeatAndFish, total),
                            "qualityMeatAndFish",
                            BE_WITHIN,
                            qualityMeatAndFish);
        }
        faults.refuse();
    }

    private static boolean within(@Nullable Euros part, @Nullable Euros whole) {
        return part == null || whole == null || part.compareTo(whole) <= 0;
    }

    /**
     * Adds up the purchases of a calendar year, each counted as the law of its day says.
     *
     * @param year  the year; purchases of other years are left aside
     * @param purchases  the purchases, all of them
     * @param law  the law, amendments included
     * @return the spending; a sum is unknown while it is not known whether one of the purchases is part of it
     */
    public static FoodSpending of(int year, List<FoodPurchase> purchases, Law law) {
        var own =
                purchases.stream().filter(each -> each.day().getYear() == year).toList();
        return new FoodSpending(
                sum(own, each -> Optional.of(true)),
                sum(own, each -> each.qualifies(law)),
                sum(own, FoodSpending::organic),
                sum(own, FoodSpending::meatOrFish),
                sum(own, each -> meatOrFish(each).flatMap(meat -> meat ? each.qualifies(law) : Optional.of(false))));
    }

    private static Optional<Boolean> organic(FoodPurchase purchase) {
        return Optional.ofNullable(purchase.marks()).map(marks -> marks.contains(FoodMark.ORGANIC));
    }

    private static Optional<Boolean> meatOrFish(FoodPurchase purchase) {
        return Optional.ofNullable(purchase.meatOrFish());
    }

    private static @Nullable Euros sum(List<FoodPurchase> purchases, Function<FoodPurchase, Optional<Boolean>> counts) {
        var sum = Euros.ZERO;
        for (var purchase : purchases) {
            var counted = counts.apply(purchase);
            if (counted.isEmpty()) {
                return null;
            }
            sum = counted.get() ? sum.plus(purchase.value()) : sum;
        }
        return sum;
    }
}
