package fr.ess.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BonusPlanTest {

    private static final Bonus BONUS = new Bonus(Euros.of(20), Units.of(1));
    private static final BonusPlan PLAN = new BonusPlan(BONUS);

    @ParameterizedTest
    @CsvSource({"0.01,0", "19.99,0", "20.00,1", "39.99,1", "40.00,2", "123.45,6"})
    void the_bonus_is_counted_by_full_tranches(String euros, long units) {
        assertThat(BONUS.on(Euros.parse(euros))).isEqualTo(Units.of(units));
    }

    @Test
    void a_bonus_of_one_on_twenty_is_one_twenty_first_of_the_units() {
        assertThat(PLAN.rate()).isEqualTo(Share.of(1, 20));
        assertThat(PLAN.leastFee()).isEqualTo(Share.of(1, 21));
        assertThat(PLAN.unfundedCover()).isEqualTo(Share.of(20, 21));
        assertThat(PLAN.leastFeeInBasisPoints()).isEqualTo(Share.of(477, 10_000));
        assertThat(PLAN.fundedBy(Share.of(477, 10_000))).isTrue();
        assertThat(PLAN.fundedBy(Share.of(476, 10_000))).isFalse();
    }

    @Test
    void a_budget_pays_whole_tranches() {
        assertThat(PLAN.tranches(Euros.parse("99.99"))).isEqualTo(99);
        assertThat(PLAN.tranches(Euros.of(100))).isEqualTo(100);
        assertThatThrownBy(() -> PLAN.tranches(Euros.ofCents(-1)))
                .hasMessage("Budget must be positive or zero, but was: -0.01");
    }

    @Test
    void gifts_of_three_per_cent_and_a_fee_of_five_break_even_at_three_fifths() {
        assertThat(BonusPlan.breakEven(Share.ofPercent("3"), Share.ofPercent("5")))
                .isEqualTo(Share.of(3, 5));
    }

    @Property(seed = "20261124")
    void the_least_fee_pays_out_no_more_than_came_in(
            @ForAll @LongRange(min = 1, max = 100_000) long tranche,
            @ForAll @LongRange(min = 1, max = 10_000) long units) {
        var plan = new BonusPlan(new Bonus(Euros.ofCents(tranche), new Units(units)));
        var issued = Share.of(tranche + units, 1);
        assertThat(issued.times(Share.WHOLE.minus(plan.leastFee()))).isEqualTo(Share.of(tranche, 1));
        assertThat(plan.fundedBy(plan.leastFee())).isTrue();
        assertThat(plan.fundedBy(plan.leastFee().minus(Share.of(1, 1_000_000_000))))
                .isFalse();
    }
}
