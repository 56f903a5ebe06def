package fr.ess.core.scic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room below the ceiling of public stakes, tied to the rule: with it the ceiling holds, with one share more it does not. */
class HeadroomTest {

    private static final Law TODAY = Law.on(LocalDate.of(2026, 11, 23));
    private static final Law BEFORE_2014 = Law.on(LocalDate.of(2014, 8, 1));
    private static final Euros CENT = Euros.ofCents(1);

    @ParameterizedTest
    @CsvSource({
        // capital, counted, new shares, whole shares, purchase, withdrawal of others
        "100000, 30000, 40000.00, 400, 20000.00, 40000.00",
        "100000, 49950, 100.00, 1, 50.00, 100.00",
        "100000, 49951, 98.00, 0, 49.00, 98.00",
        "100000, 50000, 0.00, 0, 0.00, 0.00",
        "100000, 60000, 0.00, 0, 0.00, 0.00",
        "100000, 0, 100000.00, 1000, 50000.00, 100000.00",
        "100000.01, 30000, 40000.01, 400, 20000.00, 40000.01",
    })
    void the_room_at_a_half(
            String capital, String counted, Euros newShares, long shares, Euros purchase, Euros withdrawal) {
        var room = room(capital, counted, "100", TODAY);
        assertThat(room.newShares()).isEqualTo(new Room(newShares, shares));
        assertThat(room.purchase().amount()).isEqualTo(purchase);
        assertThat(room.withdrawalOfOthers().amount()).isEqualTo(withdrawal);
    }

    @Test
    void before_2014_the_room_is_that_of_a_fifth() {
        var room = room("100000", "10000", null, BEFORE_2014);
        assertThat(room.newShares()).isEqualTo(new Room(Euros.of(12_500), null));
        assertThat(room.purchase().amount()).isEqualTo(Euros.of(10_000));
        assertThat(room.withdrawalOfOthers().amount()).isEqualTo(Euros.of(50_000));
    }

    @Test
    void what_others_subscribe_at_the_same_time_makes_room() {
        var room = room("100000", "30000", "100", TODAY);
        assertThat(room.newShares(Euros.of(10_000)).amount()).isEqualTo(Euros.of(50_000));
        var full = room("100000", "60000", "100", TODAY);
        assertThat(full.newShares(Euros.of(20_000)).amount()).isEqualTo(Euros.ZERO);
        assertThat(full.newShares(Euros.of(20_100))).isEqualTo(new Room(Euros.of(100), 1L));
    }

    @Test
    void a_ceiling_that_is_passed_is_cured_by_others_or_by_a_withdrawal() {
        var room = room("100000", "60000", "100", TODAY);
        assertThat(room.respected()).isFalse();
        assertThat(room.cureByOthers()).contains(new Room(Euros.of(20_000), 200L));
        assertThat(room.cureByWithdrawal()).isEqualTo(new Room(Euros.of(20_000), 200L));
        var lawful = room("100000", "50000", "100", TODAY);
        assertThat(lawful.cureByOthers()).contains(new Room(Euros.ZERO, 0L));
        assertThat(lawful.cureByWithdrawal()).isEqualTo(new Room(Euros.ZERO, 0L));
        assertThat(lawful.respected()).isTrue();
        var justOver = room("100000", "50000.01", "100", TODAY);
        assertThat(justOver.cureByOthers()).contains(new Room(Euros.ofCents(2), 1L));
        assertThat(justOver.cureByWithdrawal()).isEqualTo(new Room(Euros.ofCents(2), 1L));
    }

    @Test
    void the_whole_capital_and_nothing_are_ceilings_too() {
        var whole = new Headroom(Euros.of(100), Euros.of(60), Share.WHOLE, null);
        assertThat(whole.newShares().amount()).isEqualTo(Euros.MAX);
        assertThat(whole.purchase().amount()).isEqualTo(Euros.of(40));
        assertThat(whole.withdrawalOfOthers().amount()).isEqualTo(Euros.of(40));
        var nothing = new Headroom(Euros.of(100), Euros.of(60), Share.ZERO, null);
        assertThat(nothing.newShares().amount()).isEqualTo(Euros.ZERO);
        assertThat(nothing.withdrawalOfOthers().amount()).isEqualTo(Euros.ZERO);
        assertThat(nothing.cureByOthers()).isEmpty();
        assertThat(nothing.cureByWithdrawal().amount()).isEqualTo(Euros.of(60));
        assertThat(new Headroom(Euros.of(100), Euros.ZERO, Share.ZERO, null)
                        .withdrawalOfOthers()
                        .amount())
                .isEqualTo(Euros.of(100));
    }

