package fr.ess.core.cooperative;

import static fr.ess.core.cooperative.Cells.euros;
import static fr.ess.core.cooperative.Cells.flag;
import static fr.ess.core.cooperative.Cells.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScicAccountsRulesTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final LocalDate MEETING = LocalDate.of(2024, 6, 20);

    @TestFactory
    Stream<DynamicTest> the_legal_reserve_is_owed_while_reserves_are_less_than_the_capital() {
        return CaseTable.of(ScicAccountsRulesTest.class, Reserves.LEGAL, row -> {
                    var meeting = row.date("meeting");
                    var result = row.text("result");
                    var losses = row.text("losses");
                    var capital = row.text("capital");
                    var reserves = row.text("reserves");
                    var voted = row.text("voted");
                    var accounts = accounts(
                            meeting,
                            new Funds(euros(capital), null, euros(reserves), euros(result), euros(losses), null),
                            null,
                            new Vote(euros(voted), null, null, null, null, null));
                    return accounts;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> the_statutory_reserve_takes_its_part_of_the_remainder() {
        return CaseTable.of(ScicAccountsRulesTest.class, Reserves.STATUTORY, row -> {
                    var meeting = row.date("meeting");
                    var result = row.text("result");
                    var losses = row.text("losses");
                    var rate = row.text("rate");
                    var legal = row.text("legal");
                    var voted = row.text("voted");
                    var accounts = accounts(
                            meeting,
                            new Funds(null, null, null, euros(result), euros(losses), null),
                            new Terms(share(rate), null, null, null),
                            new Vote(euros(legal), euros(voted), null, null, null, null));
                    return accounts;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> there_is_neither_rebate_nor_incorporation() {
        return CaseTable.of(ScicAccountsRulesTest.class, Reserves.NO_REBATE, row -> {
                    var meeting = row.date("meeting");
                    var rebate = row.text("rebate");
                    var incorporated = row.text("incorporated");
                    var accounts = accounts(
                            meeting, null, null, new Vote(null, null, null, null, euros(rebate), euros(incorporated)));
                    return accounts;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> interest_on_shares_is_capped_by_the_year_of_the_meeting() {
        return CaseTable.of(ScicAccountsRulesTest.class, InterestCap.RULE, row -> {
                    var meeting = row.date("meeting");
                    var rate = row.text("rate");
                    var statutes = row.text("statutes");
                    var published = row.text("published");
                    var interest = row.text("interest");
                    var paidUp = row.text("paidUp");
                    var accounts = accounts(
                            meeting,
                            new Funds(null, euros(paidUp), null, null, null, null),
                            new Terms(
                                    null,
                                    share(statutes),
                                    share(published),
                                    published == null ? null : "a published table"),
                            new Vote(null, null, euros(interest), share(rate), null, null));
                    return accounts;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> public_aids_are_left_out_of_the_interest() {
        return CaseTable.of(ScicAccountsRulesTest.class, PublicAids.RULE, row -> {
                    var meeting = row.date("meeting");
                    var result = row.text("result");
                    var losses = row.text("losses");
                    var legal = row.text("legal");
                    var statutory = row.text("statutory");
                    var aids = row.text("aids");
                    var interest = row.text("interest");
                    var accounts = accounts(
                            meeting,
                            new Funds(null, null, null, euros(result), euros(losses), euros(aids)),
                            null,
                            new Vote(euros(legal), euros(statutory), euros(interest), null, null, null));
                    return accounts;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> the_report_tells_six_items() {
        return CaseTable.of(ScicAccountsRulesTest.class, ProjectReport.RULE, row -> {
                    var meeting = row.date("meeting");
                    var items = row.text("items");
                    var report = new AnnualReport(
                            flag(items.substring(0, 1)),
                            flag(items.substring(1, 2)),
                            flag(items.substring(2, 3)),
                            flag(items.substring(3, 4)),
                            flag(items.substring(4, 5)),
                            flag(items.substring(5, 6)));
                    var accounts = new ScicAccounts(meeting, null, null, null, null, report);
                    return accounts;
                })
                .verdicts();
    }

    @TestFactory
    Stream<DynamicTest> an_auditor_is_owed_when_two_of_three_figures_are_exceeded() {
        return CaseTable.of(ScicAccountsRulesTest.class, StatutoryAuditor.RULE, row -> {
                    var opens = row.date("opens");
                    var form = row.code("form", LegalForm.class);
                    var balanceSheet = row.text("balanceSheet");
                    var turnover = row.text("turnover");
                    var staff = row.read("staff", BigDecimal::new);
                    var auditor = row.text("auditor");
                    var year = new FinancialYear(
                            form,
                            opens,
                            euros(balanceSheet),
                            euros(turnover),
                            staff == null ? null : Headcount.of(staff),
                            flag(auditor));
                    var accounts = new ScicAccounts(MEETING, year, null, null, null, null);
                    return accounts;
                })
                .verdicts();
    }

    @Test
    void a_last_levy_may_stop_at_the_capital_when_the_reading_says_so() {
        var capped = LAW.amended(Reserves.LAST_LEVY.amended(
                LocalDate.of(2001, 7, 18),
                LastLevy.UP_TO_THE_CAPITAL,
                LegalTexts.LOI_47.at("art. 16", Reading.UNVERIFIED, "2026-11-23")));
        var funds = new Funds(Euros.of(200_000), null, Euros.of(199_000), Euros.of(100_000), Euros.ZERO, Euros.ZERO);
        var enough = accounts(MEETING, funds, null, new Vote(Euros.of(1_000), null, null, null, null, null));
        var less = accounts(MEETING, funds, null, new Vote(Euros.ofCents(99_999), null, null, null, null, null));
        assertThat(verdict(Reserves.LEGAL, enough)).isEqualTo(Verdict.BREACHED);
        assertThat(Reserves.LEGAL.examine(enough, capped).get(0).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Reserves.LEGAL.examine(less, capped).get(0).verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void aids_may_be_taken_from_the_result_first_when_the_reading_says_so() {
        var first = LAW.amended(PublicAids.DEDUCTED.amended(
                LocalDate.of(2001, 7, 18),
                AidsDeducted.FROM_THE_RESULT,
                LegalTexts.LOI_47.at("art. 19 nonies", Reading.SECONDARY, "2026-11-23")));
        var funds = new Funds(null, null, null, Euros.of(100_000), Euros.ZERO, Euros.of(30_000));
        Function<Euros, Verdict> asked = interest -> PublicAids.RULE
                .examine(
                        accounts(
                                MEETING,
                                funds,
                                null,
                                new Vote(Euros.of(15_000), Euros.of(42_500), interest, null, null, null)),
                        first)
                .get(0)
                .verdict();
        assertThat(asked.apply(Euros.of(29_750))).isEqualTo(Verdict.SATISFIED);
        assertThat(asked.apply(Euros.ofCents(2_975_001))).isEqualTo(Verdict.BREACHED);
    }

    @TestFactory
    Stream<DynamicTest> a_published_cap_is_the_exact_one_rounded_half_up() {
        return CaseTable.of(ScicAccountsRulesTest.class, InterestCap.PUBLISHED, row -> {
                    var meeting = row.date("meeting");
                    var published = row.text("published");
                    var terms = published == null
                            ? null
                            : new Terms(null, null, Share.parse(published), "a published table");
                    return accounts(meeting, null, terms, null);
                })
                .verdicts();
    }

    @Test
    void accounts_that_contradict_themselves_are_refused_with_every_fault() {
        assertThatThrownBy(() -> new Funds(
                        Euros.of(1),
                        Euros.of(2),
                        Euros.ofCents(-1),
                        Euros.of(-5),
                        Euros.ofCents(-1),
                        Euros.ofCents(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openingReserves")
                .hasMessageContaining("priorLosses")
                .hasMessageContaining("publicAids");
        assertThatThrownBy(() -> new Funds(Euros.of(1), Euros.of(2), null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paidUpCapital")
                .hasMessageContaining("must be at most 1.00, but was: 2.00");
        assertThatThrownBy(() -> new Terms(null, null, Share.ofPercent("4.80"), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must come with its source");
        assertThatThrownBy(() -> new Terms(null, null, null, "a published table"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must come with its source");
        assertThatThrownBy(() -> accounts(
                        MEETING,
                        new Funds(null, Euros.of(200_000), null, null, null, null),
                        null,
                        new Vote(null, null, Euros.ofCents(760_501), Share.ofPercent("3.8025"), null, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vote.interest")
                .hasMessageContaining("must be at most 7605.00, but was: 7605.01");
    }

    @Test
    void what_is_missing_is_named() {
        var missing = accounts(MEETING, null, null, null).assess(LAW).missingFacts().stream()
                .map(Missing::fact)
                .collect(Collectors.toSet());
        assertThat(missing)
                .contains("funds.result", "vote.legalReserve", "vote.patronageRebate", "report.effects", "year.opens");
    }

    /** Every way to leave amounts out: certain exactly when all completions agree. */
    @Test
    void what_is_unknown_is_certain_exactly_when_all_completions_agree() {
        var results = List.of(-100L, 0L, 100L, 300L, 9_000L);
        var small = List.of(0L, 15L, 85L, 100L, 400L, 9_000L);
        var capitals = List.of(0L, 50L, 200L, 9_000L);
        certain(
                List.of(results, small, capitals, capitals, small),
                seen -> verdict(
                        Reserves.LEGAL,
                        accounts(
                                MEETING,
                                new Funds(
                                        cents(seen.get(2)),
                                        null,
                                        cents(seen.get(3)),
                                        cents(seen.get(0)),
                                        cents(seen.get(1)),
                                        null),
                                null,
                                new Vote(cents(seen.get(4)), null, null, null, null, null))));
        var percents = List.of(40L, 50L, 75L, 100L, 110L, 120L);
        certain(
                List.of(results, small, percents, small, small),
                seen -> verdict(
                        Reserves.STATUTORY,
                        accounts(
                                MEETING,
                                new Funds(null, null, null, cents(seen.get(0)), cents(seen.get(1)), null),
                                new Terms(seen.get(2) == null ? null : Share.of(seen.get(2), 100), null, null, null),
                                new Vote(cents(seen.get(3)), cents(seen.get(4)), null, null, null, null))));
        var few = List.of(0L, 60L, 400L, 9_000L);
        certain(
                List.of(results, few, few, few, few, List.of(0L, 40L, 90L, 500L, 9_000L)),
                seen -> verdict(
                        PublicAids.RULE,
                        accounts(
                                MEETING,
                                new Funds(null, null, null, cents(seen.get(0)), cents(seen.get(1)), cents(seen.get(2))),
                                null,
                                new Vote(
                                        cents(seen.get(3)),
                                        cents(seen.get(4)),
                                        cents(seen.get(5)),
                                        null,
                                        null,
                                        null))));
        var sizes = List.of(0L, 1_300_000L, 9_000_000L, 90_000_000L);
        var sales = List.of(0L, 2_500_000L, 19_000_000L, 90_000_000L);
        var people = List.of(0L, 30L, 90L, 900L);
        for (var opens : List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2024, 1, 1))) {
            certain(
                    List.of(List.of(0L, 1L, 2L, 2L), sizes, sales, people, List.of(0L, 1L, 1L)),
                    seen -> verdict(
                            StatutoryAuditor.RULE,
                            new ScicAccounts(
                                    MEETING,
                                    new FinancialYear(
                                            seen.get(0) == null
                                                    ? null
                                                    : LegalForm.values()[
                                                            seen.get(0).intValue()],
                                            opens,
                                            seen.get(1) == null ? null : Euros.of(seen.get(1)),
                                            seen.get(2) == null ? null : Euros.of(seen.get(2)),
                                            seen.get(3) == null ? null : Headcount.of(seen.get(3)),
                                            seen.get(4) == null ? null : Boolean.valueOf(seen.get(4) == 1)),
                                    null,
                                    null,
                                    null,
                                    null)));
        }
    }

    /** Asks under every choice of known values; the last of each domain only completes what is open: it exceeds all others. */
    private static void certain(List<List<Long>> domains, Function<List<@Nullable Long>, Verdict> asked) {
        var count = new int[1];
        walk(domains, new ArrayList<>(), true, seen -> {
            Set<Verdict> all = EnumSet.noneOf(Verdict.class);
            var completions = new ArrayList<List<Long>>();
            for (var i = 0; i < seen.size(); i++) {
                var value = seen.get(i);
                completions.add(value == null ? domains.get(i) : List.of(value));
            }
            walk(completions, new ArrayList<>(), false, full -> all.add(asked.apply(full)));
            assertThat(asked.apply(seen))
                    .as("%s", seen)
                    .isEqualTo(all.size() == 1 ? all.iterator().next() : Verdict.UNDETERMINED);
            count[0]++;
        });
        assertThat(count[0]).isGreaterThan(100);
    }

    private static void walk(
            List<List<Long>> domains,
            List<@Nullable Long> chosen,
            boolean open,
            java.util.function.Consumer<List<@Nullable Long>> visit) {
        if (chosen.size() == domains.size()) {
            visit.accept(chosen);
            return;
        }
        var values = new ArrayList<@Nullable Long>(domains.get(chosen.size()));
        if (open) {
            values.set(values.size() - 1, null);
        }
        for (var value : values) {
            var next = new ArrayList<>(chosen);
            next.add(value);
            walk(domains, next, open, visit);
        }
    }

    private static @Nullable Euros cents(@Nullable Long cents) {
        return cents == null ? null : Euros.ofCents(cents);
    }

    private static ScicAccounts accounts(
            LocalDate meeting, @Nullable Funds funds, @Nullable Terms terms, @Nullable Vote vote) {
        return new ScicAccounts(meeting, null, funds, terms, vote, null);
    }

    private static Verdict verdict(Rule<ScicAccounts> rule, ScicAccounts accounts) {
        return rule.examine(accounts, LAW).get(0).verdict();
    }
}
