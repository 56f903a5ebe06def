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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The winding up of a currency: nothing is issued, and every holder is paid alike, as long as there is enough for all. */
class WindingUpTest {

    private static Outcome windUp(Desk desk, @Nullable String until, Share share) {
        return desk.ledger.post(
                new Command.WindUp(desk.id(), desk.now, until == null ? null : LocalDate.parse(until), share));
    }

    @Test
    void nothing_is_issued_and_everybody_redeems_at_par_until_the_last_day() {
        var desk = new Desk(Schemes.phased());
        desk.on("2016-01-01");
        var person = desk.consumer("person");
        done(desk.admit(person, Standing.MEMBER, "2016-01-01", "2017-01-01"));
        done(desk.exchange(person, "100"));
        desk.on("2018-01-01"); // no member any more, and no consumer may redeem
        refused(desk.redeem(person, "10"), Reason.PASSAGE_CLOSED);
        done(windUp(desk, "2018-06-30", Share.WHOLE));
        refused(desk.exchange(person, "1"), Reason.WINDING_UP);
        refused(desk.ledger.post(new Command.Give(desk.id(), desk.now, person, units("1"))), Reason.WINDING_UP);
        desk.on("2018-06-30");
        done(desk.redeem(person, "10"));
        assertThat(desk.held("operating")).isEqualTo("0.00"); // no fee
        assertThat(desk.held("fund-digital")).isEqualTo("90.00");
        desk.on("2018-07-01");
        refused(desk.redeem(person, "10"), Reason.TOO_LATE);

        // What nobody brought is cancelled; its euros go where the by-laws say.
        done(desk.ledger.post(new Command.Cancel(desk.id(), desk.now, person, units("90"))));
        done(desk.move("operating", "outside", "90"));
        assertThat(desk.ledger.books().outstanding(Form.DIGITAL)).isEqualTo(units("0"));
        desk.sound();
    }

    @Test
    void a_reserve_short_of_par_pays_nobody_until_it_is_made_up_or_less_is_paid() {
        var desk =
                new Desk(Schemes.open(Schemes.bonus(), Funding.FEE_BACKED, Share.ofPercent("5"), FeeDestination.FUND));
        var first = desk.consumer("first");
        var second = desk.consumer("second");
        done(desk.exchange(first, "1000"));
        done(desk.exchange(second, "1000"));
        done(windUp(desk, null, Share.WHOLE));
        refused(desk.redeem(first, "1050"), Reason.SHORT_OF_ALL);
        var certificate = Certificate.of(desk.ledger.books(), desk.now.toLocalDate());
        assertThat(certificate.keepsPromise()).isFalse();
        assertThat(certificate.redeemableAtPar()).isFalse();
        assertThat(certificate.forms().get(1).shortOfPromise()).isEqualTo(Euros.of(100));

        done(windUp(desk, null, Share.of(20, 21))); // what the reserve gives to all alike
        assertThat(Certificate.of(desk.ledger.books(), desk.now.toLocalDate()).keepsPromise())
                .isTrue();
        done(desk.redeem(first, "1050"));
        done(desk.redeem(second, "1050"));
        assertThat(desk.held("fund-digital")).isEqualTo("0.00");
        assertThat(desk.ledger.balance(desk.account("outside")).debits()).isEqualTo(200_000);
        desk.sound();
    }

    @Test
    void euros_that_come_in_cure_a_short_reserve() {
        var desk =
                new Desk(Schemes.open(Schemes.bonus(), Funding.FEE_BACKED, Share.ofPercent("5"), FeeDestination.FUND));
        var holder = desk.consumer("holder");
        done(desk.exchange(holder, "20"));
        done(windUp(desk, null, Share.WHOLE));
        done(desk.move("outside", "fund-digital", "0.99"));
        refused(desk.redeem(holder, "21"), Reason.SHORT_OF_ALL);
        done(desk.move("outside", "fund-digital", "0.01"));
        done(desk.redeem(holder, "21"));
        desk.sound();
    }

    @Test
    void what_the_winding_up_promises_hides_nothing_taken_in_the_same_command() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.consumer("holder");
        done(desk.exchange(holder, "100"));
        var take = new Command.Move(
                desk.id(), desk.now, desk.account("fund-digital"), desk.account("operating"), Euros.of(1));
        var wind = new Command.WindUp(desk.id(), desk.now, null, Share.WHOLE);
        refused(desk.ledger.post(new Command.Together(desk.id(), desk.now, List.of(take, wind))), Reason.BACKING);
        refused(desk.ledger.post(new Command.Together(desk.id(), desk.now, List.of(wind, take))), Reason.BACKING);
        assertThat(desk.ledger.books().windingUp()).isEmpty();
    }

    @Test
    void notes_that_nobody_brought_are_written_off_when_it_is_over() {
        var desk = new Desk(Schemes.plain());
        var holder = desk.holder("holder", ActorKind.PROVIDER, Form.PAPER);
        done(desk.ledger.post(new Command.Print(desk.id(), desk.now, new Series("A", units("5"), 1, 2))));
        var both = new Notes("A", 1, 2);
        done(desk.ledger.post(new Command.Pass(desk.id(), desk.now, both, NoteAct.STOCK)));
        done(desk.ledger.post(new Command.Together(
                desk.id(),
                desk.now,
                List.of(
                        new Command.Exchange(desk.id(), desk.now, holder, Euros.of(10)),
                        new Command.Pass(desk.id(), desk.now, both, NoteAct.ISSUE)))));
        done(windUp(desk, "2016-06-30", Share.WHOLE));
        refused(desk.ledger.post(new Command.Renew(desk.id(), desk.now, both, null)), Reason.WINDING_UP);
        desk.on("2016-06-30");
        refused(writeOff(desk, holder, both), Reason.NOTE_STATE);
        desk.on("2016-07-01");
        done(writeOff(desk, holder, both));
        assertThat(desk.held("operating")).isEqualTo("10.00");
        desk.sound();
    }

    private static Outcome writeOff(Desk desk, Account holder, Notes notes) {
        return desk.ledger.post(new Command.Together(
                desk.id(),
                desk.now,
                List.of(
                        new Command.Cancel(desk.id(), desk.now, holder, units("10")),
                        new Command.Pass(desk.id(), desk.now, notes, NoteAct.WRITE_OFF))));
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31,1/1", ",0/1", ",2/1", ",-1/2"})
    void terms_that_make_no_sense_are_refused(@Nullable String until, String share) {
        var desk = new Desk(Schemes.plain());
        var parts = share.split("/");
        refused(windUp(desk, until, Share.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]))), Reason.MALFORMED);
    }

    @Test
    void its_terms_are_told_and_may_be_changed() {
        var desk = new Desk(Schemes.plain());
        done(windUp(desk, null, Share.WHOLE));
        desk.on("2016-02-01");
        done(windUp(desk, "2016-12-31", Share.of(1, 2)));
        assertThat(desk.ledger.books().windingUp())
                .contains(new WindingUp(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-12-31"), Share.of(1, 2)));
        desk.sound();
    }
}
