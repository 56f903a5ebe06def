package fr.ess.procurement.catering;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A collective restaurant in a calendar year.
 *
 * @param kind  who runs it, if it is known
 * @param territory  where it stands, if it is known
 * @param year  the calendar year of its spending, more than zero, if it is known
 * @param spending  what it spent on food in that year, if it is known
 * @param service  what it serves on the day of the question, if it is known
 * @param information  what diners are told, if it is known
 */
public record Restaurant(
        @Nullable RestaurantKind kind,
        @Nullable Territory territory,
        @Nullable @Positive Integer year,
        @Nullable @Valid FoodSpending spending,
        @Nullable @Valid Menus service,
        @Nullable @Valid DinersInformation information)
        implements Assessable, Serializable {

    /** Who runs it. */
    public static final Fact<Restaurant, Code> KIND = Fact.code("kind", RestaurantKind.class, Restaurant::kind);

    /** Where it stands. */
    public static final Fact<Restaurant, Code> TERRITORY =
            Fact.code("territory", Territory.class, Restaurant::territory);

    /** The year of its spending. */
    public static final Fact<Restaurant, Count> YEAR = Fact.count("year", Restaurant::year);

    /** What it spent on food. */
    public static final Part<Restaurant, FoodSpending> SPENDING = Part.of("spending", Restaurant::spending);

    /** What it serves. */
    public static final Part<Restaurant, Menus> SERVICE = Part.of("service", Restaurant::service);

    /** What diners are told. */
    public static final Part<Restaurant, DinersInformation> INFORMATION =
            Part.of("information", Restaurant::information);

    /** Creates a restaurant. */
    public Restaurant {
        Faults.of("Restaurant").positive("year", year).refuse();
    }

    @Override
    public Assessment<Restaurant> assess(Law law) {
        return CateringRules.SET.assess(this, law);
    }

    /**
     * Returns what its purchases lack to reach the shares of its year.
     *
     * @param law  the law, amendments included; its day is not asked, as the year gives the shares
     * @return the gap; empty when the year or who runs it is not known, or when nothing is asked of it in that year
     */
    public Optional<FoodGap> gap(Law law) {
        return CateringRules.gap(this, law);
    }
}
