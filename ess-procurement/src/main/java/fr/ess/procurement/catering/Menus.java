package fr.ess.procurement.catering;

import fr.ess.core.Faults;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a restaurant serves, and what it tells of it.
 *
 * @param meals  the meals served in a day, on average over the year, zero or more, if they are known
 * @param diversificationPlan  whether it has a plan of several years to diversify proteins, if it is known
 * @param school  whether it is a school canteen, if it is known
 * @param weeklyVegetarianMenu  whether a vegetarian menu is served at least once a week, if it is known
 * @param severalMenus  whether diners choose among several menus, if it is known
 * @param dailyVegetarianMenu  whether one of them is vegetarian every day, if it is known
 */
public record Menus(
        @Nullable @PositiveOrZero Headcount meals,
        @Nullable Boolean diversificationPlan,
        @Nullable Boolean school,
        @Nullable Boolean weeklyVegetarianMenu,
        @Nullable Boolean severalMenus,
        @Nullable Boolean dailyVegetarianMenu)
        implements Serializable {

    /** The meals served in a day. */
    public static final Fact<Menus, Headcount> MEALS = Fact.of("meals", Menus::meals);

    /** Whether it has a plan to diversify proteins. */
    public static final Fact<Menus, Flag> DIVERSIFICATION_PLAN =
            Fact.flag("diversificationPlan", Menus::diversificationPlan);

    /** Whether it is a school canteen. */
    public static final Fact<Menus, Flag> SCHOOL = Fact.flag("school", Menus::school);

    /** Whether a vegetarian menu is served every week. */
    public static final Fact<Menus, Flag> WEEKLY_VEGETARIAN_MENU =
            Fact.flag("weeklyVegetarianMenu", Menus::weeklyVegetarianMenu);

    /** Whether diners choose among several menus. */
    public static final Fact<Menus, Flag> SEVERAL_MENUS = Fact.flag("severalMenus", Menus::severalMenus);

    /** Whether one of them is vegetarian every day. */
    public static final Fact<Menus, Flag> DAILY_VEGETARIAN_MENU =
            Fact.flag("dailyVegetarianMenu", Menus::dailyVegetarianMenu);

    /** Creates what it serves. */
    public Menus {
        Faults.of("Menus").positiveOrZero("meals", meals).refuse();
    }
}