    @Test
    void there_is_no_room_to_tell_while_a_fact_is_missing_or_before_the_ceiling() {
        assertThat(Register.of(null, null, List.of()).headroom(TODAY)).isEmpty();
        assertThat(Register.of(Euros.ZERO, null, List.of()).headroom(TODAY)).isEmpty();
        assertThat(Register.of(Euros.of(100), null, null).headroom(TODAY)).isEmpty();
        assertThat(Register.of(Euros.of(100), null, List.of(Holding.of("Alpha", null, CENT)))
                        .headroom(TODAY))
                .isEmpty();
        assertThat(register("100", "10", null).headroom(Law.on(LocalDate.of(2001, 7, 17))))
                .isEmpty();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Headroom(Euros.of(100), Euros.of(101), Share.HALF, null))
                .hasMessage("Counted must be from 0.00 to 100.00, but was: 101.00");
        assertThatThrownBy(() -> new Headroom(Euros.of(100), Euros.ofCents(-1), Share.HALF, null))
                .hasMessage("Counted must be from 0.00 to 100.00, but was: -0.01");
        assertThatThrownBy(() -> new Headroom(Euros.of(100), Euros.ZERO, Share.of(3, 2), null))
                .hasMessage("Ceiling must be from 0 to 1, but was: 3/2");
        assertThatThrownBy(() -> new Headroom(Euros.of(100), Euros.ZERO, Share.of(-1, 2), null))
                .hasMessage("Ceiling must be from 0 to 1, but was: -1/2");
        assertThatThrownBy(() -> new Headroom(Euros.of(100), Euros.ZERO, Share.HALF, Euros.ZERO))
                .hasMessage("Share value must be more than 0.00, but was: 0.00");
        assertThatThrownBy(() -> room("100", "10", null, TODAY).newShares(Euros.ofCents(-1)))
                .hasMessage("Subscription must be positive or zero, but was: -0.01");
    }

    @Test
    void the_capital_paid_up_is_the_basis_when_the_law_is_read_so() {
        var law = TODAY.amended(PublicCeiling.CAPITAL_BASIS.amended(
                LocalDate.of(2001, 7, 18),
                CapitalBasis.PAID_UP,
                LegalTexts.LOI_47.at("art. 19 septies", Reading.UNVERIFIED, "2026-11-23")));
        var register = new Register(
                Euros.of(100_000),
                null,
                List.of(new Holding("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(40_000), Euros.of(20_000))),
                Euros.of(60_000));
        assertThat(register.headroom(law).orElseThrow().newShares().amount()).isEqualTo(Euros.of(20_000));
        assertThat(register.headroom(TODAY).orElseThrow().newShares().amount()).isEqualTo(Euros.of(20_000));
        assertThat(register.headroom(law).orElseThrow().purchase().amount()).isEqualTo(Euros.of(10_000));
        assertThat(register.headroom(TODAY).orElseThrow().purchase().amount()).isEqualTo(Euros.of(10_000));
        assertThat(register.headroom(law).orElseThrow().counted()).isEqualTo(Euros.of(20_000));
        var paymentUnknown = new Register(
                Euros.of(100_000),
                null,
                List.of(Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(40_000))),
                Euros.of(60_000));
        assertThat(paymentUnknown.headroom(law)).isEmpty();
        assertThat(paymentUnknown.headroom(TODAY)).isPresent();
    }

    // ---- tied to the rule, at the ceiling of each date and at any other

    @Property(seed = "20261123", tries = 300)
    void new_shares_up_to_the_room_are_lawful_and_one_more_is_not(
            @ForAll @LongRange(min = 1, max = 1_000_000) long capital,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @LongRange(max = 1_000_000) long byOthers,
            @ForAll @LongRange(min = 1, max = 5_000) long share,
            @ForAll @IntRange(max = 3) int ceiling) {
        var law = law(ceiling);
        var counted = Euros.ofCents(capital * percent / 100);
        var register = register(Euros.ofCents(capital), counted, Euros.ofCents(share));
        var room = register.headroom(law).orElseThrow().newShares(Euros.ofCents(byOthers));
        var added = Euros.ofCents(byOthers);
        if (room.amount().signum() > 0) {
            assertThat(verdict(grown(register, room.amount(), added), law)).isEqualTo(Verdict.SATISFIED);
        }
        assertThat(verdict(grown(register, room.amount().plus(CENT), added), law))
                .isEqualTo(Verdict.BREACHED);
        var shares = Euros.ofCents(share).times(room.shares());
        assertThat(shares).isLessThanOrEqualTo(room.amount());
        assertThat(verdict(grown(register, shares.plus(Euros.ofCents(share)), added), law))
                .isEqualTo(Verdict.BREACHED);
    }

    @Property(seed = "20261124", tries = 300)
    void a_purchase_up_to_the_room_is_lawful_and_one_cent_more_is_not(
            @ForAll @LongRange(min = 1, max = 1_000_000) long capital,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 3) int ceiling) {
        var law = law(ceiling);
        var register = register(Euros.ofCents(capital), Euros.ofCents(capital * percent / 100), null);
        var room = register.headroom(law).orElseThrow();
        var bought = room.purchase().amount();
        if (room.respected()) {
            assertThat(verdict(register(room.capital(), room.counted().plus(bought), null), law))
                    .isEqualTo(Verdict.SATISFIED);
        } else {
            assertThat(bought).isEqualTo(Euros.ZERO);
        }
        var more = room.counted().plus(bought).plus(CENT);
        if (more.compareTo(room.capital()) <= 0) {
            assertThat(verdict(register(room.capital(), more, null), law)).isEqualTo(Verdict.BREACHED);
        }
    }

    @Property(seed = "20261125", tries = 300)
    void others_may_withdraw_up_to_the_room_and_not_one_cent_more(
            @ForAll @LongRange(min = 1, max = 1_000_000) long capital,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 3) int ceiling) {
        var law = law(ceiling);
        var register = register(Euros.ofCents(capital), Euros.ofCents(capital * percent / 100), null);
        var room = register.headroom(law).orElseThrow();
        var withdrawn = room.withdrawalOfOthers().amount();
        var left = room.capital().minus(withdrawn);
        if (room.respected() && left.signum() > 0) {
            assertThat(verdict(register(left, room.counted(), null), law)).isEqualTo(Verdict.SATISFIED);
        }
        if (room.counted().signum() > 0 && left.minus(CENT).compareTo(room.counted()) >= 0) {
            assertThat(verdict(register(left.minus(CENT), room.counted(), null), law))
                    .isEqualTo(Verdict.BREACHED);
        }
    }

    @Property(seed = "20261126", tries = 300)
    void a_cure_is_enough_and_one_cent_less_is_not(
            @ForAll @LongRange(min = 100, max = 1_000_000) long capital,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = 1, max = 5_000) long share,
            @ForAll @IntRange(max = 3) int ceiling) {
        var law = law(ceiling);
        var register = register(Euros.ofCents(capital), Euros.ofCents(capital * percent / 100), Euros.ofCents(share));
        var room = register.headroom(law).orElseThrow();
        var byOthers = room.cureByOthers().orElseThrow();
        assertThat(verdict(grown(register, Euros.ZERO, byOthers.amount()), law)).isEqualTo(Verdict.SATISFIED);
        var withdrawal = room.cureByWithdrawal();
        if (!withdrawal.amount().equals(room.capital())) {
            assertThat(verdict(grown(register, withdrawal.amount().times(-1), Euros.ZERO), law))
                    .isEqualTo(Verdict.SATISFIED);
        }
        assertThat(Euros.ofCents(share).times(byOthers.shares())).isGreaterThanOrEqualTo(byOthers.amount());
        assertThat(Euros.ofCents(share).times(byOthers.shares() - 1))
                .isLessThan(byOthers.amount().max(CENT));
        if (!room.respected()) {
            assertThat(verdict(grown(register, Euros.ZERO, byOthers.amount().minus(CENT)), law))
                    .isEqualTo(Verdict.BREACHED);
            assertThat(verdict(grown(register, withdrawal.amount().minus(CENT).times(-1), Euros.ZERO), law))
                    .isEqualTo(Verdict.BREACHED);
        }
    }

    private static Law law(int ceiling) {
        return switch (ceiling) {
            case 0 -> TODAY;
            case 1 -> BEFORE_2014;
            case 2 -> amended(Share.of(1, 3));
            default -> amended(Share.of(66, 100));
        };
    }

    private static Law amended(Share ceiling) {
        return TODAY.amended(PublicCeiling.SHARE.amended(
                LocalDate.of(2026, 1, 1),
                ceiling,
                LegalTexts.LOI_47.at("art. 19 septies", Reading.UNVERIFIED, "2026-11-23")));
    }

    private static Verdict verdict(Register register, Law law) {
        return PublicCeiling.RULE.examine(register, law).get(0).verdict();
    }

    private static Register grown(Register register, Euros authorities, Euros others) {
        var capital = register.capital();
        var holdings = register.holdings();
        assertThat(capital).isNotNull();
        assertThat(holdings).isNotNull();
        return register(
                capital.plus(authorities).plus(others), holdings.get(0).amount().plus(authorities), null);
    }

    private static Register register(Euros capital, Euros counted, @Nullable Euros share) {
        return Register.of(capital, share, List.of(Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, counted)));
    }

    private static Register register(String capital, String counted, @Nullable String share) {
        return register(Euros.parse(capital), Euros.parse(counted), share == null ? null : Euros.parse(share));
    }

    private static Headroom room(String capital, String counted, @Nullable String share, Law law) {
        return register(capital, counted, share).headroom(law).orElseThrow();
    }
}
