package fr.ess.currency.ledger;

import static fr.ess.currency.ledger.Desk.done;
import static fr.ess.currency.ledger.Desk.euros;
import static fr.ess.currency.ledger.Desk.refused;
import static fr.ess.currency.ledger.Desk.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.currency.ActorKind;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ledger lets pass, and what it promises. */
class LedgerTest {

    private static final Share FIVE = Share.ofPercent("5");

    @ParameterizedTest
    @CsvSource({"21.00,1.05,19.95", "0.10,0.01,0.09", "0.09,0.00,0.09", "123.45,6.17,117.28"})
    void the_fee_is_rounded_once_and_the_payout_is_the_rest(String gross, String fee, String payout) {
        var desk = new Desk(Schemes.plain());
        var shop = desk.provider("shop");
        done(desk.exchange(shop, "500"));
        done(desk.redeem(shop, gross));
        assertThat(desk.held("operating")).isEqualTo(fee);
        assertThat(desk.ledger.balance(desk.account("outside")).debits())
                .isEqualTo(euros(payout).cents());
        desk.sound();
    }

    @Test
    void a_public_body_redeems_at_par() {
        var desk = new Desk(Schemes.plain());
        var town = desk.holder("town", ActorKind.PUBLIC_BODY, Form.PAPER);
        done(desk.exchange(town, "100"));
        done(desk.redeem(town, "100"));
        assertThat(desk.held("operating")).isEqualTo("0.00");
        assertThat(desk.held("fund-paper")).isEqualTo("0.00");
    }

    @Test
    void nobody_redeems_while_the_fee_is_not_known() {
        var desk = new Desk(Schemes.open(null, null, null, FeeDestination.OPERATING));
        var shop = desk.provider("shop");
        done(desk.exchange(shop, "100"));
        refused(desk.redeem(shop, "1"), Reason.FEE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"476,false", "477,true", "500,true"})
    void a_fee_funds_a_bonus_from_one_twenty_first_on(long basisPoints, boolean funded) {
        var desk = new Desk(
                Schemes.open(Schemes.bonus(), Funding.FEE_BACKED, Share.of(basisPoints, 10_000), FeeDestination.FUND));
        var holder = desk.consumer("holder");
        var outcome = desk.exchange(holder, "2000.00");
        if (funded) {
            done(outcome);
            assertThat(desk.held("holder")).isEqualTo("2100.00");
        } else {
            refused(outcome, Reason.BONUS_UNFUNDED);
        }
    }

    @Test
    void a_hundred_exchanges_backed_by_a_fee_are_covered_at_twenty_twenty_firsts() {
        var desk = new Desk(Schemes.open(Schemes.bonus(), Funding.FEE_BACKED, FIVE, FeeDestination.FUND));
        var shop = desk.provider("shop");
        for (var i = 0; i < 100; i++) {
            done(desk.exchange(shop, "20.00"));
        }
        var all = Certificate.of(desk.ledger.books(), desk.now.toLocalDate())
                .forms()
                .get(1);
        assertThat(all.outstanding()).isEqualTo(units("2100"));
        assertThat(all.fund()).isEqualTo(Euros.of(2000));
        assertThat(all.coverage()).contains(Share.of(20, 21));
        assertThat(all.shortAtPar()).isEqualTo(Euros.of(100));
        assertThat(all.shortOfPromise()).isEqualTo(Euros.ZERO);
        assertThat(all.leftAfterFee()).isEqualTo(Euros.of(5));
        assertThat(all.proRata()).contains(Share.of(20, 21));
        done(desk.redeem(shop, "1050"));
        var half = Certificate.of(desk.ledger.books(), desk.now.toLocalDate())
                .forms()
                .get(1);
        assertThat(half.coverage()).contains(Share.of(100250, 105000));
        done(desk.redeem(shop, "1050"));
        assertThat(desk.held("fund-digital")).isEqualTo("5.00");
        desk.sound();
    }

    @Test
    void what_is_redeemed_at_par_stops_when_it_would_eat_what_is_promised_to_the_others() {
        var desk = new Desk(Schemes.open(Schemes.bonus(), Funding.FEE_BACKED, FIVE, FeeDestination.FUND));
        var town = desk.holder("town", ActorKind.PUBLIC_BODY, Form.DIGITAL);
        done(desk.exchange(town, "20.00"));
        refused(desk.redeem(town, "1.01"), Reason.BACKING);
        done(desk.redeem(town, "1.00"));
    }

