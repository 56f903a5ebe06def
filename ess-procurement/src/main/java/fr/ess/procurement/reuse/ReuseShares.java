package fr.ess.procurement.reuse;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.procurement.BuyerKind;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a public buyer acquired of a family of products in a calendar year, in euros excluding VAT. Goods bought inside works and
 * services count, gifts count at flat values; goods that a constraint of defence or a significant technical constraint exempts are
 * left out.
 *
 * @param year  the calendar year, more than zero, if it is known
 * @param buyer  what the buyer is, if it is known
 * @param family  the family of products, if it is known
 * @param total  all goods of the family, zero or more, if they are known
 * @param reused  of them, those reused, if they are known
 * @param recycled  of them, those containing recycled matter, if they are known
 */
public record ReuseShares(
        @Nullable @Positive Integer year,
        @Nullable BuyerKind buyer,
        @Nullable ProductFamily family,
        @Nullable @PositiveOrZero Euros total,
        @Nullable @PositiveOrZero Euros reused,
        @Nullable @PositiveOrZero Euros recycled)
        implements Assessable, Serializable {

    /** The calendar year. */
    public static final Fact<ReuseShares, Count> YEAR = Fact.count("year", ReuseShares::year);

    /** What the buyer is. */
    public static final Fact<ReuseShares, Code> BUYER = Fact.code("buyer", BuyerKind.class, ReuseShares::buyer);

    /** The family of products. */
    public static final Fact<ReuseShares, Code> FAMILY = Fact.code("family", ProductFamily.class, ReuseShares::family);

    /** All goods of the family. */
    public static final Fact<ReuseShares, Euros> TOTAL = Fact.of("total", ReuseShares::total);

    /** The goods reused. */
    public static final Fact<ReuseShares, Euros> REUSED = Fact.of("reused", ReuseShares::reused);

    /** The goods containing recycled matter. */
    public static final Fact<ReuseShares, Euros> RECYCLED = Fact.of("recycled", ReuseShares::recycled);

    private static final Must BE_WITHIN_THE_TOTAL =
            new Must("must be at most the total", "doit être au plus égal au total");

    /** Creates the purchases of a family in a year. */
    public ReuseShares {
        var faults = Faults.of("ReuseShares")
                .positive("year", year)
                .positiveOrZero("total", total)
                .positiveOrZero("reused", reused)
                .positiveOrZero("recycled", recycled);
        if (faults.none() && total != null) {
            faults.check(reused == null || reused.compareTo(total) <= 0, "reused", BE_WITHIN_THE_TOTAL, reused)
                    .check(
                            recycled == null || recycled.compareTo(total) <= 0,
                            "recycled",
                            BE_WITHIN_THE_TOTAL,
                            recycled);
        }
        faults.refuse();
    }

    @Override
    public Assessment<ReuseShares> assess(Law law) {
        return ReuseRules.SET.assess(this, law);
    }
}
