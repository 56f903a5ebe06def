package fr.ess.procurement.spaser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Siren;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import fr.ess.procurement.BuyerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who owes a scheme, what it holds, and its two clocks. */
class SpaserRulesTest {

    static List<CaseTable<?>> tables() {
        return List.of(
                ofBuyer(SpaserRules.BUYER_IN_SCOPE),
                ofBuyer(SpaserRules.ADOPTED),
                ofBuyer(SpaserRules.INDICATORS.rule()),
                ofScheme(SpaserRules.COMPLETE),
                ofScheme(SpaserRules.FOLLOW_UP.rule()),
                ofScheme(SpaserRules.JOINT),
                CaseTable.of(SpaserRulesTest.class, SpaserRules.NATIONAL_PLAN, SpaserRulesTest::year));
    }

    private static CaseTable<SpaserBuyer> ofBuyer(Rule<SpaserBuyer> rule) {
        return CaseTable.of(SpaserRulesTest.class, rule, SpaserRulesTest::buyer);
    }

    private static CaseTable<Spaser> ofScheme(Rule<Spaser> rule) {
        return CaseTable.of(SpaserRulesTest.class, rule, SpaserRulesTest::spaser);
    }

    private static SpaserBuyer buyer(Case row) {
        return new SpaserBuyer(
                null,
                row.code("kind", BuyerKind.class),
                new Purchases(2024, amounts(row, "signed"), amounts(row, "spent")),
                row.flag("covered"),
                row.date("since"),
                row.list("indicators", SpaserRulesTest::published));
    }

    private static YearAmounts amounts(Case row, String which) {
        return new YearAmounts(row.euros(which), row.euros(which + "Other"), row.euros(which + "Concessions"));
    }

    private static Published published(String day) {
        return new Published(LocalDate.parse(day));
    }

    /** A row: {@code covered} has a cell for each buyer, {@code ?} when it is not known. */
    private static Spaser spaser(Case row) {
        var buyers = Objects.requireNonNull(row.list("covered", SpaserRulesTest::covered));
        var none = buyers.stream().allMatch(buyer -> Boolean.FALSE.equals(buyer.covered()));
        var scheme = new SpaserScheme(
                row.date("adopted"),
                row.list("content", SpaserItem::valueOf),
                row.flag("website"),
                row.list("followUps", SpaserRulesTest::published),
                row.flag("byBuyer"));
        return new Spaser(buyers, none ? null : scheme, null);
    }

    private static SpaserBuyer covered(String text) {
        return new SpaserBuyer(null, null, null, text.equals("?") ? null : text.equals("yes"), null, null);
    }

