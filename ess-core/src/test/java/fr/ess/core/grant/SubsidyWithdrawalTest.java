package fr.ess.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.CaseTable;
import fr.ess.core.rule.CaseTable.Case;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** When a subsidy may be withdrawn, and how much of it. */
class SubsidyWithdrawalTest {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));

    private static final List<CaseTable<SubsidyWithdrawal>> TABLES = List.of(
            CaseTable.of(
                    SubsidyWithdrawalTest.class,
                    SubsidyWithdrawalRules.WITHDRAWAL,
                    row -> withdrawal(row, row.date("granted"), null, null, null)),
            CaseTable.of(
                    SubsidyWithdrawalTest.class,
                    SubsidyWithdrawalRules.CLAWBACK,
                    row -> withdrawal(
                            row,
                            row.date("granted"),
                            row.euros("amount"),
                            null,
                            new RepublicanBreach(
                                    row.euros("subsidy"),
                                    row.date("from"),
                                    row.date("until"),
                                    row.date("breached"),
                                    row.flag("attributable")))),
            CaseTable.of(
                    SubsidyWithdrawalTest.class,
                    SubsidyWithdrawalRules.REPAYMENT,
                    row -> withdrawal(row, null, null, row.date("repayBy"), null)));

    private static SubsidyWithdrawal withdrawal(
            Case row,
            @Nullable LocalDate granted,
            @Nullable Euros amount,
            @Nullable LocalDate repayBy,
            @Nullable RepublicanBreach breach) {
        return new SubsidyWithdrawal(
                granted, row.date("day"), row.code("ground", WithdrawalGround.class), amount, repayBy, breach);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return TABLES.stream().flatMap(CaseTable::verdicts);
    }

    @Test
    void a_rule_reads_the_figures_it_declares_and_no_other() {
        TABLES.forEach(table -> table.provesWhatTheRuleReads(SubsidyWithdrawalRules.SET.figures()));
    }

    @Test
    void what_is_unknown_is_never_certain_when_completions_differ() {
        var domains = List.of(
                List.<Object>of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 1)),
                List.<Object>of(
                        WithdrawalGround.UNLAWFUL, WithdrawalGround.FRAUD, WithdrawalGround.REPUBLICAN_CONTRACT),
                List.<Object>of(LocalDate.of(2023, 10, 20), LocalDate.of(2023, 12, 1)),
                List.<Object>of(true, false),
                List.<Object>of(Euros.of(36_500), Euros.of(7_300)));
        assertThat(Completions.openThoughAllAgree(
                        SubsidyWithdrawalRules.CLAWBACK, LAW, domains, SubsidyWithdrawalTest::filled))
                .allSatisfy(line -> assertThat(line)
                        .as("a day or an amount that the domain leaves out would fit")
                        .matches(".*REPUBLICAN_CONTRACT, (null, .*|.*, null\\]: .*)")
                        .endsWith("[BREACHED]"));
        assertThat(Completions.openThoughAllAgree(
                        SubsidyWithdrawalRules.WITHDRAWAL,
                        LAW,
                        List.of(
                                List.<Object>of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 1)),
                                List.<Object>of(WithdrawalGround.UNLAWFUL, WithdrawalGround.FRAUD)),
                        facts -> new SubsidyWithdrawal(
                                (LocalDate) facts[0],
                                LocalDate.of(2023, 12, 1),
                                (WithdrawalGround) facts[1],
                                null,
                                null,
                                null)))
                .isEmpty();
    }

    private static SubsidyWithdrawal filled(@Nullable Object[] facts) {
        return new SubsidyWithdrawal(
                (LocalDate) facts[0],
                LocalDate.of(2023, 12, 1),
                (WithdrawalGround) facts[1],
                (Euros) facts[4],
                null,
                new RepublicanBreach(
                        Euros.of(36_500),
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        (LocalDate) facts[2],
                        (Boolean) facts[3]));
    }

    @Property(seed = "20261123", tries = 300)
    void what_is_clawed_back_meets_the_rule_and_a_cent_beside_it_does_not(
            @ForAll @LongRange(min = 0, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 800) int days,
            @ForAll @IntRange(min = 0, max = 799) int at) {
        var from = LocalDate.of(2023, 1, 1);
        var until = from.plusDays(days - 1);
        var breach = new RepublicanBreach(Euros.ofCents(cents), from, until, from.plusDays(at % days), true);
        var clawback = breach.clawback().orElseThrow();
        var left = days - at % days;
        assertThat(breach.remaining()).contains(Share.of(left, days));
        assertThat(clawback.cents()).as("half a cent up").isEqualTo((2 * cents * left + days) / (2 * days));
        assertThat(verdict(breach, from, clawback)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(breach, from, Euros.ofCents(clawback.cents() + 1))).isEqualTo(Verdict.BREACHED);
    }

    private static Verdict verdict(RepublicanBreach breach, LocalDate granted, Euros amount) {
        var withdrawal = new SubsidyWithdrawal(
                granted, LocalDate.of(2026, 1, 1), WithdrawalGround.REPUBLICAN_CONTRACT, amount, null, breach);
        return SubsidyWithdrawalRules.CLAWBACK.examine(withdrawal, LAW).get(0).verdict();
    }

    @Test
    void what_contradicts_itself_is_refused() {
        var day = LocalDate.of(2023, 1, 1);
        assertThatThrownBy(() -> new RepublicanBreach(null, day, day.minusDays(1), null, null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("coveredUntil");
        assertThatThrownBy(() -> new SubsidyWithdrawal(day, day.minusDays(1), null, null, null, null))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("withdrawnOn");
    }
}
