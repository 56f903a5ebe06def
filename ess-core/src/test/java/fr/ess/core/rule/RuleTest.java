package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.sample.Bakery;
import fr.ess.core.sample.Bakery.Flour;
import fr.ess.core.sample.Bakery.Money;
import fr.ess.core.sample.Bakery.Oven;
import fr.ess.core.sample.Bakery.Staff;
import fr.ess.core.sample.BakeryRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final Bakery NOTHING = new Bakery(null, null, null);
    private static final Money LENT = new Money(Euros.of(300), Euros.of(100));

    private static Law on(String day) {
        return Law.on(LocalDate.parse(day));
    }

    private static <F> Finding only(Rule<F> rule, F facts, Law law) {
        var findings = rule.examine(facts, law);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    // of

    @Test
    void has_an_id_a_force_versions_and_figures() {
        var rule = BakeryRules.LOAN;
        assertThat(rule.id()).isEqualTo("bakery-loan");
        assertThat(rule).hasToString("bakery-loan");
        assertThat(rule.force()).isEqualTo(Force.BINDING);
        assertThat(rule.figures()).containsExactly(BakeryRules.LOAN_SHARE, BakeryRules.LENDING);
        assertThat(rule.tests().versions()).hasSize(2);
        assertThat(rule.tests().unit().ofVersions()).isTrue();
        assertThat(BakeryRules.TRAINING.force()).isEqualTo(Force.PRACTICE);
        assertThat(Rule.<Money>of("x", Force.GUIDANCE).force()).isEqualTo(Force.GUIDANCE);
    }

    @Test
    void is_started_for_its_force() {
        assertThat(Rule.<Money>practice("x").force()).isEqualTo(Force.PRACTICE);
        assertThat(Rule.<Money>binding("x").force()).isEqualTo(Force.BINDING);
        assertThat(Rule.<Money>binding("x").reads(BakeryRules.LOAN_SHARE).figures())
                .containsExactly(BakeryRules.LOAN_SHARE);
    }

    @Test
    void the_law_and_a_scheme_bind_and_nothing_else() {
        assertThat(Force.BINDING.binds()).isTrue();
        assertThat(Force.SCHEME.binds()).isTrue();
        assertThat(Force.GUIDANCE.binds()).isFalse();
        assertThat(Force.PRACTICE.binds()).isFalse();
    }

    // versions

    @ParameterizedTest
    @CsvSource({
        "2001-07-17, NOT_APPLICABLE, PRIMARY",
        "2001-07-18, BREACHED, PRIMARY",
        "2001-07-19, BREACHED, PRIMARY",
        "2014-08-01, BREACHED, PRIMARY",
        "2014-08-02, SATISFIED, SECONDARY",
        "2014-08-03, SATISFIED, SECONDARY"
    })
    void the_version_of_the_day_is_asked(String day, Verdict verdict, String reading) {
        var finding = only(BakeryRules.LOAN, LENT, on(day));
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.provision().source().reading()).hasToString(reading);
        assertThat(finding.provision().rule()).isEqualTo("bakery-loan");
        assertThat(finding.at()).isEmpty();
    }

    @Test
    void before_its_first_day_it_does_not_apply_and_gives_that_day() {
        assertThat(only(BakeryRules.LOAN, LENT, on("2001-07-17")).check())
                .isEqualTo(Check.when(
                        Check.atLeast(
                                new Term.Given<>("on", Day.parse("2001-07-17")),
                                Term.constant(Day.parse("2001-07-18"))),
                        Check.notApplicable()));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, BREACHED", "2020-01-01, NOT_APPLICABLE", "2020-01-02, NOT_APPLICABLE"})
    void given_up_it_no_longer_applies(String day, Verdict verdict) {
        assertThat(only(BakeryRules.TRAINING, new Staff(1, false, null), on(day))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void given_up_it_gives_the_day() {
        assertThat(only(BakeryRules.TRAINING, new Staff(1, false, null), on("2020-01-01"))
                        .check())
                .isEqualTo(Check.when(
                        Check.lessThan(
                                new Term.Given<>("on", Day.parse("2020-01-01")),
                                Term.constant(Day.parse("2020-01-01"))),
                        Check.notApplicable()));
    }

    @Test
    void without_a_known_drafting_even_whether_it_applies_is_not_known() {
        var rule = BakeryRules.LOAN.notPublished("2028-01-01");
        assertThat(only(rule, LENT, on("2027-12-31")).verdict()).isEqualTo(Verdict.SATISFIED);
        var finding = only(rule, LENT, on("2028-01-01"));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.check().possible().toSet()).hasSize(3);
        assertThat(finding.applies()).isFalse();
        assertThat(finding.provision().source())
                .isEqualTo(rule.tests().versions().get(1).source());
    }

    @Test
    void it_may_begin_anew() {
        var rule = BakeryRules.TRAINING.from(
                "2024-01-01", (staff, law) -> Check.yes(Staff.TRAINED.of(staff)), BakeryRules.UNREAD);
        var untrained = new Staff(1, false, null);
        assertThat(only(rule, untrained, on("2023-12-31")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(rule, untrained, on("2023-12-31")).provision().source()).isEqualTo(BakeryRules.READ);
        assertThat(only(rule, untrained, on("2024-01-01")).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(only(rule, untrained, on("2024-01-01")).provision().source()).isEqualTo(BakeryRules.UNREAD);
    }

    @Test
    void a_moved_version_is_asked_from_its_new_day() {
        var law = on("2014-12-31").moved(BakeryRules.LOAN.tests(), Map.of(1, LocalDate.of(2015, 1, 1)));
        assertThat(only(BakeryRules.LOAN, LENT, law).provision().source()).isEqualTo(BakeryRules.READ);
        assertThat(only(BakeryRules.LOAN, LENT, law.at(LocalDate.of(2015, 1, 1)))
                        .provision()
                        .source()
                        .reading())
                .hasToString("SECONDARY");
        var later = on("2001-07-18").moved(BakeryRules.LOAN.tests(), Map.of(0, LocalDate.of(2002, 1, 1)));
        assertThat(only(BakeryRules.LOAN, LENT, later).check().toString()).contains("2002-01-01");
        var placed = BakeryRules.LOAN.within(Bakery.MONEY);
        assertThat(only(placed, new Bakery(LENT, null, null), later).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_amended_figure_is_read() {
        var law = on("2026-11-23")
                .amended(BakeryRules.LOAN_SHARE.amended(
                        LocalDate.of(2026, 1, 1), fr.ess.core.measure.Share.of(1, 4), BakeryRules.READ));
        assertThat(only(BakeryRules.LOAN, LENT, law).verdict()).isEqualTo(Verdict.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2001-07-17, 2001-07-18", "2001-07-18, 2014-08-02", "2014-08-02, "})
    void tells_when_the_law_changes_it(String day, String next) {
        assertThat(BakeryRules.LOAN.nextChange(on(day)).map(LocalDate::toString).orElse(null))
                .isEqualTo(next);
    }

    @Test
    void a_change_of_a_figure_is_one_of_the_rule() {
        assertThat(BakeryRules.ELECTION.nextChange(on("2026-11-23"))).contains(LocalDate.of(2028, 1, 1));
    }

    // keyed on a day among the facts

    @ParameterizedTest
    @CsvSource({"2009-12-31, NOT_APPLICABLE", "2010-01-01, BREACHED", "2027-12-31, BREACHED", "2028-01-01, UNDETERMINED"
    })
    void a_keyed_rule_is_that_of_the_day_of_the_facts(String elected, Verdict verdict) {
        var staff = new Staff(1, null, LocalDate.parse(elected));
        for (var day : List.of("1990-01-01", "2026-11-23", "2050-01-01")) {
            assertThat(only(BakeryRules.ELECTION, staff, on(day)).verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void a_keyed_rule_tells_the_day_of_the_facts() {
        var staff = new Staff(1, null, LocalDate.of(2009, 12, 31));
        assertThat(only(BakeryRules.ELECTION, staff, on("2026-11-23")).check())
                .isEqualTo(Check.when(
                        Check.atLeast(
                                new Term.Given<>("elected", Day.parse("2009-12-31")),
                                Term.constant(Day.parse("2010-01-01"))),
                        Check.notApplicable()));
    }

    @Test
    void while_its_day_is_missing_a_keyed_rule_is_weighed_in_every_period() {
        var finding = only(BakeryRules.ELECTION, new Staff(1, null, null), on("2026-11-23"));
        var whichever = (Check.Whichever) finding.check();
        assertThat(whichever.open()).containsExactly(new Term.Absent<>("elected", Term.Cause.MISSING_FACT));
        assertThat(whichever.parts().stream().map(Check::verdict))
                .containsExactly(Verdict.NOT_APPLICABLE, Verdict.BREACHED, Verdict.UNDETERMINED);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.check().possible().toSet()).hasSize(3);
    }

    @Test
    void while_its_day_is_missing_periods_that_agree_are_an_answer() {
        var most = Timeline.of("x.most", Unit.COUNT)
                .from("1900-01-01", Count.of(2), BakeryRules.READ)
                .from("2020-01-01", Count.of(3), BakeryRules.READ);
        var rule = Rule.<Staff>binding("x")
                .from(
                        "2000-01-01",
                        (staff, law) -> Check.when(
                                Check.yes(Staff.TRAINED.of(staff)),
                                Check.atMost(Staff.BAKERS.of(staff), law.term(most))),
                        BakeryRules.READ)
                .keyedOn(Staff.ELECTED)
                .reads(most);
        assertThat(only(rule, new Staff(3, false, null), on("2026-11-23")).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(rule, new Staff(3, true, null), on("2026-11-23"))
                        .check()
                        .possible()
                        .toSet())
                .containsExactlyInAnyOrder(Verdict.SATISFIED, Verdict.BREACHED, Verdict.NOT_APPLICABLE);
        assertThat(only(rule, new Staff(4, true, null), on("2026-11-23"))
                        .check()
                        .possible()
                        .toSet())
                .containsExactlyInAnyOrder(Verdict.BREACHED, Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_keyed_rule_without_its_day_says_no_more_than_all_days_together() {
        for (var bakers = 0; bakers <= 3; bakers++) {
            var open = only(BakeryRules.ELECTION, new Staff(bakers, null, null), on("2026-11-23"))
                    .check()
                    .possible()
                    .toSet();
            for (var day = LocalDate.of(2009, 6, 1); day.isBefore(LocalDate.of(2028, 6, 1)); day = day.plusDays(13)) {
                assertThat(open)
                        .containsAll(only(BakeryRules.ELECTION, new Staff(bakers, null, day), on("2026-11-23"))
                                .check()
                                .possible()
                                .toSet());
            }
        }
    }

    // in wider facts

    @Test
    void within_a_part_that_may_be_left_out_nothing_is_asked_without_it() {
        var rule = BakeryRules.LOAN.withinGiven(Bakery.MONEY);
        assertThat(only(rule, NOTHING, on("2026-11-23")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(rule, NOTHING, on("2026-11-23")).at()).isEqualTo("money");
        assertThat(only(BakeryRules.LOAN.within(Bakery.MONEY), NOTHING, on("2026-11-23"))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void within_a_part_the_finding_has_its_place() {
        var rule = BakeryRules.LOAN.within(Bakery.MONEY);
        var finding = only(rule, new Bakery(LENT, null, null), on("2014-08-02"));
        assertThat(finding.at()).isEqualTo("money");
        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.check())
                .isEqualTo(only(BakeryRules.LOAN, LENT, on("2014-08-02")).check());
        assertThat(finding.provision())
                .isEqualTo(only(BakeryRules.LOAN, LENT, on("2014-08-02")).provision());
        assertThat(rule.id()).isEqualTo("bakery-loan");
        assertThat(rule.figures()).isEqualTo(BakeryRules.LOAN.figures());
        assertThat(rule.force()).isEqualTo(Force.BINDING);
        assertThat(only(
                                BakeryRules.TRAINING.within(Bakery.STAFF),
                                new Bakery(null, new Staff(1, true, null), null),
                                on("2015-01-01"))
                        .provision()
                        .force())
                .isEqualTo(Force.PRACTICE);
    }

    @Test
    void a_missing_part_leaves_the_rule_undetermined_at_its_path() {
        var finding = only(BakeryRules.LOAN.within(Bakery.MONEY), NOTHING, on("2026-11-23"));
        assertThat(finding.at()).isEqualTo("money");
        assertThat(finding.check().possible().toSet()).hasSize(3);
        assertThat(finding.applies()).isFalse();
        assertThat(finding.provision().source().reading()).hasToString("SECONDARY");
        assertThat(only(BakeryRules.LOAN.within(Bakery.MONEY), NOTHING, on("2001-07-17"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(BakeryRules.TRAINING.within(Bakery.STAFF), NOTHING, on("2020-01-01"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(BakeryRules.ELECTION.within(Bakery.STAFF), NOTHING, on("2009-12-31"))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(only(BakeryRules.ELECTION.within(Bakery.STAFF), NOTHING, on("2026-11-23"))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void each_element_of_a_list_has_a_finding() {
        var rule = BakeryRules.FLOUR.withinEach(Bakery.OVENS);
        var bakery = new Bakery(
                null,
                null,
                List.of(
                        new Oven(Flour.RYE, null, null),
                        new Oven(Flour.SPELT, null, null),
                        new Oven(null, null, null)));
        var findings = rule.examine(bakery, on("2026-11-23"));
        assertThat(findings.stream().map(Finding::at)).containsExactly("ovens[0]", "ovens[1]", "ovens[2]");
        assertThat(findings.stream().map(Finding::verdict))
                .containsExactly(Verdict.SATISFIED, Verdict.BREACHED, Verdict.UNDETERMINED);
        assertThat(findings.get(2).path("flour")).isEqualTo("ovens[2].flour");
    }

    @Test
    void an_empty_list_is_no_concern_and_a_missing_one_is_undetermined() {
        var rule = BakeryRules.FLOUR.withinEach(Bakery.OVENS);
        var none = only(rule, new Bakery(null, null, List.of()), on("2026-11-23"));
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(none.at()).isEqualTo("ovens");
        assertThat(only(rule, NOTHING, on("2026-11-23")).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(only(rule, NOTHING, on("2009-12-31")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(only(rule, new Bakery(null, null, List.of()), on("2009-12-31"))
                        .check())
                .isEqualTo(only(BakeryRules.FLOUR, new Oven(null, null, null), on("2009-12-31"))
                        .check());
    }

    private record Street(List<Bakery> bakeries) {}

    @Test
    void places_are_nested() {
        var bakeries = Many.of("bakeries", Street::bakeries);
        var rule = BakeryRules.FLOUR.withinEach(Bakery.OVENS).withinEach(bakeries);
        var street = new Street(List.of(NOTHING, new Bakery(null, null, List.of(new Oven(Flour.RYE, null, null)))));
        var findings = rule.examine(street, on("2026-11-23"));
        assertThat(findings.stream().map(Finding::at)).containsExactly("bakeries[0].ovens", "bakeries[1].ovens[0]");
        assertThat(only(
                                BakeryRules.LOAN.within(Bakery.MONEY).withinEach(bakeries),
                                new Street(List.of(new Bakery(LENT, null, null))),
                                on("2026-11-23"))
                        .at())
                .isEqualTo("bakeries[0].money");
    }

    @Test
    void the_paths_of_a_finding_are_those_of_the_subject() {
        var provision = only(BakeryRules.LOAN, LENT, on("2026-11-23")).provision();
        assertThat(new Finding(provision, "", Check.notApplicable()).path("loan"))
                .isEqualTo("loan");
        assertThat(new Finding(provision, "money", Check.notApplicable()).path("loan"))
                .isEqualTo("money.loan");
        assertThat(new Finding(provision, "money", Check.notApplicable()).path(""))
                .isEqualTo("money");
        assertThat(new Finding(provision, "", Check.notApplicable()).path("")).isEmpty();
        assertThat(only(BakeryRules.LOAN, LENT, on("2026-11-23")).applies()).isTrue();
        assertThat(new Finding(provision, "", Check.notApplicable()).applies()).isFalse();
    }

    @Test
    void a_finding_is_written_and_read_back() {
        for (var finding : BakeryRules.RULES
                .assess(new Bakery(LENT, null, List.of()), on("2026-11-23"))
                .findings()) {
            var json = fr.ess.core.proof.Json.roundTrip(finding, Finding.class);
            assertThat(json).contains("\"verdict\":\"" + finding.verdict() + "\"");
            assertThat(fr.ess.core.proof.Serial.copy(finding)).isEqualTo(finding);
        }
    }
}