    @Test
    void converting_moves_the_same_euros_between_the_two_funds() {
        var desk = new Desk(Schemes.plain());
        var paper = desk.holder("paper", ActorKind.CONSUMER, Form.PAPER);
        var account = desk.consumer("account");
        done(desk.exchange(paper, "30"));
        done(desk.ledger.post(new Command.Convert(desk.id(), desk.now, paper, account, units("12.50"))));
        assertThat(desk.held("fund-paper")).isEqualTo("17.50");
        assertThat(desk.held("fund-digital")).isEqualTo("12.50");
        assertThat(desk.ledger.books().outstanding(Form.DIGITAL)).isEqualTo(units("12.50"));
        desk.sound();
    }

    @Test
    void a_gift_takes_its_euros_from_the_running_costs_in_the_same_posting() {
        var desk = new Desk(Schemes.plain());
        var club = desk.holder("club", ActorKind.ASSOCIATION, Form.DIGITAL);
        done(desk.move("outside", "operating", "29.99"));
        refused(desk.ledger.post(new Command.Give(desk.id(), desk.now, club, units("30"))), Reason.CEILING);
        done(desk.move("outside", "operating", "0.01"));
        done(desk.ledger.post(new Command.Give(desk.id(), desk.now, club, units("30"))));
        assertThat(desk.held("fund-digital")).isEqualTo("30.00");
        desk.sound();
    }

