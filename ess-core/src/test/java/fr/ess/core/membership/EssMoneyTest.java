package fr.ess.core.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The money of the enterprises of the ESS: profit, capital, reserves and winding up, case by case. */
class EssMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Law LAW = Law.on(DAY);
    private static final Law FULL_FIFTH = LAW.amended(ProfitRules.READING.amended(
            LocalDate.of(2015, 8, 12),
            LevyReading.FULL_FIFTH,
            LegalTexts.ARRETE_2015_08_03.at("art. 1", Reading.UNVERIFIED, "2026-11-23")));
    private static final List<Object> FLAGS = List.of(true, false);
    private static final Euros MOST = Euros.ofCents(77_777_777);

    /** What is open only because nothing in the domain exceeds its greatest amount. */
    private static final Predicate<String> ONLY_THE_MOST = facts -> facts.contains(MOST.toString());

    private static final List<CaseTable<EssAccounts>> PROFIT = List.of(
            CaseTable.of(
                    EssMoneyTest.class,
                    ProfitRules.DEVELOPMENT_FUND,
                    row -> new EssAccounts(
                            Objects.requireNonNull(row.date("day")),
                            row.euros("profit"),
                            row.euros("losses"),
                            row.euros("reserves"),
                            row.euros("capital"),
                            new EssVote(row.euros("fund"), null, null))),
            CaseTable.of(
                    EssMoneyTest.class,
                    ProfitRules.RETENTION,
                    row -> new EssAccounts(
                            Objects.requireNonNull(row.date("day")),
                            row.euros("profit"),
                            row.euros("losses"),
                            null,
                            null,
                            new EssVote(null, row.euros("reserved"), row.euros("carried")))));

    private static final CaseTable<CapitalReduction> REDUCTION = CaseTable.of(
            EssMoneyTest.class,
            ReductionRules.RULE,
            row -> new CapitalReduction(
                    Objects.requireNonNull(row.date("day")),
                    row.code("reason", ReductionReason.class),
                    row.euros("capital"),
                    row.euros("amount"),
                    row.euros("before"),
                    row.flag("allowed")));

    private static final CaseTable<ReserveIncorporation> INCORPORATION = CaseTable.of(
            EssMoneyTest.class,
            IncorporationRules.RULE,
            row -> new ReserveIncorporation(
                    Objects.requireNonNull(row.date("day")),
                    row.flag("allowed"),
                    row.flag("first"),
                    row.euros("amount"),
                    row.euros("available"),
                    row.euros("increase")));

    private static final CaseTable<EssLiquidation> SURPLUS = CaseTable.of(
            EssMoneyTest.class,
            SurplusRules.RULE,
            row -> new EssLiquidation(
                    Objects.requireNonNull(row.date("day")), row.list("recipients", EssMoneyTest::recipient)));

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict() {
        return Stream.of(
                        PROFIT.stream().flatMap(CaseTable::verdicts),
                        REDUCTION.verdicts(),
                        INCORPORATION.verdicts(),
                        SURPLUS.verdicts())
                .flatMap(each -> each);
    }

    @Test
    void each_rule_reads_the_figures_that_it_declares_and_no_other() {
        PROFIT.forEach(table -> table.provesWhatTheRuleReads(ProfitRules.SET.figures()));
        REDUCTION.provesWhatTheRuleReads(ReductionRules.SET.figures());
        INCORPORATION.provesWhatTheRuleReads(IncorporationRules.SET.figures());
        SURPLUS.provesWhatTheRuleReads(SurplusRules.SET.figures());
    }

    // ---- the allocation of a profit

    @Test
    void a_profit_is_allocated_line_by_line() {
        assertThat(accounts("30000", "10000", "12000", "100000").allocation(LAW))
                .contains(allocation("20000", "4000", "10000", "10000"));
        assertThat(accounts("30000", "10000", "20000", "100000").allocation(LAW))
                .contains(allocation("20000", "0", "10000", "10000"));
        assertThat(accounts("30000", "10000", "19999.99", "100000").allocation(LAW))
                .contains(allocation("20000", "0.01", "10000", "10000"));
        assertThat(accounts("30000", "10000", "19999.99", "100000").allocation(FULL_FIFTH))
                .contains(allocation("20000", "4000", "10000", "10000"));
        assertThat(accounts("9000", "9000", "0", "100000").allocation(LAW)).contains(allocation("0", "0", "0", "0"));
        assertThat(accounts("20000.01", "0", "100000", "100000").allocation(LAW))
                .contains(allocation("20000.01", "0", "10000.01", "10000"));
    }

    @Test
    void nothing_is_allocated_while_a_fact_or_a_fraction_is_missing() {
        assertThat(new EssAccounts(DAY, Euros.of(1), null, Euros.ZERO, Euros.of(1), null).allocation(LAW))
                .isEmpty();
        assertThat(new EssAccounts(DAY, null, Euros.ZERO, Euros.ZERO, Euros.of(1), null).allocation(LAW))
                .isEmpty();
        assertThat(new EssAccounts(DAY, Euros.of(1), Euros.ZERO, null, Euros.of(1), null).allocation(LAW))
                .isEmpty();
        assertThat(new EssAccounts(DAY, Euros.of(1), Euros.ZERO, Euros.ZERO, null, null).allocation(LAW))
                .isEmpty();
        var early = LocalDate.of(2015, 8, 11);
        assertThat(new EssAccounts(early, Euros.of(1), Euros.ZERO, Euros.ZERO, Euros.of(1), null).allocation(LAW))
                .isEmpty();
        assertThat(new EssAccounts(early.plusDays(1), Euros.of(1), Euros.ZERO, Euros.ZERO, Euros.of(1), null)
                        .allocation(LAW))
                .isPresent();
    }

    @Property(seed = "20261123")
    void the_least_is_enough_and_a_cent_less_is_not(
            @ForAll @LongRange(min = -1_000, max = 10_000_000) long profit,
            @ForAll @LongRange(min = 0, max = 1_000_000) long losses,
            @ForAll @LongRange(min = 0, max = 3_000_000) long reserves,
            @ForAll @LongRange(min = 1, max = 10_000_000) long capital,
            @ForAll boolean full) {
        var law = full ? FULL_FIFTH : LAW;
        var accounts = new EssAccounts(
                DAY,
                Euros.ofCents(profit),
                Euros.ofCents(losses),
                Euros.ofCents(reserves),
                Euros.ofCents(capital),
                null);
        var allocation = accounts.allocation(law).orElseThrow();
        assertThat(allocation.retained().plus(allocation.distributable())).isEqualTo(allocation.base());
        assertThat(allocation.developmentFund()).isLessThanOrEqualTo(allocation.retained());

        var vote = allocation.vote();
        var owed = profit > losses ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
        assertThat(verdict(ProfitRules.DEVELOPMENT_FUND, accounts.withVote(vote), law))
                .isEqualTo(owed);
        assertThat(verdict(ProfitRules.RETENTION, accounts.withVote(vote), law)).isEqualTo(owed);
        if (allocation.developmentFund().signum() > 0) {
            var less = allocation.developmentFund().minus(Euros.ofCents(1));
            assertThat(verdict(
                            ProfitRules.DEVELOPMENT_FUND,
                            accounts.withVote(new EssVote(less, allocation.retained(), Euros.ZERO)),
                            law))
                    .isEqualTo(Verdict.BREACHED);
        }
        if (allocation.retained().signum() > 0) {
            var less = allocation.retained().minus(Euros.ofCents(1));
            assertThat(verdict(
                            ProfitRules.RETENTION,
                            accounts.withVote(new EssVote(allocation.developmentFund(), Euros.ZERO, less)),
                            law))
                    .isEqualTo(Verdict.BREACHED);
        }
    }

    @Test
    void the_full_fifth_is_owed_when_the_reading_says_so() {
        var accounts = accounts("30000", "10000", "19999.99", "100000");
        var gap = accounts.withVote(new EssVote(Euros.ofCents(1), null, null));
        var fifth = accounts.withVote(new EssVote(Euros.of(4_000), null, null));
        var less = accounts.withVote(new EssVote(Euros.ofCents(399_999), null, null));
        assertThat(verdict(ProfitRules.DEVELOPMENT_FUND, gap, LAW)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(ProfitRules.DEVELOPMENT_FUND, gap, FULL_FIFTH)).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(ProfitRules.DEVELOPMENT_FUND, fifth, FULL_FIFTH)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(ProfitRules.DEVELOPMENT_FUND, less, FULL_FIFTH)).isEqualTo(Verdict.BREACHED);
    }

    // ---- reserves put into capital

    @Property(seed = "20261123")
    void the_greatest_incorporation_is_lawful_and_a_cent_more_is_not(
            @ForAll boolean first,
            @ForAll boolean allowed,
            @ForAll @LongRange(min = 0, max = 10_000) long available,
            @ForAll @LongRange(min = -10_000, max = 10_000) long increase) {
        var most = incorporation(allowed, first, null, available, increase)
                .greatest(LAW)
                .orElseThrow();
        if (most.signum() > 0) {
            assertThat(verdict(IncorporationRules.RULE, incorporation(allowed, first, most, available, increase), LAW))
                    .isEqualTo(Verdict.SATISFIED);
        }
        var more = most.plus(Euros.ofCents(1));
        assertThat(verdict(IncorporationRules.RULE, incorporation(allowed, first, more, available, increase), LAW))
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void the_greatest_incorporation_is_not_guessed() {
        assertThat(new ReserveIncorporation(DAY, null, true, null, Euros.of(8), null).greatest(LAW))
                .isEmpty();
        assertThat(new ReserveIncorporation(DAY, true, null, null, Euros.of(8), Euros.of(8)).greatest(LAW))
                .isEmpty();
        assertThat(new ReserveIncorporation(DAY, true, true, null, null, Euros.of(8)).greatest(LAW))
                .isEmpty();
        assertThat(new ReserveIncorporation(DAY, true, false, null, Euros.of(8), null).greatest(LAW))
                .isEmpty();
        assertThat(new ReserveIncorporation(LocalDate.of(2014, 8, 1), true, true, null, Euros.of(8), null)
                        .greatest(LAW))
                .isEmpty();
        assertThat(new ReserveIncorporation(DAY, false, null, null, null, null).greatest(LAW))
                .contains(Euros.ZERO);
    }

    // ---- what is refused

    @Test
    void amounts_that_cannot_be_are_refused_with_every_fault() {
        assertThatThrownBy(() -> new EssAccounts(DAY, null, Euros.ofCents(-1), Euros.ofCents(-1), Euros.ZERO, null))
                .hasMessageContaining("priorLosses")
                .hasMessageContaining("reserves")
                .hasMessageContaining("capital: must be more than zero");
        assertThatThrownBy(() -> new EssVote(Euros.ofCents(-1), Euros.ofCents(-1), Euros.ofCents(-1)))
                .hasMessageContaining("developmentFund")
                .hasMessageContaining("mandatoryReserves")
                .hasMessageContaining("carriedForward");
        assertThatThrownBy(() -> new CapitalReduction(DAY, null, Euros.ZERO, Euros.ZERO, Euros.ofCents(-1), null))
                .hasMessageContaining("capital")
                .hasMessageContaining("amount")
                .hasMessageContaining("cancelledBefore");
        assertThatThrownBy(() -> new SurplusRecipient(null, Euros.ofCents(-1))).hasMessageContaining("amount");
    }

    // ---- what is unknown

    @Test
    void the_levy_is_never_certain_too_early() {
        for (var law : List.of(LAW, FULL_FIFTH)) {
            var open = Completions.openThoughAllAgree(
                    ProfitRules.DEVELOPMENT_FUND,
                    law,
                    List.of(
                            amounts(-5, 0, 5, 20),
                            amounts(0, 5, 6),
                            amounts(0, 3, 4),
                            amounts(1, 15, 20),
                            amounts(0, 1, 3, 4)),
                    facts -> new EssAccounts(
                            DAY,
                            (Euros) facts[0],
                            (Euros) facts[1],
                            (Euros) facts[2],
                            (Euros) facts[3],
                            new EssVote((Euros) facts[4], null, null)));
            assertThat(open).allMatch(ONLY_THE_MOST);
        }
    }

    @Test
    void the_retention_is_never_certain_too_early() {
        var votes = amounts(0, 1, 2, 3, 10);
        assertThat(Completions.openThoughAllAgree(
                        ProfitRules.RETENTION,
                        LAW,
                        List.of(amounts(-5, 0, 4, 5, 20), amounts(0, 4, 5), votes, votes),
                        facts -> new EssAccounts(
                                DAY,
                                (Euros) facts[0],
                                (Euros) facts[1],
                                null,
                                null,
                                new EssVote(null, (Euros) facts[2], (Euros) facts[3]))))
                .allMatch(ONLY_THE_MOST);
    }

    @Test
    void a_reduction_is_never_certain_too_early() {
        var amounts = amounts(1, 10, 100, 101);
        for (var day : List.of(DAY, LocalDate.of(2015, 12, 31))) {
            assertThat(Completions.openThoughAllAgree(
                            ReductionRules.RULE,
                            Law.on(day),
                            List.of(
                                    List.of((Object[]) ReductionReason.values()),
                                    amounts(1, 400, 1000),
                                    amounts,
                                    amounts(0, 9, 99, 100),
                                    FLAGS),
                            facts -> new CapitalReduction(
                                    day,
                                    (ReductionReason) facts[0],
                                    (Euros) facts[1],
                                    (Euros) facts[2],
                                    (Euros) facts[3],
                                    (Boolean) facts[4])))
                    .allMatch(ONLY_THE_MOST);
        }
    }

    @Test
    void an_incorporation_is_never_certain_too_early() {
        assertThat(Completions.openThoughAllAgree(
                        IncorporationRules.RULE,
                        LAW,
                        List.of(FLAGS, FLAGS, amounts(1, 2, 5), amounts(0, 1, 2, 4, 10), amounts(-4, 0, 1, 2, 4, 10)),
                        facts -> new ReserveIncorporation(
                                DAY, (Boolean) facts[0], (Boolean) facts[1], (Euros) facts[2], (Euros) facts[3], (Euros)
                                        facts[4])))
                .allMatch(ONLY_THE_MOST);
    }

    @Test
    void a_surplus_is_never_certain_too_early() {
        var kinds = List.of((Object[]) SurplusRecipientKind.values());
        assertThat(Completions.openThoughAllAgree(
                        SurplusRules.RULE,
                        LAW,
                        List.of(kinds, amounts(0, 1), kinds, amounts(0, 1)),
                        facts -> new EssLiquidation(
                                DAY,
                                List.of(
                                        new SurplusRecipient((SurplusRecipientKind) facts[0], (Euros) facts[1]),
                                        new SurplusRecipient((SurplusRecipientKind) facts[2], (Euros) facts[3])))))
                .allMatch(ONLY_THE_MOST);
    }

    // ---- how facts are made

    /** Returns amounts, and one that exceeds all others: it is there to complete what is missing. */
    private static List<Object> amounts(long... cents) {
        var all = new ArrayList<Object>();
        all.add(MOST);
        for (var each : cents) {
            all.add(Euros.ofCents(each));
        }
        return all;
    }

    private static EssAccounts accounts(String profit, String losses, String reserves, String capital) {
        return new EssAccounts(
                DAY, Euros.parse(profit), Euros.parse(losses), Euros.parse(reserves), Euros.parse(capital), null);
    }

    private static ProfitAllocation allocation(String base, String fund, String retained, String distributable) {
        return new ProfitAllocation(
                Euros.parse(base), Euros.parse(fund), Euros.parse(retained), Euros.parse(distributable));
    }

    private static ReserveIncorporation incorporation(
            boolean allowed, boolean first, @Nullable Euros amount, long available, long increase) {
        return new ReserveIncorporation(DAY, allowed, first, amount, Euros.ofCents(available), Euros.ofCents(increase));
    }

    private static SurplusRecipient recipient(String text) {
        var parts = text.split("=");
        return new SurplusRecipient(
                parts[0].equals("?") ? null : SurplusRecipientKind.valueOf(parts[0]),
                parts[1].equals("?") ? null : Euros.parse(parts[1]));
    }

    private static <F> Verdict verdict(Rule<F> rule, F facts, Law law) {
        return rule.examine(facts, law).get(0).verdict();
    }
}
