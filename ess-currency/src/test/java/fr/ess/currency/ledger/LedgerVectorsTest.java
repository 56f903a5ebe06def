package fr.ess.currency.ledger;

import static fr.ess.currency.ledger.Desk.done;
import static fr.ess.currency.ledger.Desk.refused;
import static fr.ess.currency.ledger.Desk.units;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.currency.ActorKind;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a ledger behaves at its edges: bounds, holds, chains, ids, closing, corrections. */
class LedgerVectorsTest {

    private Desk desk;
    private Account holder;
    private Account shop;
    private Account other;

    @BeforeEach
    void open() {
        desk = new Desk(Schemes.plain());
        holder = desk.consumer("holder");
        shop = desk.provider("shop");
        other = desk.provider("other");
    }

    @AfterEach
    void sound() {
        desk.sound();
    }

    /** Gives the holder what came in and what went out before the case. */
    private void start(String in, String out) {
        done(desk.exchange(holder, in));
        if (!out.equals("0")) {
            done(desk.pay(holder, desk.consumer("before"), out));
        }
    }

    @Test
    void a_payment_of_all_that_is_left_passes_and_one_cent_more_does_not() {
        start("47.30", "12.15");
        refused(desk.pay(holder, shop, "35.16"), Reason.INSUFFICIENT);
        assertThat(desk.counters(holder)).isEqualTo("0.00 12.15 0.00 47.30");
        done(desk.pay(holder, shop, "35.15"));
        assertThat(desk.counters(holder)).isEqualTo("0.00 47.30 0.00 47.30");
        assertThat(desk.counters(shop)).isEqualTo("0.00 0.00 0.00 35.15");
    }

    @Test
    void a_hold_reserves_and_cannot_be_spent_by_either() {
        start("80.00", "46.00");
        done(desk.hold(holder, shop, "21.50"));
        assertThat(desk.counters(holder)).isEqualTo("21.50 46.00 0.00 80.00");
        assertThat(desk.held("holder")).isEqualTo("12.50");
        assertThat(desk.counters(shop)).isEqualTo("0.00 0.00 21.50 0.00");
        refused(desk.pay(shop, other, "0.01"), Reason.INSUFFICIENT);
        refused(desk.pay(holder, other, "12.51"), Reason.INSUFFICIENT);
        refused(desk.hold(holder, other, "12.51"), Reason.INSUFFICIENT);
        done(desk.pay(holder, other, "12.50"));
        assertThat(desk.held("holder")).isEqualTo("0.00");
        assertThat(desk.ledger.books().outstanding(Form.DIGITAL)).isEqualTo(units("80"));
    }

    @Test
    void a_hold_is_posted_whole() {
        start("80.00", "46.00");
        var hold = done(desk.hold(holder, shop, "21.50"));
        done(desk.settle(hold, null));
        assertThat(desk.counters(holder)).isEqualTo("0.00 67.50 0.00 80.00");
        assertThat(desk.counters(shop)).isEqualTo("0.00 0.00 0.00 21.50");
    }

    @Test
    void a_hold_is_posted_in_part_once_and_the_rest_is_freed() {
        start("80.00", "46.00");
        var hold = done(desk.hold(holder, shop, "21.50"));
        refused(desk.settle(hold, "21.51"), Reason.EXCEEDS_HOLD);
        done(desk.settle(hold, "17.80"));
        refused(desk.settle(hold, "3.70"), Reason.ALREADY_POSTED);
        assertThat(desk.counters(holder)).isEqualTo("0.00 63.80 0.00 80.00");
        assertThat(desk.held("holder")).isEqualTo("16.20");
        assertThat(desk.counters(shop)).isEqualTo("0.00 0.00 0.00 17.80");
    }

    @Test
    void a_hold_is_voided_whole() {
        start("80.00", "46.00");
        var hold = done(desk.hold(holder, shop, "21.50"));
        refused(desk.release(hold, "21.49"), Reason.DIFFERENT_AMOUNT);
        done(desk.release(hold, "21.50"));
        refused(desk.settle(hold, null), Reason.ALREADY_VOIDED);
        assertThat(desk.counters(holder)).isEqualTo("0.00 46.00 0.00 80.00");
        assertThat(desk.counters(shop)).isEqualTo("0.00 0.00 0.00 0.00");
    }

