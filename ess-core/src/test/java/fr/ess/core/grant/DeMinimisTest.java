package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeMinimisTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final String OPEN = "?";

    @TestFactory
    Stream<DynamicTest> the_general_ceiling_holds_by_day() {
        return CaseTable.of(DeMinimisTest.class, DeMinimis.GENERAL, row -> {
                    var day = row.text("granted");
                    var regime = row.text("regime");
                    var amount = row.text("amount");
                    var earlier = row.text("earlier");
                    var fiscalYearEnd = row.date("fiscalYearEnd");
                    var grant = new DeMinimisGrant(aids(earlier), aid(day, amount, regime), fiscalYearEnd);
                    return grant;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> the_ceiling_for_services_of_general_interest_holds_by_day() {
        return CaseTable.of(DeMinimisTest.class, DeMinimis.SGEI, row -> {
                    var day = row.text("granted");
                    var regime = row.text("regime");
                    var amount = row.text("amount");
                    var earlier = row.text("earlier");
                    var fiscalYearEnd = row.date("fiscalYearEnd");
                    var grant = new DeMinimisGrant(aids(earlier), aid(day, amount, regime), fiscalYearEnd);
                    return grant;
                })
                .verdicts();
    }

    @Test
    void an_old_scheme_may_rest_on_the_expired_regulation_when_the_reading_says_so() {
        var covered = LAW.amended(DeMinimis.OLD_SCHEMES.amended(
                LocalDate.of(2024, 1, 1),
                OldSchemes.STILL_COVERED,
                LegalTexts.REGULATION_1407_2013.at("art. 7 par. 4", Reading.UNVERIFIED, "2026-11-23")));
        var earlier = aids("2021-12-31:150000");
        var end = LocalDate.of(2023, 12, 31);
        for (var day : List.of("2024-01-01", "2024-06-30")) {
            var lawful = new DeMinimisGrant(earlier, aid(day, "200000", "GENERAL"), end);
            assertThat(verdict(DeMinimis.GENERAL, lawful, LAW)).isEqualTo(Verdict.BREACHED);
            assertThat(verdict(DeMinimis.GENERAL, lawful, covered)).isEqualTo(Verdict.SATISFIED);
            assertThat(lawful.room(LocalDate.parse(day), covered)).contains(Euros.of(200_000));
            var unlawful = new DeMinimisGrant(earlier, aid(day, "200000.01", "GENERAL"), end);
            assertThat(verdict(DeMinimis.GENERAL, unlawful, covered)).isEqualTo(Verdict.BREACHED);
            var open = new DeMinimisGrant(earlier, aid(day, "200000", "GENERAL"), null);
            assertThat(verdict(DeMinimis.GENERAL, open, covered)).isEqualTo(Verdict.UNDETERMINED);
        }
        var after = new DeMinimisGrant(earlier, aid("2024-07-01", "200000", "GENERAL"), end);
        assertThat(verdict(DeMinimis.GENERAL, after, covered)).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void what_is_missing_is_named() {
        var grant = new DeMinimisGrant(aids("?:1 2026-01-01:1:?"), aid("2026-11-23", "299999", "GENERAL"), null);
        assertThat(grant.assess(LAW).missingFacts())
                .extracting(Missing::fact)
                .containsExactlyInAnyOrder("earlier[0].grantedOn", "earlier[1].regime");
        assertThat(new DeMinimisGrant(aids(""), new Aid(null, Euros.ZERO, null), null)
                        .assess(LAW)
                        .missingFacts())
                .extracting(Missing::fact)
                .contains("planned.grantedOn", "planned.regime");
    }

    @Test
    void a_malformed_grant_is_refused_with_every_fault() {
        assertThatThrownBy(() -> new Aid(null, Euros.ofCents(-1), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount")
                .hasMessageContaining("must be positive or zero");
        var holes = new ArrayList<@Nullable Aid>();
        holes.add(null);
        assertThatThrownBy(() -> new DeMinimisGrant(unchecked(holes), missing(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("earlier[0]")
                .hasMessageContaining("planned");
    }

    @SuppressWarnings("NullAway")
    private static Aid missing() {
        return null;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static List<Aid> unchecked(List<@Nullable Aid> aids) {
        return (List<Aid>) (List<?>) aids;
    }

    @Test
    void the_room_is_what_the_window_leaves() {
        var grant = new DeMinimisGrant(
                aids("2023-05-02:150000 2024-01-08:100000"), aid("2024-01-30", "100000", "GENERAL"), null);
        assertThat(grant.room(LocalDate.of(2024, 1, 30), LAW)).contains(Euros.of(50_000));
        assertThat(grant.room(LocalDate.of(2026, 5, 2), LAW)).contains(Euros.of(50_000));
        assertThat(grant.room(LocalDate.of(2026, 5, 3), LAW)).contains(Euros.of(200_000));
        assertThat(grant.firstDay(LocalDate.of(2024, 1, 30), LAW)).contains(LocalDate.of(2026, 5, 3));
        assertThat(grant.firstDay(LocalDate.of(2026, 6, 1), LAW)).contains(LocalDate.of(2026, 6, 1));
        assertThat(grant.room(LocalDate.of(2031, 1, 1), LAW)).isEmpty();
        assertThat(grant.room(LocalDate.of(2023, 12, 31), LAW))
                .as("the fiscal year end matters only before 2024, and only for a doubtful aid")
                .contains(Euros.of(50_000));
    }

    @Test
    void an_amount_that_no_ceiling_allows_fits_on_no_day() {
        var grant = new DeMinimisGrant(aids(""), aid("2024-01-30", "300000.01", "GENERAL"), null);
        assertThat(grant.firstDay(LocalDate.of(2020, 1, 1), LAW)).isEmpty();
        var fits = new DeMinimisGrant(aids(""), aid("2024-01-30", "300000", "GENERAL"), null);
        assertThat(fits.firstDay(LocalDate.of(2010, 1, 1), LAW)).contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_missing_fact_leaves_no_room_known() {
        var day = LocalDate.of(2026, 11, 23);
        var planned = aid("2026-11-23", "1", "GENERAL");
        assertThat(new DeMinimisGrant(null, planned, null).room(day, LAW)).isEmpty();
        assertThat(new DeMinimisGrant(aids("?:1"), planned, null).room(day, LAW))
                .isEmpty();
        assertThat(new DeMinimisGrant(aids("?:1"), planned, null).firstDay(day, LAW))
                .isEmpty();
        assertThat(new DeMinimisGrant(null, planned, null).firstDay(day, LAW)).isEmpty();
        assertThat(new DeMinimisGrant(aids(""), aid("2026-11-23", "1", OPEN), null).room(day, LAW))
                .isEmpty();
        assertThat(new DeMinimisGrant(aids(""), aid("2026-11-23", OPEN, "GENERAL"), null).firstDay(day, LAW))
                .isEmpty();
    }

    @Test
    void before_2014_only_services_of_general_interest_had_a_ceiling() {
        var day = LocalDate.of(2013, 6, 1);
        var end = LocalDate.of(2023, 12, 31);
        assertThat(new DeMinimisGrant(aids(""), aid("2013-06-01", "1", "SGEI"), end).room(day, LAW))
                .contains(Euros.of(500_000));
        assertThat(new DeMinimisGrant(aids(""), aid("2013-06-01", "1", "GENERAL"), end).room(day, LAW))
                .isEmpty();
        assertThat(new DeMinimisGrant(aids(""), aid("2013-06-01", "1", "SGEI"), end)
                        .room(LocalDate.of(2012, 4, 28), LAW))
                .isEmpty();
    }

    @Test
    void a_ceiling_that_is_no_longer_known_leaves_no_room_known() {
        var line = Timeline.of("de-minimis-general.ceiling", Unit.EUROS)
                .from(
                        "2014-01-01",
                        Euros.of(200_000),
                        LegalTexts.REGULATION_1407_2013.at("art. 3", Reading.SECONDARY, "2026-11-23"))
                .notPublished("2026-01-01");
        var grant = new DeMinimisGrant(aids(""), aid("2026-11-23", "1", "GENERAL"), null);
        assertThat(grant.room(LocalDate.of(2026, 11, 23), LAW.amended(line))).isEmpty();
        assertThat(grant.room(LocalDate.of(2025, 12, 31), LAW.amended(line))).contains(Euros.of(200_000));
    }

    @Test
    void no_first_day_is_told_while_an_earlier_one_may_be_lawful() {
        var doubtful = new DeMinimisGrant(aids("2010-12-01:400000:SGEI"), aid("2013-06-01", "200000", "SGEI"), null);
        assertThat(doubtful.firstDay(LocalDate.of(2013, 6, 1), LAW))
                .as("the fiscal year may leave the earlier aid out from the start")
                .isEmpty();
        assertThat(doubtful.firstDay(LocalDate.of(2013, 12, 1), LAW)).contains(LocalDate.of(2013, 12, 1));
        assertThat(new DeMinimisGrant(aids(""), aid("2026-11-23", "1", OPEN), null)
                        .firstDay(LocalDate.of(2026, 11, 23), LAW))
                .isEmpty();
    }

    @Test
    void while_the_day_is_missing_only_the_day_and_the_regulation_are_asked() {
        assertThat(new DeMinimisGrant(null, aid(OPEN, OPEN, "GENERAL"), null)
                        .assess(LAW)
                        .missingFacts())
                .extracting(Missing::fact)
                .containsExactly("planned.grantedOn");
    }

    @Test
    void one_way_to_count_is_shown_as_one_comparison() {
        var grant = new DeMinimisGrant(aids(""), aid("2026-11-23", "1", "GENERAL"), null);
        var check = DeMinimis.GENERAL.examine(grant, LAW).get(0).check();
        assertThat(((Check.Scoped) check).then()).isInstanceOf(Check.Comparison.class);
    }

    @Property(seed = "20261123", tries = 400)
    void the_room_is_lawful_and_a_cent_more_is_not(
            @ForAll("aids") List<Aid> earlier,
            @ForAll("days") LocalDate day,
            @ForAll AidRegime regime,
            @ForAll OldSchemes schemes) {
        var law = LAW.amended(DeMinimis.OLD_SCHEMES.amended(
                LocalDate.of(2024, 1, 1),
                schemes,
                LegalTexts.REGULATION_1407_2013.at("art. 7 par. 4", Reading.UNVERIFIED, "2026-11-23")));
        var grant = new DeMinimisGrant(earlier, new Aid(day, Euros.ZERO, regime), LocalDate.of(2022, 6, 30));
        var room = grant.room(day, law).orElseThrow();
        var lawfulBefore = worst(grant, law) != Verdict.BREACHED;
        assertThat(worst(grant.withPlanned(new Aid(day, room, regime)), law))
                .isEqualTo(lawfulBefore ? Verdict.SATISFIED : Verdict.BREACHED);
        assertThat(worst(grant.withPlanned(new Aid(day, room.plus(Euros.ofCents(1)), regime)), law))
                .isEqualTo(Verdict.BREACHED);
    }

    private static Verdict worst(DeMinimisGrant grant, Law law) {
        return grant.assess(law).verdict();
    }

    @Property(seed = "20261123", tries = 60)
    void the_first_day_is_the_first_of_all_days(
            @ForAll("aids") List<Aid> earlier, @ForAll("days") LocalDate from, @ForAll AidRegime regime) {
        var amount = Euros.of(180_000);
        var grant = new DeMinimisGrant(earlier, new Aid(from, amount, regime), LocalDate.of(2022, 6, 30));
        Optional<LocalDate> first = Optional.empty();
        for (var day = from; first.isEmpty() && day.isBefore(LocalDate.of(2031, 2, 1)); day = day.plusDays(1)) {
            if (worst(grant.withPlanned(new Aid(day, amount, regime)), LAW) == Verdict.SATISFIED) {
                first = Optional.of(day);
            }
        }
        assertThat(grant.firstDay(from, LAW)).isEqualTo(first);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2014, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .injectDuplicates(0.1);
    }

    @Provide
    Arbitrary<List<Aid>> aids() {
        return Combinators.combine(
                        days(), Arbitraries.longs().between(0, 25_000_000), Arbitraries.of(AidRegime.values()))
                .as((day, cents, regime) -> new Aid(day, Euros.ofCents(cents), regime))
                .list()
                .ofMaxSize(6);
    }

    /** Every way to leave facts out of a small grant: the answer is certain exactly when all completions agree. */
    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        var days = List.of("2020-12-28", "2020-12-29", "2021-06-30", "2023-05-02", "2024-06-01");
        var amounts = List.of("0", "60000", "160000", "260000", "900000");
        var regimes = List.of("GENERAL", "SGEI");
        var ends = List.of("2023-12-31", "2023-12-28", "2023-06-30");
        var checked = 0;
        for (var planned : List.of("2023-12-28:60000:GENERAL", "2024-06-30:200000:SGEI", "2024-06-30:140000:GENERAL")) {
            var to = aids(planned).get(0);
            for (var day : and(days)) {
                for (var amount : and(amounts)) {
                    for (var regime : and(regimes)) {
                        for (var end : and(ends)) {
                            for (var rule : List.of(DeMinimis.GENERAL, DeMinimis.SGEI)) {
                                var open = grant(to, day, amount, regime, end);
                                var all = EnumSet.noneOf(Verdict.class);
                                for (var d : day.equals(OPEN) ? days : List.of(day)) {
                                    for (var a : amount.equals(OPEN) ? amounts : List.of(amount)) {
                                        for (var r : regime.equals(OPEN) ? regimes : List.of(regime)) {
                                            for (var e : end.equals(OPEN) ? ends : List.of(end)) {
                                                all.add(verdict(rule, grant(to, d, a, r, e), LAW));
                                            }
                                        }
                                    }
                                }
                                var answer = verdict(rule, open, LAW);
                                assertThat(answer)
                                        .as("%s %s", rule, open)
                                        .isEqualTo(
                                                all.size() == 1 ? all.iterator().next() : Verdict.UNDETERMINED);
                                checked++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    private static DeMinimisGrant grant(Aid planned, String day, String amount, String regime, String end) {
        return new DeMinimisGrant(
                List.of(aid(day, amount, regime)), planned, end.equals(OPEN) ? null : LocalDate.parse(end));
    }

    private static List<String> and(List<String> known) {
        var all = new ArrayList<>(known);
        all.add(OPEN);
        return all;
    }

    @Test
    void the_figures_declared_are_those_read() {
        var grant = new DeMinimisGrant(
                aids("2022-12-01:100000:GENERAL 2022-12-01:300000:SGEI"), aid("2025-11-30", "200000", "GENERAL"), null);
        var cite = LegalTexts.REGULATION_2023_2831.at("art. 3", Reading.SECONDARY, "2026-11-23");
        var from = LocalDate.of(2024, 1, 1);
        var shorter = LAW.amended(DeMinimis.WINDOW.amended(from, Months.of(35), cite));
        var lower = LAW.amended(DeMinimis.GENERAL_CEILING.amended(from, Euros.of(299_999), cite));
        assertThat(verdict(DeMinimis.GENERAL, grant, LAW)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(DeMinimis.GENERAL, grant, lower)).isEqualTo(Verdict.BREACHED);
        assertThat(grant.room(LocalDate.of(2025, 11, 30), shorter)).contains(Euros.of(300_000));
        assertThat(DeMinimis.GENERAL.figures())
                .containsExactlyInAnyOrder(
                        DeMinimis.GENERAL_CEILING, DeMinimis.GENERAL_COUNTED, DeMinimis.WINDOW, DeMinimis.OLD_SCHEMES);
    }

    private static Verdict verdict(Rule<DeMinimisGrant> rule, DeMinimisGrant grant, Law law) {
        return rule.examine(grant, law).get(0).verdict();
    }

    private static Aid aid(String day, String amount, String regime) {
        return new Aid(
                day.equals(OPEN) ? null : LocalDate.parse(day),
                amount.equals(OPEN) ? null : Euros.parse(amount),
                regime.equals(OPEN) ? null : AidRegime.valueOf(regime));
    }

    private static @Nullable List<Aid> aids(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (text.equals(OPEN)) {
            return null;
        }
        var aids = new ArrayList<Aid>();
        for (var each : text.split(" ")) {
            var parts = each.split(":");
            aids.add(aid(parts[0], parts[1], parts.length > 2 ? parts[2] : "GENERAL"));
        }
        return aids;
    }
}
