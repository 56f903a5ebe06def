package fr.ess.strategy.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The schedule of a repayable advance, what is owed, and its grant equivalent. */
class RepayableAdvanceTest {

    private static RepayableAdvance advance(Euros amount, String percent, List<Instalment> schedule) {
        return new RepayableAdvance(amount, Share.ofPercent(percent), schedule, List.of());
    }

    @Test
    void the_grant_equivalent_is_discounted_exactly_and_rounded_once() {
        var amount = Euros.of(100_000);
        var advance = advance(amount, "4", RepayableAdvance.equalInstalments(amount, 5, 1));

        assertThat(advance.presentValue()).contains(Euros.parse("89036.45"));
        assertThat(advance.grantEquivalent()).contains(Euros.parse("10963.55"));
    }

    @Test
    void the_half_cent_is_rounded_up() {
        var advance = advance(Euros.parse("0.03"), "100", List.of(new Instalment(1, Euros.parse("0.03"))));

        assertThat(advance.presentValue()).contains(Euros.parse("0.02"));
        assertThat(advance.grantEquivalent()).contains(Euros.parse("0.02"));
    }

    @Test
    void nothing_is_told_of_what_is_not_known() {
        var unknown = new RepayableAdvance(null, null, null, null);

        assertThat(unknown.presentValue()).isEmpty();
        assertThat(unknown.grantEquivalent()).isEmpty();
        assertThat(unknown.outstanding(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void what_is_owed_counts_the_repayments_of_the_day() {
        var advance = new RepayableAdvance(
                Euros.of(100),
                Share.ZERO,
                List.of(),
                List.of(
                        new Repayment(LocalDate.of(2026, 1, 1), Euros.of(30)),
                        new Repayment(LocalDate.of(2026, 1, 2), Euros.of(20))));

        assertThat(advance.outstanding(LocalDate.of(2025, 12, 31))).contains(Euros.of(100));
        assertThat(advance.outstanding(LocalDate.of(2026, 1, 1))).contains(Euros.of(70));
        assertThat(advance.outstanding(LocalDate.of(2026, 1, 2))).contains(Euros.of(50));
    }

    @Property(seed = "20261123")
    void equal_instalments_meet_the_rule_and_a_cent_more_does_not(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll @IntRange(min = 0, max = 5) int first) {
        var amount = Euros.ofCents(cents);
        var schedule = RepayableAdvance.equalInstalments(amount, count, first);
        var law = Law.on(LocalDate.of(2026, 11, 23));

        assertThat(advance(amount, "4", schedule).assess(law).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(advance(Euros.ofCents(cents + 1), "4", schedule).assess(law).verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(schedule).hasSize(count);
        assertThat(schedule.get(0).year()).isEqualTo(first);
    }

    @Property(seed = "20261123")
    void no_interest_forgone_is_no_aid(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 40) int count) {
        var amount = Euros.ofCents(cents);
        assertThat(advance(amount, "0", RepayableAdvance.equalInstalments(amount, count, 1))
                        .grantEquivalent())
                .contains(Euros.ZERO);
    }

    @Test
    void there_is_at_least_one_instalment() {
        assertThatIllegalArgumentException().isThrownBy(() -> RepayableAdvance.equalInstalments(Euros.of(1), 0, 1));
    }

    @Test
    void aid_by_member_is_counted() {
        assertThat(new MemberAid(Euros.of(3_000), 14).total()).isEqualTo(Euros.of(42_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberAid(Euros.of(3_000), -1));
    }
}