    @Test
    void the_instant_at_which_a_hold_ends_is_too_late() {
        start("80.00", "46.00");
        var first = done(desk.hold(holder, shop, "10"));
        var second = done(desk.hold(holder, shop, "11.50"));
        desk.now = desk.now.plusSeconds(899);
        done(desk.settle(first, null));
        desk.now = desk.now.plusSeconds(1);
        refused(desk.settle(second, null), Reason.EXPIRED);
        done(desk.release(second, null));
        assertThat(desk.counters(holder)).isEqualTo("0.00 56.00 0.00 80.00");
    }

    @Test
    void an_exchange_with_a_bonus_is_done_whole_or_not_at_all() {
        desk = new Desk(
                Schemes.open(Schemes.bonus(), Funding.SPONSORED, Share.ofPercent("5"), FeeDestination.OPERATING));
        holder = desk.consumer("holder");
        done(desk.move("outside", "sponsor", "2.50"));
        refused(desk.exchange(holder, "60.00"), Reason.BONUS_UNFUNDED);
        assertThat(desk.counters(holder)).isEqualTo("0.00 0.00 0.00 0.00");
        assertThat(desk.held("fund-digital")).isEqualTo("0.00");
        assertThat(desk.held("sponsor")).isEqualTo("2.50");
        done(desk.move("outside", "sponsor", "0.50"));
        done(desk.exchange(holder, "60.00"));
        assertThat(desk.held("holder")).isEqualTo("63.00");
        assertThat(desk.held("fund-digital")).isEqualTo("63.00");
        assertThat(desk.held("sponsor")).isEqualTo("0.00");
    }

    @Test
    void each_part_of_a_chain_sees_those_before_it() {
        start("30.40", "0");
        var onward = new Command.Pay(desk.id(), desk.now, shop, other, units("30.40"));
        var first = new Command.Pay(desk.id(), desk.now, holder, shop, units("30.40"));
        var wrong = desk.ledger.post(new Command.Together(desk.id(), desk.now, List.of(onward, first)));
        refused(wrong, Reason.INSUFFICIENT);
        assertThat(((Outcome.Refused) wrong).part()).isZero();
        var late = desk.ledger.post(new Command.Together(desk.id(), desk.now, List.of(first, onward, onward)));
        refused(late, Reason.INSUFFICIENT);
        assertThat(((Outcome.Refused) late).part()).isEqualTo(2);
        assertThat(desk.held("holder")).isEqualTo("30.40");
        done(desk.ledger.post(new Command.Together(desk.id(), desk.now, List.of(first, onward))));
        assertThat(desk.held("other")).isEqualTo("30.40");
    }

    @Test
    void the_same_command_again_gives_the_first_outcome_and_has_no_second_effect() {
        start("47.30", "12.15");
        var command = new Command.Pay(desk.id(), desk.now, holder, shop, units("35.15"));
        var first = desk.ledger.post(command);
        assertThat(desk.ledger.post(command)).isSameAs(first);
        refused(
                desk.ledger.post(new Command.Pay(command.id(), desk.now, holder, shop, units("35.14"))),
                Reason.EXISTS_DIFFERENT);
        assertThat(desk.held("shop")).isEqualTo("35.15");
    }

    @Test
    void the_id_of_a_command_that_failed_stays_that_of_a_failed_command() {
        start("9.00", "0");
        var command = new Command.Pay(desk.id(), desk.now, holder, shop, units("11.25"));
        refused(desk.ledger.post(command), Reason.INSUFFICIENT);
        done(desk.exchange(holder, "4.00"));
        refused(desk.ledger.post(command), Reason.ALREADY_FAILED);
        done(desk.pay(holder, shop, "11.25"));
        assertThat(desk.held("holder")).isEqualTo("1.75");
    }

    @Test
    void the_id_of_a_malformed_command_may_be_used_again() {
        start("9.00", "0");
        var id = desk.id();
        refused(desk.ledger.post(new Command.Pay(id, desk.now, holder, shop, units("0"))), Reason.MALFORMED);
        done(desk.ledger.post(new Command.Pay(id, desk.now, holder, shop, units("1"))));
    }