    @Test
    void demurrage_compounds_and_is_taken_once_a_period() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        desk.on("2016-01-15");
        done(desk.exchange(holder, "100"));
        done(desk.ledger.post(new Command.Demur(desk.id(), desk.now, holder)));
        assertThat(desk.held("holder")).isEqualTo("98.00");
        desk.on("2016-04-14");
        refused(desk.ledger.post(new Command.Demur(desk.id(), desk.now, holder)), Reason.TOO_EARLY);
        desk.on("2016-04-15");
        done(desk.ledger.post(new Command.Demur(desk.id(), desk.now, holder)));
        assertThat(desk.held("holder")).isEqualTo("96.04");
        assertThat(desk.held("fund-digital")).isEqualTo("96.04");
        assertThat(desk.held("operating")).isEqualTo("3.96");
        desk.sound();
    }

    @Test
    void what_expires_stays_owed_until_it_is_cancelled() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        done(desk.exchange(holder, "100"));
        refused(desk.move("fund-digital", "operating", "0.01"), Reason.BACKING);
        done(desk.ledger.post(new Command.Cancel(desk.id(), desk.now, holder, units("40"))));
        assertThat(desk.ledger.books().outstanding(Form.DIGITAL)).isEqualTo(units("60"));
        assertThat(desk.held("operating")).isEqualTo("40.00");
        desk.sound();
    }

    @Test
    void passages_open_on_the_day_of_their_phase_and_never_without_one() {
        var desk = new Desk(Schemes.phased());
        desk.on("2013-05-16");
        var person = desk.consumer("person");
        var shop = desk.provider("shop");
        var other = desk.provider("other");
        var centre = desk.holder("centre", ActorKind.CCAS, Form.DIGITAL);
        done(desk.admit(person, Standing.MEMBER, "2013-01-01", null));
        done(desk.admit(shop, Standing.APPROVED, "2013-01-01", "2015-02-01"));
        done(desk.admit(other, Standing.APPROVED, "2013-01-01", null));
        refused(desk.exchange(person, "20"), Reason.NO_TERMS);
        desk.on("2013-05-17");
        done(desk.exchange(person, "100"));
        done(desk.pay(person, shop, "50"));
        refused(desk.pay(shop, person, "1"), Reason.PASSAGE_CLOSED);
        desk.on("2014-12-31");
        refused(desk.pay(shop, other, "10"), Reason.PASSAGE_CLOSED);
        desk.on("2015-01-01");
        done(desk.pay(shop, other, "10"));
        desk.on("2015-01-31");
        done(desk.pay(other, shop, "1"));
        desk.on("2015-02-01");
        refused(desk.pay(other, shop, "1"), Reason.NOT_APPROVED);
        done(desk.redeem(shop, "41"));
        desk.on("2030-01-01");
        refused(desk.exchange(centre, "1"), Reason.PASSAGE_CLOSED);
        refused(desk.redeem(person, "1"), Reason.PASSAGE_CLOSED);
        desk.sound();
    }

    @Test
    void membership_and_limits_are_asked_on_the_day() {
        var desk = new Desk(Schemes.phased());
        var person = desk.consumer("person");
        var shop = desk.provider("shop");
        refused(desk.exchange(person, "1"), Reason.NOT_A_MEMBER);
        done(desk.admit(person, Standing.MEMBER, "2016-01-01", "2017-01-01"));
        done(desk.exchange(person, "200"));
        refused(desk.exchange(person, "0.01"), Reason.OVER_LIMIT);
        refused(desk.pay(person, shop, "1"), Reason.NOT_APPROVED);
        done(desk.admit(shop, Standing.APPROVED, "2016-01-01", "2017-01-01"));
        refused(desk.pay(person, shop, "50.01"), Reason.OVER_LIMIT);
        done(desk.pay(person, shop, "50"));
        refused(desk.pay(person, shop, "30.01"), Reason.OVER_LIMIT);
        done(desk.pay(person, shop, "30"));
        desk.on("2016-01-02");
        done(desk.pay(person, shop, "50"));
        desk.on("2017-01-01");
        refused(desk.pay(person, shop, "1"), Reason.NOT_A_MEMBER);
        desk.sound();
    }

    @Test
    void a_past_day_is_what_it_was() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        done(desk.exchange(holder, "100"));
        var first = desk.ledger.books();
        desk.on("2016-02-01");
        refused(desk.pay(holder, desk.provider("shop"), "101"), Reason.INSUFFICIENT);
        done(desk.pay(holder, desk.account("shop"), "40"));
        var later = desk.ledger.books();
        assertThat(later.on(LocalDate.parse("2016-01-31")).balance(holder)).isEqualTo(first.balance(holder));
        assertThat(first.balance(holder).available()).isEqualTo(10_000);
        assertThat(later.balance(holder).available()).isEqualTo(6_000);
        assertThat(later.statement(holder, LocalDate.parse("2016-02-01"), LocalDate.parse("2016-02-28")))
                .extracting(Books.Line::change, Books.Line::balance)
                .containsExactly(tuple(-4_000L, 6_000L));
        var year = later.activity(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-01-31"));
        assertThat(year.exchanged()).isEqualTo(units("100"));
        assertThat(year.velocity()).contains(Share.ZERO);
        var both = later.activity(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-02-01"));
        assertThat(both.velocity()).contains(Share.of(2, 5));
        assertThat(both.active()).isEqualTo(2);
    }

    @Test
    void books_stay_as_they_are_whatever_is_done_with_them() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        done(desk.exchange(holder, "100"));
        var books = desk.ledger.books();
        var left = books.post(new Command.Exchange(new CommandId(1, 1), desk.now, holder, Euros.of(1)));
        var right = books.post(new Command.Exchange(new CommandId(1, 2), desk.now, holder, Euros.of(2)));
        done(desk.exchange(holder, "3"));
        assertThat(books.balance(holder).available()).isEqualTo(10_000);
        assertThat(left.books().balance(holder).available()).isEqualTo(10_100);
        assertThat(right.books().balance(holder).available()).isEqualTo(10_200);
        assertThat(desk.held("holder")).isEqualTo("103.00");
        assertThat(left.books().recount()).isEmpty();
        assertThat(right.books().recount()).isEmpty();
        desk.sound();
    }

    @Test
    void what_is_rolled_back_leaves_nothing() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        done(desk.exchange(holder, "100"));
        var link = desk.ledger.commit();
        var command = new Command.Exchange(desk.id(), desk.now, holder, Euros.of(5));
        done(desk.ledger.post(command));
        desk.consumer("new");
        assertThat(desk.ledger.uncommitted()).hasSize(2);
        desk.ledger.rollback();
        assertThat(desk.held("holder")).isEqualTo("100.00");
        assertThat(desk.ledger.account("new")).isEmpty();
        assertThat(desk.ledger.commit()).isEqualTo(link);
        done(desk.ledger.post(command));
        assertThat(desk.held("holder")).isEqualTo("105.00");
        desk.sound();
    }

    @Test
    void what_was_undone_many_times_leaves_what_stood_and_can_be_done_again() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        var shop = desk.provider("shop");
        done(desk.exchange(holder, "100000"));
        desk.ledger.commit();
        var kept = new ArrayList<Command>();
        for (var round = 0; round < 100; round++) {
            var commands = new ArrayList<Command>();
            for (var i = 0; i < 30; i++) {
                commands.add(new Command.Pay(CommandId.of(UUID.randomUUID()), desk.now, holder, shop, units("1")));
            }
            commands.forEach(desk.ledger::post);
            desk.ledger.post(new Command.Open(desk.id(), desk.now, "new", ActorKind.CONSUMER, Form.PAPER));
            desk.ledger.rollback();
            assertThat(desk.ledger.account("new")).isEmpty();
            commands.forEach(each -> done(desk.ledger.post(each)));
            desk.ledger.commit();
            kept.addAll(commands);
        }
        for (var i = 0; i < kept.size(); i++) {
            assertThat(done(desk.ledger.post(kept.get(i)))).isEqualTo(3 + i);
        }
        assertThat(desk.held("shop")).isEqualTo("3000.00");
        desk.sound();
    }
}
