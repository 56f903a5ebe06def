package fr.ess.procurement.catering;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shares of quality and organic food that a collective restaurant reaches in a calendar year, by value excluding VAT, and the
 * duties beside them on the day of the question.
 *
 * <p>The shares are keyed on the year; each is inclusive. Organic products count within the quality ones. Thresholds overseas are
 * lower and rise by steps; those of meat and fish are the same everywhere, on the same basis, which is a reading.
 *
 * <p>Defined by the rural code, articles L230-5-1 to L230-5-6, R230-30-1 to R230-30-4, R271-7-1, R273-9 and R274-25-1.
 */
public final class CateringRules {

    private static final LegalText RURAL_CODE = new LegalText(
            "code-rural",
            "Code rural et de la pêche maritime",
            "Rural and maritime fishing code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071367");

    private static Citation code(String article) {
        return RURAL_CODE.at(article, Reading.PRIMARY, "2026-11-23");
    }

    private static final Citation SHARES = code("art. L230-5-1, R230-30-1");
    private static final Citation MEAT = code("art. L230-5-1");
    private static final Citation OVERSEAS = code("art. R271-7-1, R273-9");
    private static final Citation MAYOTTE = code("art. R271-7-1");
    private static final Citation SAINT_PIERRE = code("art. R274-25-1");
    private static final Citation MARKS = code("art. L230-5-1, I, R230-30-3");

    /** What counts as a quality or sustainable product, by the day of the purchase. */
    public static final Timeline<Codes> QUALIFYING = Timeline.of(
                    "egalim-catering.qualifying", Unit.codes(FoodMark.class))
            .from("2018-11-02", marks(false, true), MARKS)
            .from("2021-08-25", marks(true, true), MARKS)
            .from("2027-01-01", marks(true, false), MARKS);

    /** Who owes the shares. */
    public static final Timeline<Codes> BOUND = Timeline.of("egalim-catering.bound", Unit.codes(RestaurantKind.class))
            .from(
                    "2022-01-01",
                    Codes.of(RestaurantKind.PUBLIC, RestaurantKind.STATE, RestaurantKind.PRIVATE_OF_GENERAL_INTEREST),
                    code("art. L230-5-1, L230-5-2"))
            .from(
                    "2024-01-01",
                    Codes.of(
                            RestaurantKind.PUBLIC,
                            RestaurantKind.STATE,
                            RestaurantKind.PRIVATE_OF_GENERAL_INTEREST,
                            RestaurantKind.PRIVATE_OTHER),
                    code("art. L230-5-1, I, IV"));

    /** The least share of quality and sustainable products. */
    public static final Timeline<Share> QUALITY =
            Timeline.of("egalim-catering.quality", Unit.SHARE).from("2022-01-01", percent(50), SHARES);

    /** The least share of organic products. */
    public static final Timeline<Share> ORGANIC =
            Timeline.of("egalim-catering.organic", Unit.SHARE).from("2022-01-01", percent(20), SHARES);

    /** The least share of quality products in the Antilles, French Guiana, La Réunion and Saint-Martin. */
    public static final Timeline<Share> QUALITY_OVERSEAS = Timeline.of("egalim-catering.quality-overseas", Unit.SHARE)
            .from("2022-01-01", percent(20), OVERSEAS)
            .from("2026-01-01", percent(35), OVERSEAS)
            .from("2030-01-01", percent(50), OVERSEAS);

    /** The least share of organic products there. */
    public static final Timeline<Share> ORGANIC_OVERSEAS = Timeline.of("egalim-catering.organic-overseas", Unit.SHARE)
            .from("2022-01-01", percent(5), OVERSEAS)
            .from("2026-01-01", percent(10), OVERSEAS)
            .from("2030-01-01", percent(20), OVERSEAS);

    /** The least share of quality products in Mayotte. */
    public static final Timeline<Share> QUALITY_MAYOTTE = Timeline.of("egalim-catering.quality-mayotte", Unit.SHARE)
            .from("2022-01-01", percent(5), MAYOTTE)
            .from("2026-01-01", percent(15), MAYOTTE)
            .from("2030-01-01", percent(30), MAYOTTE)
            .from("2035-01-01", percent(50), MAYOTTE);