    @Test
    void an_account_does_not_pay_itself_nor_another_ledger() {
        start("9.00", "0");
        refused(desk.pay(holder, holder, "1.00"), Reason.SAME_ACCOUNT);
        refused(desk.move("holder", "operating", "1.00"), Reason.DIFFERENT_LEDGER);
        refused(desk.pay(holder, desk.account("operating"), "1.00"), Reason.UNKNOWN_ACCOUNT);
        refused(desk.pay(holder, desk.holder("paper", ActorKind.PROVIDER, Form.PAPER), "1"), Reason.DIFFERENT_LEDGER);
    }

    @Test
    void a_sweep_moves_what_can_be_spent_and_then_nothing() {
        start("37.64", "0");
        done(desk.hold(holder, other, "5.00"));
        var sweep = desk.ledger.post(new Command.Sweep(desk.id(), desk.now, holder, shop, units("100")));
        assertThat(((Outcome.Posted) sweep).legs()).extracting(Leg::cents).containsExactly(3264L);
        var again = desk.ledger.post(new Command.Sweep(desk.id(), desk.now, holder, shop, units("100")));
        assertThat(((Outcome.Posted) again).legs()).isEmpty();
        assertThat(desk.counters(holder)).isEqualTo("5.00 32.64 0.00 37.64");
    }

    @Test
    void an_account_of_euros_pays_what_it_has_and_no_more() {
        done(desk.move("outside", "operating", "500"));
        done(desk.move("operating", "outside", "480"));
        refused(desk.move("operating", "outside", "20.01"), Reason.CEILING);
        done(desk.move("operating", "outside", "20.00"));
        assertThat(desk.counters(desk.account("operating"))).isEqualTo("0.00 500.00 0.00 500.00");
    }

    @Test
    void a_closed_account_only_lets_its_holds_be_voided() {
        start("16.10", "0");
        var first = done(desk.hold(holder, shop, "4.10"));
        done(desk.hold(holder, shop, "2.00"));
        refused(desk.ledger.post(new Command.Close(desk.id(), desk.now, holder)), Reason.NOT_EMPTY);
        done(desk.ledger.post(new Command.Sweep(desk.id(), desk.now, holder, shop, units("100"))));
        done(desk.ledger.post(new Command.Close(desk.id(), desk.now, holder)));
        refused(desk.pay(shop, holder, "1.00"), Reason.ACCOUNT_CLOSED);
        refused(desk.settle(first, null), Reason.ACCOUNT_CLOSED);
        done(desk.release(first, null));
        done(desk.ledger.post(new Command.Reopen(desk.id(), desk.now, holder)));
        done(desk.pay(shop, holder, "1.00"));
        assertThat(desk.counters(holder)).isEqualTo("2.00 10.00 0.00 17.10");
    }

    @Test
    void a_payment_is_corrected_by_a_reversal_linked_to_it() {
        start("84.00", "0");
        var payment = done(desk.pay(holder, shop, "84.00"));
        done(desk.ledger.post(new Command.Reverse(desk.id(), desk.now, payment, units("8.40"))));
        assertThat(desk.held("shop")).isEqualTo("75.60");
        refused(desk.ledger.post(new Command.Reverse(desk.id(), desk.now, payment, null)), Reason.ALREADY_REVERSED);
        done(desk.ledger.post(new Command.Reverse(desk.id(), desk.now, payment, units("75.60"))));
        assertThat(desk.held("holder")).isEqualTo("84.00");
        refused(desk.ledger.post(new Command.Reverse(desk.id(), desk.now, 999, null)), Reason.UNKNOWN_ENTRY);
        assertThat(desk.ledger.books().journal().outcomes())
                .extracting(Outcome::command)
                .anyMatch(command -> command instanceof Command.Pay);
    }

    @Test
    void identity_comes_before_time_and_time_before_all_else() {
        start("9.00", "0");
        var command = new Command.Pay(desk.id(), desk.now, holder, shop, units("1"));
        var first = desk.ledger.post(command);
        desk.now = desk.now.plusDays(1);
        done(desk.exchange(holder, "1"));
        assertThat(desk.ledger.post(command)).isSameAs(first);
        refused(
                desk.ledger.post(new Command.Exchange(desk.id(), desk.now.minusSeconds(1), holder, Euros.ofCents(0))),
                Reason.OUT_OF_ORDER);
    }
}
