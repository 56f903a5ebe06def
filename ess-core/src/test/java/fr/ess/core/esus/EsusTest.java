package fr.ess.core.esus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.membership.EssBody;
import fr.ess.core.membership.Principles;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The computations on a candidate, tied to their rules, and the honesty of the rules about what is missing. */
class EsusTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final Euros CENT = Euros.ofCents(1);

    private static Verdict verdict(Rule<Candidate> rule, Candidate candidate, Law law) {
        return rule.examine(candidate, law).get(0).verdict();
    }

    private static Candidate paying(Payroll payroll) {
        return new Candidate(Way.GENERAL, null, null, null, null, null, payroll, null);
    }

    private static Candidate showing(Impact impact) {
        return new Candidate(Way.GENERAL, null, null, null, null, impact, null, null);
    }

    private static Paid full(Euros amount) {
        return new Paid(amount, Share.WHOLE);
    }

    private static ClosedYear year(int year, @Nullable Euros social, @Nullable Euros total) {
        return new ClosedYear(LocalDate.of(year, 12, 31), social, total, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 173446.00, 121412.20", "2015, 174902.00, 122431.40", "2016, 175994.00, 123195.80",
        "2017, 177632.00, 124342.40", "2018, 179816.00, 125871.20", "2019, 182546.00, 127782.20",
        "2020, 184730.00, 129311.00", "2021, 187596.50, 131317.55", "2022, 197439.66, 138207.76",
        "2023, 208147.33, 145703.13", "2024, 212727.66, 148909.36", "2025, 216216.00, 151351.20",
        "2026, 221842.83, 155289.98"
    })
    void the_ceilings_of_each_year_are_those_of_its_twelve_months(int year, Euros highest, Euros average) {
        var payroll = new Payroll(year, WageZone.GENERAL, Euros.ZERO, List.of(full(Euros.ZERO)));
        assertThat(payroll.highestPay(LAW)).contains(highest);
        assertThat(payroll.averageRoom(LAW)).contains(average);
    }

    @Test
    void no_ceiling_is_told_while_something_is_missing() {
        var people = List.of(full(Euros.of(20_000)));
        assertThat(new Payroll(2027, WageZone.GENERAL, Euros.ZERO, people).highestPay(LAW))
                .isEmpty();
        assertThat(new Payroll(2025, WageZone.GENERAL, null, people).highestPay(LAW))
                .isEmpty();
        assertThat(new Payroll(2025, WageZone.GENERAL, Euros.ZERO, people)
                        .highestPay(LAW.at(LocalDate.of(2015, 6, 30))))
                .isEmpty();
        assertThat(new Payroll(2025, WageZone.GENERAL, null, people).averageRoom(LAW))
                .isEmpty();
        assertThat(new Payroll(2025, WageZone.GENERAL, Euros.ZERO, null).averageRoom(LAW))
                .isEmpty();
        assertThat(new Payroll(2025, WageZone.GENERAL, Euros.ZERO, List.of()).averageRoom(LAW))
                .isEmpty();
        assertThat(new Payroll(2025, WageZone.GENERAL, Euros.ZERO, people)
                        .averageRoom(LAW.at(LocalDate.of(2015, 6, 30))))
                .isEmpty();
        for (var open : List.of(new Paid(null, Share.WHOLE), new Paid(Euros.of(1), null))) {
            assertThat(new Payroll(2025, WageZone.GENERAL, Euros.ZERO, List.of(open)).averageRoom(LAW))
                    .isEmpty();
        }
    }

    @Property(seed = "20261123", tries = 300)
    void the_highest_pay_is_lawful_and_a_cent_more_is_not(
            @ForAll @IntRange(min = 2014, max = 2026) int year,
            @ForAll @LongRange(min = 0, max = 4_000_000) long branch) {
        var payroll = new Payroll(year, WageZone.GENERAL, Euros.ofCents(branch), null);
        var most = payroll.highestPay(LAW).orElseThrow();
        for (var more : List.of(Euros.ZERO, CENT)) {
            var paid = new Payroll(year, WageZone.GENERAL, Euros.ofCents(branch), List.of(full(most.plus(more))));
            assertThat(verdict(PayRules.HIGHEST, paying(paid), LAW))
                    .isEqualTo(more.equals(CENT) ? Verdict.BREACHED : Verdict.SATISFIED);
        }
    }

    @Property(seed = "20261123", tries = 300)
    void the_room_of_the_best_paid_is_lawful_and_a_cent_more_is_not(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 15_000_000) Long> pays,
            @ForAll @IntRange(min = 1, max = 7) int sevenths,
            @ForAll @IntRange(min = 2015, max = 2026) int year) {
        var people = new ArrayList<Paid>();
        pays.forEach(cents -> people.add(full(Euros.ofCents(cents))));
        people.add(new Paid(Euros.ofCents(pays.get(0)), Share.of(sevenths, 7)));
        var payroll = new Payroll(year, WageZone.GENERAL, Euros.ZERO, people);
        var room = payroll.averageRoom(LAW).orElseThrow();
        var best = people.stream()
                .filter(paid -> Share.WHOLE.equals(paid.fullTime()))
                .reduce((one, other) -> one.amount().compareTo(other.amount()) >= 0 ? one : other)
                .orElseThrow();
        var before = verdict(PayRules.AVERAGE, paying(payroll), LAW);
        if (before == Verdict.BREACHED) {
            assertThat(room).isEqualTo(Euros.ZERO);
            return;
        }
        for (var more : List.of(Euros.ZERO, CENT)) {
            // the best paid at a full time may stand out of the five only if five others, at a part of it, are paid
            // more
            var raised = new ArrayList<>(people);
            raised.set(raised.indexOf(best), full(best.amount().plus(room).plus(more)));
            assertThat(verdict(PayRules.AVERAGE, paying(new Payroll(year, WageZone.GENERAL, Euros.ZERO, raised)), LAW))
                    .isEqualTo(more.equals(CENT) ? Verdict.BREACHED : Verdict.SATISFIED);
        }
    }

    @Property(seed = "20261123", tries = 500)
    void the_missing_charges_make_the_test_pass_and_a_cent_less_does_not(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long social,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long other) {
        var impact = new Impact(List.of(year(2025, Euros.ofCents(social), Euros.ofCents(social + other))), null, null);
        var missing = impact.missingSocialCharges(LAW).orElseThrow();
        assertThat(verdict(EsusRules.BY_CHARGES, showing(spending(social, other, missing)), LAW))
                .isEqualTo(Verdict.SATISFIED);
        if (missing.signum() > 0) {
            assertThat(verdict(EsusRules.BY_CHARGES, showing(spending(social, other, missing.minus(CENT))), LAW))
                    .isEqualTo(Verdict.BREACHED);
        }
    }

    private static Impact spending(long social, long other, Euros more) {
        return new Impact(
                List.of(year(
                        2025,
                        Euros.ofCents(social).plus(more),
                        Euros.ofCents(social + other).plus(more))),
                null,
                null);
    }

    @Test
    void the_missing_charges_are_those_of_the_formula() {
        var impact = new Impact(List.of(year(2025, Euros.of(500_000), Euros.of(1_000_000))), null, null);
        assertThat(impact.missingSocialCharges(LAW)).contains(Euros.parse("470588.24"));
        assertThat(new Impact(null, null, null).missingSocialCharges(LAW)).isEmpty();
        assertThat(new Impact(List.of(), null, null).missingSocialCharges(LAW)).isEmpty();
        assertThat(new Impact(List.of(year(2025, null, Euros.of(1))), null, null).missingSocialCharges(LAW))
                .isEmpty();
        assertThat(impact.missingSocialCharges(LAW.at(LocalDate.of(2015, 6, 30))))
                .isEmpty();
    }

    @Test
    void the_share_may_be_asked_of_each_year() {
        var each = LAW.amended(ImpactTest.READING.amended(
                LocalDate.of(2015, 7, 1),
                ChargesReading.EACH_YEAR,
                LegalTexts.DECRET_2015_719.at("", Reading.UNVERIFIED, "2026-11-23")));
        var years = List.of(
                year(2023, Euros.of(60), Euros.of(100)),
                year(2024, Euros.of(66), Euros.of(100)),
                year(2025, Euros.of(72), Euros.of(100)));
        var impact = new Impact(years, null, null);
        assertThat(verdict(EsusRules.BY_CHARGES, showing(impact), LAW)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(EsusRules.BY_CHARGES, showing(impact), each)).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(EsusRules.BY_CHARGES, showing(new Impact(years.subList(1, 3), null, null)), each))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(impact.missingSocialCharges(each)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> year(2025, Euros.of(2), Euros.of(1)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("must not be more than all operating charges");
        for (var part : List.of(Share.ZERO, Share.of(8, 7))) {
            assertThatThrownBy(() -> new Paid(Euros.ZERO, part))
                    .isInstanceOf(MalformedException.class)
                    .hasMessageContaining("must be more than zero and at most one");
        }
    }

    @Test
    void the_general_conditions_are_never_certain_when_the_missing_facts_could_change_them() {
        var domains = List.<List<Object>>of(
                Arrays.asList((Object[]) Way.values()),
                List.of(true, false),
                List.of(List.of(), List.of(Aim.HERITAGE), List.of(Aim.SOCIAL_LINK_OR_COHESION)),
                List.of(true, false),
                List.of(true, false),
                List.of(Euros.of(10), Euros.of(66)),
                List.of(Euros.of(66), Euros.of(100)),
                List.of(true, false));
        for (var day : List.of(LocalDate.of(2019, 5, 23), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))) {
            Completions.openThoughAllAgree(
                    EsusRules.GENERAL,
                    LAW.at(day),
                    domains,
                    facts -> new Candidate(
                            (Way) facts[0],
                            (Boolean) facts[1],
                            null,
                            new Mission(aims(facts[2]), (Boolean) facts[3], (Boolean) facts[4]),
                            null,
                            new Impact(
                                    List.of(new ClosedYear(
                                            LocalDate.of(2018, 12, 31),
                                            (Euros) facts[5],
                                            (Euros) facts[6],
                                            Euros.of(1),
                                            Euros.of(100))),
                                    (Boolean) facts[7],
                                    null),
                            null,
                            null));
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Aim> aims(@Nullable Object list) {
        return (List<Aim>) list;
    }

    @Test
    void the_share_of_charges_is_never_certain_when_the_missing_facts_could_change_it() {
        var charges = List.<Object>of(Euros.ZERO, Euros.of(10), Euros.of(66), Euros.of(100));
        Completions.openThoughAllAgree(
                EsusRules.BY_CHARGES,
                LAW,
                List.of(Arrays.asList((Object[]) Way.values()), charges, charges, charges, charges),
                facts -> new Candidate(
                        (Way) facts[0],
                        null,
                        null,
                        null,
                        null,
                        new Impact(
                                List.of(
                                        year(2024, (Euros) facts[1], (Euros) facts[2]),
                                        year(2025, (Euros) facts[3], (Euros) facts[4])),
                                null,
                                null),
                        null,
                        null));
    }

    @Test
    void the_return_is_never_certain_when_the_missing_facts_could_change_it() {
        var paid = List.<Object>of(Euros.ZERO, Euros.of(6), Euros.of(7), Euros.of(30));
        var funds = List.<Object>of(Euros.of(-200), Euros.ZERO, Euros.of(100));
        Completions.openThoughAllAgree(
                EsusRules.BY_RETURN,
                LAW,
                List.of(Arrays.asList((Object[]) Way.values()), paid, funds, paid, funds, List.of(true, false)),
                facts -> new Candidate(
                        (Way) facts[0],
                        null,
                        null,
                        null,
                        null,
                        new Impact(
                                List.of(
                                        new ClosedYear(LocalDate.of(2024, 12, 31), null, null, (Euros) facts[1], (Euros)
                                                facts[2]),
                                        new ClosedYear(LocalDate.of(2025, 12, 31), null, null, (Euros) facts[3], (Euros)
                                                facts[4])),
                                (Boolean) facts[5],
                                Share.ofPercent("2")),
                        null,
                        null));
    }

    @Test
    void the_pay_is_never_certain_when_the_missing_facts_could_change_it() {
        var amounts = List.<Object>of(Euros.ZERO, Euros.of(100_000), Euros.of(216_217), Euros.of(500_000));
        var parts = List.<Object>of(Share.WHOLE, Share.HALF, Share.of(1, 10));
        for (var rule : List.of(PayRules.AVERAGE, PayRules.HIGHEST)) {
            for (var day : List.of(LocalDate.of(2019, 5, 23), LocalDate.of(2026, 11, 23))) {
                Completions.openThoughAllAgree(
                        rule,
                        LAW.at(day),
                        List.of(
                                Arrays.asList((Object[]) Way.values()),
                                List.of(Euros.ZERO, Euros.of(100_000), Euros.of(1_000_000)),
                                amounts,
                                parts,
                                amounts,
                                parts),
                        facts -> new Candidate(
                                (Way) facts[0],
                                null,
                                null,
                                null,
                                null,
                                null,
                                new Payroll(
                                        2018,
                                        WageZone.GENERAL,
                                        (Euros) facts[1],
                                        List.of(
                                                new Paid((Euros) facts[2], (Share) facts[3]),
                                                new Paid((Euros) facts[4], (Share) facts[5]))),
                                null));
            }
        }
    }

    @Test
    void an_approval_by_right_is_never_certain_when_the_missing_facts_could_change_it() {
        for (var day : List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2026, 11, 23))) {
            assertThat(Completions.openThoughAllAgree(
                            EsusRules.BY_RIGHT,
                            LAW.at(day),
                            List.of(
                                    Arrays.asList((Object[]) Way.values()),
                                    List.of(true, false),
                                    Arrays.asList((Object[]) ListedBody.values()),
                                    List.of(true, false),
                                    List.of(true, false)),
                            facts -> new Candidate(
                                    (Way) facts[0],
                                    (Boolean) facts[1],
                                    null,
                                    null,
                                    new Listing((ListedBody) facts[2], (Boolean) facts[3], (Boolean) facts[4]),
                                    null,
                                    null,
                                    null)))
                    .isEmpty();
        }
    }

    // ---- membership, declared or told by its facts

    private static Candidate member(@Nullable Boolean declared, @Nullable EssBody body, Way way) {
        return new Candidate(way, declared, body, null, null, null, null, null);
    }

    private static EssBody body(LegalForm form, @Nullable Boolean cooperative) {
        return new EssBody(form, cooperative, new Principles(null, null, null, null, null, false), null, null);
    }

    private static List<Verdict> membership(Candidate candidate) {
        return EsusRules.SET.assess(candidate, LAW).findings().stream()
                .filter(finding -> finding.at().equals("body"))
                .map(Finding::verdict)
                .toList();
    }

    @Test
    void the_facts_of_membership_take_the_place_of_the_declaration() {
        for (var way : Way.values()) {
            assertThat(membership(member(null, body(LegalForm.ASSOCIATION, false), way)))
                    .containsExactly(
                            Verdict.SATISFIED, Verdict.SATISFIED, Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE);
            assertThat(membership(member(null, body(LegalForm.PUBLIC_BODY, false), way)))
                    .contains(Verdict.BREACHED);
            assertThat(membership(member(true, null, way))).containsOnly(Verdict.NOT_APPLICABLE);
            assertThat(membership(member(null, null, way))).containsOnly(Verdict.NOT_APPLICABLE);
            assertThat(missing(member(null, null, way)))
                    .contains("socialEconomy")
                    .doesNotContain("body");
            assertThat(missing(member(null, body(LegalForm.SAS, null), way)))
                    .contains("body.cooperative")
                    .doesNotContain("socialEconomy");
        }
    }

    private static List<String> missing(Candidate candidate) {
        return EsusRules.SET.assess(candidate, LAW).missingFacts().stream()
                .map(fact -> fact.fact())
                .toList();
    }

    @Test
    void membership_is_not_both_declared_and_told() {
        assertThatThrownBy(() -> member(true, body(LegalForm.ASSOCIATION, false), Way.GENERAL))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("socialEconomy")
                .hasMessageContaining("must be left out when the facts of membership are given");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-08-02, ACT_WITHOUT_DECREE",
        "2015-06-30, ACT_WITHOUT_DECREE",
        "2015-07-01, FIRST",
        "2019-05-23, FIRST",
        "2019-05-24, ACTIVITIES",
        "2019-12-31, ACTIVITIES",
        "2020-01-01, ALTERNATIVE_AIMS",
        "2024-12-31, ALTERNATIVE_AIMS",
        "2025-01-01, HERITAGE_AND_FUNDS"
    })
    void the_finding_names_the_regime_of_the_day_of_the_decision(LocalDate day, Regime regime) {
        var check = EsusRules.REGIME
                .examine(member(null, null, Way.GENERAL), LAW.at(day))
                .get(0)
                .check();
        assertThat(
                        check instanceof Check.Condition condition
                                ? condition.seen()
                                : ((Check.Condition) ((Check.Scoped) check).scope()).seen())
                .isEqualTo(Term.constant(Code.of(regime)));
    }

    // ---- the clauses of the articles

    @Test
    void the_clauses_asked_are_those_of_the_day() {
        var silent = new Mission(List.of(Aim.CITIZENSHIP_EDUCATION), false, false);
        var unread = new Mission(List.of(Aim.CITIZENSHIP_EDUCATION), null, null);
        var first = LAW.at(LocalDate.of(2019, 5, 23));
        var since = LAW.at(LocalDate.of(2019, 5, 24));
        assertThat(silent.missingClauses(first)).containsExactly(Mission.STATE_UTILITY, Mission.STATE_PAY);
        assertThat(silent.missingClauses(since)).containsExactly(Mission.STATE_UTILITY);
        assertThat(silent.unreadClauses(first)).isEmpty();
        assertThat(unread.unreadClauses(first)).containsExactly(Mission.STATE_UTILITY, Mission.STATE_PAY);
        assertThat(unread.unreadClauses(since)).containsExactly(Mission.STATE_UTILITY);
        assertThat(unread.missingClauses(first)).isEmpty();
        assertThat(silent.missingClauses(LAW.at(LocalDate.of(2015, 6, 30)))).isEmpty();
    }

    @Property(seed = "20261123", tries = 100)
    void a_candidate_whose_articles_lack_nothing_is_eligible_and_no_other_is(
            @ForAll boolean utility, @ForAll boolean pay, @ForAll @IntRange(min = 0, max = 4000) int after) {
        var law = LAW.at(LocalDate.of(2015, 7, 1).plusDays(after));
        var mission = new Mission(List.of(Aim.CITIZENSHIP_EDUCATION), utility, pay);
        var impact = new Impact(
                List.of(new ClosedYear(law.day().minusDays(1), Euros.of(66), Euros.of(100), null, null)), false, null);
        var candidate = new Candidate(Way.GENERAL, true, null, mission, null, impact, null, null);
        assertThat(verdict(EsusRules.GENERAL, candidate, law))
                .isEqualTo(mission.missingClauses(law).isEmpty() ? Verdict.SATISFIED : Verdict.BREACHED);
    }
}