    private static ContractYear year(Case row) {
        return new ContractYear(
                Objects.requireNonNull(row.date("day")),
                row.number("notified"),
                row.number("environmental"),
                row.number("social"));
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return tables().stream().flatMap(CaseTable::verdicts);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_rule_reads_the_figures_it_declares_and_no_other(CaseTable<?> table) {
        table.provesWhatTheRuleReads(SpaserRules.SET.figures());
    }

    // ---- what the State owed before 2023

    @Test
    void the_state_is_out_by_default_and_in_under_the_other_reading() {
        var day = LocalDate.of(2023, 6, 1);
        var state = new SpaserBuyer(null, BuyerKind.STATE, null, null, null, null);
        var other = Timeline.of(SpaserRules.STATE.id(), Unit.option(StateReading.class))
                .from(
                        "2015-02-01",
                        StateReading.IN,
                        SpaserRules.STATE.versions().get(0).source());

        assertThat(verdict(state, Law.on(day))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(state, Law.on(day).amended(other))).isEqualTo(Verdict.SATISFIED);
    }

    private static Verdict verdict(SpaserBuyer buyer, Law law) {
        return SpaserRules.BUYER_IN_SCOPE.examine(buyer, law).get(0).verdict();
    }

    // ---- what a scheme lacks

    private static SpaserScheme holding(@Nullable Boolean website, SpaserItem... items) {
        return new SpaserScheme(null, List.of(items), website, null, null);
    }

    @Test
    void what_a_scheme_lacks_is_told_with_the_day_since_which_it_is_asked() {
        var scheme = holding(
                true,
                SpaserItem.SOCIAL_OBJECTIVES,
                SpaserItem.IMPLEMENTATION,
                SpaserItem.PUBLIC_DOCUMENT,
                SpaserItem.ECOLOGICAL_OBJECTIVES,
                SpaserItem.TARGETS,
                SpaserItem.DURABLE_PRODUCTS,
                SpaserItem.DIGITAL_SOBRIETY);

        assertThat(scheme.lacking(Law.on(LocalDate.of(2026, 11, 23))))
                .containsExactly(
                        lacking(SpaserItem.ANNUAL_FOLLOW_UP, "2015-02-01", true),
                        lacking(SpaserItem.CIRCULAR_ECONOMY, "2015-08-19", true),
                        lacking(SpaserItem.INDICATORS, "2023-01-01", true),
                        lacking(SpaserItem.ONLINE, "2023-01-01", true),
                        lacking(SpaserItem.CLIMATE_AND_RESOURCES, "2023-10-25", true));
        assertThat(scheme.lacking(Law.on(LocalDate.of(2015, 8, 18))))
                .containsExactly(lacking(SpaserItem.ANNUAL_FOLLOW_UP, "2015-02-01", true));
        assertThat(scheme.lacking(Law.on(LocalDate.of(2015, 1, 31)))).isEmpty();
    }

    private static SpaserScheme.Lacking lacking(SpaserItem item, String since, boolean certain) {
        return new SpaserScheme.Lacking(item, LocalDate.parse(since), certain);
    }

    @Test
    void publication_online_is_asked_of_those_who_have_a_site() {
        var law = Law.on(LocalDate.of(2023, 5, 1));
        var all = SpaserItem.values();
        var held = Stream.of(all).filter(item -> item != SpaserItem.ONLINE).toArray(SpaserItem[]::new);

        assertThat(holding(false, held).lacking(law)).isEmpty();
        assertThat(holding(null, held).lacking(law)).containsExactly(lacking(SpaserItem.ONLINE, "2023-01-01", false));
        assertThat(new SpaserScheme(null, null, true, null, null).lacking(law)).isEmpty();
    }

    // ---- the two clocks

    private static final Siren CITY = Siren.of("732829320");

    private static Spaser city(List<Published> indicators, List<Published> followUps) {
        var adopted = LocalDate.of(2023, 3, 1);
        return new Spaser(
                List.of(new SpaserBuyer(CITY, BuyerKind.COMMUNE, null, true, adopted, indicators)),
                new SpaserScheme(adopted, null, null, followUps, null),
                null);
    }

    @Test
    void the_two_clocks_run_apart() {
        var city = city(List.of(), List.of(published("2024-02-01")));
        var deadlines = SpaserRules.DUTIES.deadlines(city, Law.on(LocalDate.of(2025, 3, 2)));

        assertThat(deadlines)
                .extracting(each ->
                        each.provision().rule() + " " + each.turn().due().value())
                .containsExactly(
                        "spaser-indicators-biennial 2025-03-01",
                        "spaser-annual-follow-up 2024-03-01",
                        "spaser-annual-follow-up 2025-02-01");
        assertThat(deadlines)
                .extracting(each -> each.on(LocalDate.of(2025, 3, 1)))
                .containsExactly(Deadline.State.UPCOMING, Deadline.State.MET, Deadline.State.LATE);
        assertThat(deadlines)
                .extracting(each -> each.on(LocalDate.of(2025, 3, 2)))
                .containsExactly(Deadline.State.LATE, Deadline.State.MET, Deadline.State.LATE);
        assertThat(deadlines).extracting(Deadline::subject).containsOnly(CITY.value());
    }

    // ---- each buyer alone

    @Test
    void two_buyers_of_thirty_million_owe_nothing_together() {
        var one = new SpaserBuyer(null, BuyerKind.COMMUNE, spent(30_000_000), false, null, null);
        var two = new Spaser(List.of(one, one), null, null);

        assertThat(two.assess(Law.on(LocalDate.of(2025, 6, 30))).findings().stream()
                        .filter(finding -> finding.provision().rule().equals("spaser-threshold")))
                .hasSize(2)
                .allMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
    }

    private static Purchases spent(long euros) {
        return new Purchases(2024, null, new YearAmounts(Euros.of(euros), Euros.ZERO, Euros.ZERO));
    }
}