    /** The least share of organic products in Mayotte. */
    public static final Timeline<Share> ORGANIC_MAYOTTE = Timeline.of("egalim-catering.organic-mayotte", Unit.SHARE)
            .from("2022-01-01", percent(2), MAYOTTE)
            .from("2026-01-01", percent(5), MAYOTTE)
            .from("2030-01-01", percent(10), MAYOTTE)
            .from("2035-01-01", percent(20), MAYOTTE);

    /** The least share of quality products in Saint-Pierre-et-Miquelon. */
    public static final Timeline<Share> QUALITY_SAINT_PIERRE = Timeline.of(
                    "egalim-catering.quality-saint-pierre", Unit.SHARE)
            .from("2022-01-01", percent(30), SAINT_PIERRE)
            .from("2030-01-01", percent(50), SAINT_PIERRE);

    /** The least share of organic products in Saint-Pierre-et-Miquelon. */
    public static final Timeline<Share> ORGANIC_SAINT_PIERRE = Timeline.of(
                    "egalim-catering.organic-saint-pierre", Unit.SHARE)
            .from("2022-01-01", percent(10), SAINT_PIERRE)
            .from("2030-01-01", percent(20), SAINT_PIERRE);

    /** The least share of quality meat and fish. */
    public static final Timeline<Share> MEAT_AND_FISH =
            Timeline.of("egalim-catering.meat-and-fish", Unit.SHARE).from("2024-01-01", percent(60), MEAT);

    /** The same for the State, its public bodies and national public companies. */
    public static final Timeline<Share> MEAT_AND_FISH_STATE =
            Timeline.of("egalim-catering.meat-and-fish-state", Unit.SHARE).from("2024-01-01", percent(100), MEAT);

    /** The meals in a day above which proteins are diversified by a plan. */
    public static final Timeline<Headcount> PLAN_ABOVE = Timeline.of(
                    "egalim-diversification-plan.meals", Unit.HEADCOUNT)
            .from("2024-01-01", Headcount.of(200), code("art. L230-5-4"));

    /** How long a notice or an information stays fresh. */
    public static final Timeline<Months> REFRESHED = Timeline.of("egalim-information.interval", Unit.MONTHS)
            .from("2022-01-01", Months.of(12), code("art. L230-5-3"));

    private static final Fact<Restaurant, Day> FIRST_DAY = Fact.day("year", CateringRules::firstDay);
    private static final Fact<Restaurant, Euros> TOTAL = Restaurant.SPENDING.then(FoodSpending.TOTAL);
    private static final Fact<Restaurant, Euros> OF_QUALITY = Restaurant.SPENDING.then(FoodSpending.QUALITY);
    private static final Fact<Restaurant, Euros> OF_ORGANIC = Restaurant.SPENDING.then(FoodSpending.ORGANIC);
    private static final Fact<Restaurant, Euros> ALL_MEAT = Restaurant.SPENDING.then(FoodSpending.MEAT_AND_FISH);
    private static final Fact<Restaurant, Euros> QUALITY_MEAT =
            Restaurant.SPENDING.then(FoodSpending.QUALITY_MEAT_AND_FISH);
    private static final Fact<Restaurant, Headcount> MEALS = Restaurant.SERVICE.then(Menus.MEALS);
    private static final Fact<Restaurant, Flag> PLAN = Restaurant.SERVICE.then(Menus.DIVERSIFICATION_PLAN);
    private static final Fact<Restaurant, Flag> SCHOOL = Restaurant.SERVICE.then(Menus.SCHOOL);
    private static final Fact<Restaurant, Flag> WEEKLY = Restaurant.SERVICE.then(Menus.WEEKLY_VEGETARIAN_MENU);
    private static final Fact<Restaurant, Flag> SEVERAL = Restaurant.SERVICE.then(Menus.SEVERAL_MENUS);
    private static final Fact<Restaurant, Flag> DAILY = Restaurant.SERVICE.then(Menus.DAILY_VEGETARIAN_MENU);
    private static final Fact<Restaurant, Day> NOTICE = Restaurant.INFORMATION.then(DinersInformation.NOTICE_ON);
    private static final Fact<Restaurant, Day> ELECTRONIC =
            Restaurant.INFORMATION.then(DinersInformation.ELECTRONIC_ON);

