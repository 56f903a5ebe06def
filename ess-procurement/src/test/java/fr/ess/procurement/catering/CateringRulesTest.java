package fr.ess.procurement.catering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shares of food and the duties beside them. */
class CateringRulesTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));

    static List<CaseTable<Restaurant>> tables() {
        return Stream.of(
                        CateringRules.CATERING_SHARES,
                        CateringRules.DINERS_INFORMED,
                        CateringRules.DIVERSIFIED,
                        CateringRules.WEEKLY_MENU,
                        CateringRules.DAILY_CHOICE)
                .map(rule -> CaseTable.of(CateringRulesTest.class, rule, CateringRulesTest::restaurant))
                .toList();
    }

    private static Restaurant restaurant(Case row) {
        var kind = row.code("kind", RestaurantKind.class);
        if (row.cells().containsKey("total")) {
            return new Restaurant(
                    kind,
                    row.code("territory", Territory.class),
                    row.number("year"),
                    new FoodSpending(
                            row.euros("total"),
                            row.euros("quality"),
                            row.euros("organic"),
                            row.euros("meat"),
                            row.euros("qualityMeat")),
                    null,
                    null);
        }
        return new Restaurant(
                kind,
                null,
                null,
                null,
                new Menus(
                        row.read("meals", text -> Headcount.of(new BigDecimal(text))),
                        row.flag("plan"),
                        row.flag("school"),
                        row.flag("weekly"),
                        row.flag("several"),
                        row.flag("daily")),
                new DinersInformation(row.date("notice"), row.date("electronic")));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<Restaurant> table) {
        table.provesWhatTheRuleReads(CateringRules.SET.figures());
    }

    private static Restaurant spent(long total, long quality, long organic, long meat, long qualityMeat) {
        return new Restaurant(
                RestaurantKind.PUBLIC,
                Territory.METROPOLE,
                2025,
                new FoodSpending(
                        Euros.ofCents(total),
                        Euros.ofCents(quality),
                        Euros.ofCents(organic),
                        Euros.ofCents(meat),
                        Euros.ofCents(qualityMeat)),
                null,
                null);
    }

    @Property(tries = 500, seed = "41")
    void with_the_gap_filled_the_shares_are_reached_and_with_a_cent_less_they_are_not(
            @ForAll @LongRange(min = 1, max = 90_000) long ordinary,
            @ForAll @LongRange(max = 90_000) long otherQuality,
            @ForAll @LongRange(max = 90_000) long organic) {
        var total = ordinary + otherQuality + organic;
        var quality = otherQuality + organic;
        var gap = spent(total, quality, organic, 0, 0).gap(TODAY).orElseThrow();
        var needed = gap.replacedByOrganic().orElseThrow().cents();
        var lacksQuality = Objects.requireNonNull(gap.quality()).cents();

        assertThat(verdict(spent(total, quality + lacksQuality, organic + needed, 0, 0)))
                .isEqualTo(Verdict.SATISFIED);
        if (needed > 0) {
            assertThat(verdict(spent(
                            total,
                            Math.min(total, quality + Math.max(lacksQuality - 1, 0)),
                            Math.min(organic + needed - 1, quality + Math.max(lacksQuality - 1, 0)),
                            0,
                            0)))
                    .isEqualTo(Verdict.BREACHED);
        }
    }

    @Property(tries = 300, seed = "42")
    void with_the_gap_of_meat_and_fish_filled_their_share_is_reached(
            @ForAll @LongRange(min = 1, max = 90_000) long meat, @ForAll @LongRange(max = 90_000) long seen) {
        var before = Math.min(seen, meat);
        var lacking = Objects.requireNonNull(spent(meat, meat, meat, meat, before)
                        .gap(TODAY)
                        .orElseThrow()
                        .meatAndFish())
                .cents();
        assertThat(verdict(spent(meat, meat, meat, meat, before + lacking))).isEqualTo(Verdict.SATISFIED);
        if (lacking > 0) {
            assertThat(verdict(spent(meat, meat, meat, meat, before + lacking - 1)))
                    .isEqualTo(Verdict.BREACHED);
        }
    }

    private static Verdict verdict(Restaurant restaurant) {
        return CateringRules.CATERING_SHARES.examine(restaurant, TODAY).get(0).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-01, ORGANIC, ",
        "2018-11-02, ORGANIC, true",
        "2021-08-24, FAIR_TRADE, false",
        "2021-08-25, FAIR_TRADE, true",
        "2026-12-31, ENVIRONMENTAL_CERTIFICATION, true",
        "2027-01-01, ENVIRONMENTAL_CERTIFICATION, false",
        "2027-01-01, HIGH_ENVIRONMENTAL_VALUE, true",
        "2026-01-01, LOCAL, false",
        "2026-01-01, SHORT_CIRCUIT, false",
        "2026-01-01, TERRITORIAL_PROJECT, false",
    })
    void what_counts_depends_on_the_day_of_the_purchase(LocalDate day, FoodMark mark, Boolean counts) {
        var purchase = new FoodPurchase(day, Euros.of(1), List.of(mark), false);
        assertThat(purchase.qualifies(TODAY).orElse(null)).isEqualTo(counts);
    }

    @Test
    void purchases_are_added_up_by_year_and_an_unknown_one_leaves_its_sums_unknown() {
        var day = LocalDate.of(2025, 5, 1);
        var organic = new FoodPurchase(day, Euros.of(20), List.of(FoodMark.ORGANIC), true);
        var local = new FoodPurchase(day, Euros.of(50), List.of(FoodMark.LOCAL), false);
        var later = new FoodPurchase(day.plusYears(1), Euros.of(7), List.of(), false);
        assertThat(FoodSpending.of(2025, List.of(organic, local, later), TODAY))
                .isEqualTo(new FoodSpending(Euros.of(70), Euros.of(20), Euros.of(20), Euros.of(20), Euros.of(20)));
        assertThat(FoodSpending.of(2025, List.of(organic, new FoodPurchase(day, Euros.of(3), null, false)), TODAY))
                .isEqualTo(new FoodSpending(Euros.of(23), null, null, Euros.of(20), Euros.of(20)));
    }
}