    private static final List<Code> KINDS = Code.all(RestaurantKind.class);
    private static final List<Code> TERRITORIES = Code.all(Territory.class);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);
    private static final Term<Code> STATE = Term.constant(Code.of(RestaurantKind.STATE));

    /** The shares of a year. */
    public static final Rule<Restaurant> CATERING_SHARES = Rule.<Restaurant>binding("egalim-catering")
            .from("2022-01-01", CateringRules::shares, SHARES)
            .from("2024-01-01", CateringRules::sharesAndMeat, SHARES)
            .reads(
                    BOUND,
                    QUALITY,
                    ORGANIC,
                    QUALITY_OVERSEAS,
                    ORGANIC_OVERSEAS,
                    QUALITY_MAYOTTE,
                    ORGANIC_MAYOTTE,
                    QUALITY_SAINT_PIERRE,
                    ORGANIC_SAINT_PIERRE,
                    MEAT_AND_FISH,
                    MEAT_AND_FISH_STATE)
            .keyedOn(FIRST_DAY);

    /** A notice at the entrance and an electronic information, each refreshed every year. */
    public static final Rule<Restaurant> DINERS_INFORMED = Rule.<Restaurant>binding("egalim-information")
            .from("2022-01-01", CateringRules::informed, code("art. L230-5-3"))
            .reads(BOUND, REFRESHED);

    /** A plan to diversify proteins, above a number of meals. */
    public static final Rule<Restaurant> DIVERSIFIED = Rule.<Restaurant>binding("egalim-diversification-plan")
            .from(
                    "2024-01-01",
                    (restaurant, law) -> Check.when(
                            Check.moreThan(MEALS.of(restaurant), law.term(PLAN_ABOVE)), Check.yes(PLAN.of(restaurant))),
                    code("art. L230-5-4"))
            .reads(PLAN_ABOVE);

    /** A vegetarian menu every week in school canteens. */
    public static final Rule<Restaurant> WEEKLY_MENU = Rule.<Restaurant>binding("egalim-vegetarian-menu")
            .from(
                    "2021-08-25",
                    (restaurant, law) -> Check.when(Check.yes(SCHOOL.of(restaurant)), Check.yes(WEEKLY.of(restaurant))),
                    code("art. L230-5-6, I"));

    /** A vegetarian choice every day where the State and its public bodies offer several menus. */
    public static final Rule<Restaurant> DAILY_CHOICE = Rule.<Restaurant>binding("egalim-vegetarian-choice")
            .from(
                    "2023-01-01",
                    (restaurant, law) -> Check.when(
                            Check.all(
                                    Check.is(Restaurant.KIND.of(restaurant), STATE), Check.yes(SEVERAL.of(restaurant))),
                            Check.yes(DAILY.of(restaurant))),
                    code("art. L230-5-6, III"));

    /** The rule set of the kind {@code catering}. */
    public static final RuleSet<Restaurant> SET = RuleSet.of(
            "catering",
            Restaurant.class,
            Words.beside(CateringRules.class),
            CATERING_SHARES,
            DINERS_INFORMED,
            DIVERSIFIED,
            WEEKLY_MENU,
            DAILY_CHOICE);

    private CateringRules() {}

    private static Share percent(int percent) {
        return Share.of(percent, 100);
    }

    private static Codes marks(boolean since2021, boolean before2027) {
        return new Codes(
                FoodMark.class.getSimpleName(),
                Arrays.stream(FoodMark.values())
                        .filter(mark -> mark.ordinal() < FoodMark.LOCAL.ordinal())
                        .filter(mark -> since2021
                                || mark != FoodMark.ENVIRONMENT_AND_DIRECT_SUPPLY && mark != FoodMark.FAIR_TRADE)
                        .filter(mark -> before2027 || mark != FoodMark.ENVIRONMENTAL_CERTIFICATION)
                        .map(Enum::name)
                        .toList());
    }

    private static @Nullable LocalDate firstDay(Restaurant restaurant) {
        var year = restaurant.year();
        return year == null ? null : LocalDate.of(Math.min(year, 9_999), 1, 1);
    }

    private static Check shares(Restaurant restaurant, Law law) {
        return Check.when(Check.oneOf(Restaurant.KIND.of(restaurant), law.term(BOUND)), general(restaurant, law));
    }

    private static Check sharesAndMeat(Restaurant restaurant, Law law) {
        return Check.whichever(
                Restaurant.KIND.of(restaurant),
                KINDS,
                kind -> Check.when(
                        Check.oneOf(kind, law.term(BOUND)),
                        Check.all(
                                general(restaurant, law),
                                Check.when(
                                        Check.moreThan(ALL_MEAT.of(restaurant), NOTHING),
                                        Check.atLeast(
                                                QUALITY_MEAT.of(restaurant),
                                                Term.shareUp(law.term(meat(kind)), ALL_MEAT.of(restaurant)))))));
    }

    private static Timeline<Share> meat(Term<Code> kind) {
        return is(kind, RestaurantKind.STATE) ? MEAT_AND_FISH_STATE : MEAT_AND_FISH;
    }

    private static Check general(Restaurant restaurant, Law law) {
        var total = TOTAL.of(restaurant);
        return Check.when(
                Check.moreThan(total, NOTHING),
                Check.whichever(
                        Restaurant.TERRITORY.of(restaurant),
                        TERRITORIES,
                        place -> Check.all(
                                quality(restaurant, Term.shareUp(law.term(quality(place)), total)),
                                Check.atLeast(
                                        OF_ORGANIC.of(restaurant), Term.shareUp(law.term(organic(place)), total)))));
    }

    /** While quality products are unknown, the organic ones among them may be enough. */
    private static Check quality(Restaurant restaurant, Term<Euros> least) {
        var quality = Check.atLeast(OF_QUALITY.of(restaurant), least);
        return OF_QUALITY.of(restaurant).value() != null
                        || OF_ORGANIC.of(restaurant).value() == null
                ? quality
                : Check.any(quality, Check.atLeast(OF_ORGANIC.of(restaurant), least));
    }

    private static Timeline<Share> quality(Term<Code> place) {
        return column(place, QUALITY, QUALITY_OVERSEAS, QUALITY_MAYOTTE, QUALITY_SAINT_PIERRE);
    }

    private static Timeline<Share> organic(Term<Code> place) {
        return column(place, ORGANIC, ORGANIC_OVERSEAS, ORGANIC_MAYOTTE, ORGANIC_SAINT_PIERRE);
    }

    private static Timeline<Share> column(
            Term<Code> place,
            Timeline<Share> general,
            Timeline<Share> overseas,
            Timeline<Share> mayotte,
            Timeline<Share> saintPierre) {
        if (is(place, Territory.METROPOLE) || is(place, Territory.SAINT_BARTHELEMY)) {
            return general;
        }
        return is(place, Territory.MAYOTTE)
                ? mayotte
                : is(place, Territory.SAINT_PIERRE_ET_MIQUELON) ? saintPierre : overseas;
    }

    private static boolean is(Term<Code> code, Enum<?> constant) {
        var value = code.value();
        return value != null && value.name().equals(constant.name());
    }

    private static Check informed(Restaurant restaurant, Law law) {
        return Check.when(
                Check.oneOf(Restaurant.KIND.of(restaurant), law.term(BOUND)),
                Check.all(fresh(NOTICE.of(restaurant), law), fresh(ELECTRONIC.of(restaurant), law)));
    }

    private static Check fresh(Term<Day> last, Law law) {
        return Check.atMost(law.today(), Term.plusMonths(last, law.term(REFRESHED)));
    }

    static Optional<FoodGap> gap(Restaurant restaurant, Law today) {
        var first = firstDay(restaurant);
        var kind = restaurant.kind();
        var spending = restaurant.spending();
        if (first == null || kind == null || spending == null) {
            return Optional.empty();
        }
        var law = today.at(first);
        var bound = law.find(BOUND).map(version -> version.value().names()).orElse(List.of());
        if (!bound.contains(kind.name())) {
            return Optional.empty();
        }
        var place = Restaurant.TERRITORY.of(restaurant);
        var placed = place.value() != null;
        return Optional.of(new FoodGap(
                placed ? lacking(law.term(quality(place)), TOTAL.of(restaurant), spending.quality()) : null,
                placed ? lacking(law.term(organic(place)), TOTAL.of(restaurant), spending.organic()) : null,
                lacking(
                        law.term(meat(Restaurant.KIND.of(restaurant))),
                        ALL_MEAT.of(restaurant),
                        spending.qualityMeatAndFish())));
    }

    private static @Nullable Euros lacking(Term<Share> share, Term<Euros> whole, @Nullable Euros seen) {
        var least = Term.shareUp(share, whole).value();
        return least == null || seen == null ? null : least.compareTo(seen) > 0 ? least.minus(seen) : Euros.ZERO;
    }
}
