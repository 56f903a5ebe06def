package fr.ess.currency.ledger;

import static fr.ess.currency.ledger.Desk.done;
import static fr.ess.currency.ledger.Desk.euros;
import static fr.ess.currency.ledger.Desk.refused;
import static fr.ess.currency.ledger.Desk.units;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Share;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Ageing;
import fr.ess.currency.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Notes by series: each in one state, and together what is outstanding on paper. */
class NotesTest {

    private static final Ageing SIX_MONTHS = new Ageing(6, Share.ofPercent("5"), 12, null, null);

    private Desk desk = new Desk(Schemes.ageing(SIX_MONTHS));
    private Account holder = desk.holder("holder", ActorKind.PROVIDER, Form.PAPER);

    /** Prints a hundred notes of 5, of which fifty are received. */
    @BeforeEach
    void print() {
        done(desk.ledger.post(new Command.Print(desk.id(), desk.now, new Series("A", units("5"), 1, 100))));
        done(pass(1, 50, NoteAct.STOCK));
    }

    private static Notes notes(int first, int last) {
        return new Notes("A", first, last);
    }

    private Outcome pass(int first, int last, NoteAct act) {
        return desk.ledger.post(new Command.Pass(desk.id(), desk.now, notes(first, last), act));
    }

    /** Does a command and passes notes with it. */
    private Outcome with(Command command, int first, int last, NoteAct act) {
        return desk.ledger.post(new Command.Together(
                desk.id(), desk.now, List.of(command, new Command.Pass(desk.id(), desk.now, notes(first, last), act))));
    }

    private Outcome sell(int first, int last) {
        var euros = euros(String.valueOf(5 * (last - first + 1)));
        return with(new Command.Exchange(desk.id(), desk.now, holder, euros), first, last, NoteAct.ISSUE);
    }

    private Outcome renew(int first, int last) {
        return desk.ledger.post(new Command.Renew(desk.id(), desk.now, notes(first, last), null));
    }

    private NoteState state(int number) {
        return desk.ledger.books().note("A", number).orElseThrow().state();
    }

    private int count(NoteState state) {
        return desk.ledger.books().notes().get(0).of(state);
    }

    @Test
    void every_note_is_in_one_state_and_those_owed_are_what_is_outstanding() {
        done(sell(1, 4));
        assertThat(desk.held("holder")).isEqualTo("20.00");
        assertThat(count(NoteState.PRINTED)).isEqualTo(50);
        assertThat(count(NoteState.STOCK)).isEqualTo(46);
        assertThat(count(NoteState.CIRCULATING)).isEqualTo(4);
        assertThat(Arrays.stream(NoteState.values()).mapToInt(this::count).sum())
                .isEqualTo(100);
        assertThat(desk.ledger.books().note("A", 1))
                .contains(new Note(NoteState.CIRCULATING, LocalDate.parse("2016-01-01")));
        assertThat(desk.ledger.books().note("A", 0)).isEmpty();
        assertThat(desk.ledger.books().note("A", 101)).isEmpty();
        assertThat(desk.ledger.books().note("B", 1)).isEmpty();
        desk.sound();
    }

    @Test
    void paper_is_not_issued_without_its_notes_nor_notes_without_their_euros() {
        refused(desk.exchange(holder, "20"), Reason.NOTES_DIFFER);
        refused(pass(1, 4, NoteAct.ISSUE), Reason.NOTES_DIFFER);
        refused(
                with(new Command.Exchange(desk.id(), desk.now, holder, euros("19.99")), 1, 4, NoteAct.ISSUE),
                Reason.NOTES_DIFFER);
        assertThat(count(NoteState.STOCK)).isEqualTo(50);
        assertThat(desk.held("fund-paper")).isEqualTo("0.00");
        done(desk.exchange(desk.consumer("account"), "19.99")); // no note is made of this
        desk.sound();
    }

    @Test
    void a_redemption_takes_its_notes_back() {
        done(sell(1, 4));
        done(pass(1, 2, NoteAct.RETURN));
        refused(desk.redeem(holder, "10"), Reason.NOTES_DIFFER);
        done(with(new Command.Redeem(desk.id(), desk.now, holder, units("10")), 1, 2, NoteAct.REDEEM));
        assertThat(desk.held("fund-paper")).isEqualTo("10.00");
        done(pass(1, 1, NoteAct.DESTROY));
        done(pass(2, 2, NoteAct.STOCK));
        done(sell(2, 2));
        refused(pass(1, 1, NoteAct.STOCK), Reason.NOTE_STATE);
        var year = desk.ledger.books().activity(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-12-31"));
        assertThat(year.exchanged()).isEqualTo(units("25"));
        assertThat(year.redeemed()).isEqualTo(units("10"));
        desk.sound();
    }

    @Test
    void notes_lost_while_blank_are_owed_and_paid_for_by_the_issuer() {
        var finder = desk.holder("finder", ActorKind.CONSUMER, Form.PAPER);
        done(desk.move("outside", "operating", "12"));
        refused(pass(1, 2, NoteAct.ISSUE), Reason.NOTES_DIFFER);
        refused(with(give(finder, "15"), 1, 3, NoteAct.ISSUE), Reason.CEILING);
        done(with(give(finder, "10"), 1, 2, NoteAct.ISSUE));
        assertThat(desk.held("operating")).isEqualTo("2.00");
        assertThat(desk.held("fund-paper")).isEqualTo("10.00");

        // One is found again: the units are cancelled, and the euros come back.
        done(with(new Command.Cancel(desk.id(), desk.now, finder, units("5")), 1, 1, NoteAct.REDEEM));
        done(pass(1, 1, NoteAct.STOCK));
        assertThat(desk.held("operating")).isEqualTo("7.00");
        desk.sound();
    }

    private Command give(Account to, String units) {
        return new Command.Give(desk.id(), desk.now, to, units(units));
    }

    @ParameterizedTest
    @CsvSource({"2016-07-01,TOO_EARLY", "2016-07-02,"})
    void a_note_is_valid_to_the_last_day_and_then_expires_still_owed(String day, Reason reason) {
        done(sell(1, 4));
        desk.on(day);
        if (reason != null) {
            refused(pass(1, 4, NoteAct.EXPIRE), reason);
            refused(renew(1, 4), reason);
            return;
        }
        done(pass(1, 3, NoteAct.EXPIRE));
        assertThat(desk.ledger.books().outstanding(Form.PAPER)).isEqualTo(units("20"));
        done(renew(1, 4)); // of which one was not marked yet
        assertThat(desk.held("operating")).isEqualTo("1.00"); // 4 × 5 % of 5.00
        assertThat(desk.ledger.books().note("A", 4)).contains(new Note(NoteState.CIRCULATING, LocalDate.parse(day)));
        refused(renew(1, 1), Reason.TOO_EARLY);
        desk.sound();
    }

    @Test
    void a_renewal_is_paid_in_units_too_which_are_cancelled() {
        done(sell(1, 4));
        desk.on("2016-07-02");
        var account = desk.consumer("account");
        done(desk.exchange(account, "1"));
        done(desk.ledger.post(new Command.Renew(desk.id(), desk.now, notes(1, 3), account)));
        assertThat(desk.held("account")).isEqualTo("0.25");
        assertThat(desk.held("operating")).isEqualTo("0.75");
        assertThat(desk.held("fund-digital")).isEqualTo("0.25");
        desk.sound();
    }

    @Test
    void what_can_no_longer_be_renewed_is_written_off_and_only_then_are_its_euros_free() {
        done(sell(1, 4));
        desk.on("2017-07-01");
        done(pass(1, 4, NoteAct.EXPIRE));
        refused(
                with(new Command.Cancel(desk.id(), desk.now, holder, units("5")), 1, 1, NoteAct.WRITE_OFF),
                Reason.TOO_EARLY);
        done(renew(2, 2));
        desk.on("2017-07-02");
        refused(renew(1, 1), Reason.TOO_LATE);
        refused(desk.move("fund-paper", "operating", "5"), Reason.BACKING);
        refused(pass(1, 1, NoteAct.WRITE_OFF), Reason.NOTES_DIFFER);
        done(with(new Command.Cancel(desk.id(), desk.now, holder, units("5")), 1, 1, NoteAct.WRITE_OFF));
        assertThat(state(1)).isEqualTo(NoteState.LOST);
        assertThat(desk.held("fund-paper")).isEqualTo("15.00");
        refused(pass(1, 1, NoteAct.RETURN), Reason.NOTE_STATE);
        desk.sound();
    }

    @Test
    void old_notes_are_exchanged_for_new_ones_without_a_leg() {
        done(sell(1, 2));
        var swap = desk.ledger.post(new Command.Together(
                desk.id(),
                desk.now,
                List.of(
                        new Command.Pass(desk.id(), desk.now, notes(1, 2), NoteAct.REDEEM),
                        new Command.Pass(desk.id(), desk.now, notes(7, 8), NoteAct.ISSUE))));
        done(swap);
        assertThat(((Outcome.Posted) swap).legs()).isEmpty();
        assertThat(state(1)).isEqualTo(NoteState.REDEEMED);
        assertThat(state(7)).isEqualTo(NoteState.CIRCULATING);
        desk.sound();
    }

    @Test
    void what_was_issued_is_reversed_with_its_notes() {
        var entry = done(sell(1, 4));
        refused(desk.ledger.post(new Command.Reverse(desk.id(), desk.now, entry, null)), Reason.NOTES_DIFFER);
        done(with(new Command.Reverse(desk.id(), desk.now, entry, null), 1, 4, NoteAct.REDEEM));
        assertThat(desk.held("fund-paper")).isEqualTo("0.00");
        refused(
                with(new Command.Reverse(desk.id(), desk.now, entry, null), 1, 4, NoteAct.STOCK),
                Reason.ALREADY_REVERSED);
        desk.sound();
    }

    @Test
    void a_register_that_starts_late_takes_up_what_is_already_out() {
        desk = new Desk(Schemes.plain());
        holder = desk.holder("holder", ActorKind.PROVIDER, Form.PAPER);
        done(desk.exchange(holder, "20"));
        var print = new Command.Print(desk.id(), desk.now, new Series("A", units("5"), 1, 100));
        refused(desk.ledger.post(print), Reason.NOTES_DIFFER);
        done(desk.ledger.post(new Command.Together(
                desk.id(),
                desk.now,
                List.of(
                        print,
                        new Command.Pass(desk.id(), desk.now, notes(1, 4), NoteAct.STOCK),
                        new Command.Pass(desk.id(), desk.now, notes(1, 4), NoteAct.ISSUE)))));
        desk.sound();
    }

    @Test
    void series_and_notes_that_make_no_sense_are_refused() {
        refused(print("A", "5", 200, 1), Reason.NAME_TAKEN);
        refused(print(" ", "5", 1, 1), Reason.MALFORMED);
        refused(print("B", "0", 1, 1), Reason.MALFORMED);
        refused(print("B", "2", 1, 1), Reason.NOT_A_DENOMINATION);
        refused(print("B", "5", -1, 1), Reason.MALFORMED);
        refused(print("B", "5", 1, 0), Reason.MALFORMED);
        refused(print("B", "5", 1, Series.MOST + 1), Reason.MALFORMED);
        refused(print("B", "5", Integer.MAX_VALUE, 1), Reason.MALFORMED);
        refused(pass(0, 1, NoteAct.STOCK), Reason.UNKNOWN_NOTE);
        refused(pass(100, 101, NoteAct.STOCK), Reason.UNKNOWN_NOTE);
        refused(pass(2, 1, NoteAct.STOCK), Reason.UNKNOWN_NOTE);
        refused(
                desk.ledger.post(new Command.Pass(desk.id(), desk.now, new Notes("B", 1, 1), NoteAct.STOCK)),
                Reason.UNKNOWN_NOTE);
        done(print("B", "1", 1, Series.MOST));
        desk.sound();
    }

    private Outcome print(String name, String face, int first, int count) {
        return desk.ledger.post(new Command.Print(desk.id(), desk.now, new Series(name, units(face), first, count)));
    }

    @Test
    void nothing_expires_nor_is_renewed_where_the_scheme_does_not_say_how() {
        desk = new Desk(Schemes.plain());
        holder = desk.holder("holder", ActorKind.PROVIDER, Form.PAPER);
        print();
        done(sell(1, 1));
        desk.on("2030-01-01");
        refused(pass(1, 1, NoteAct.EXPIRE), Reason.VALIDITY_UNKNOWN);
        refused(renew(1, 1), Reason.VALIDITY_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(NoteAct.class)
    void a_blank_note_that_is_not_received_can_only_be_received(NoteAct act) {
        var outcome = pass(60, 60, act);
        if (act == NoteAct.STOCK) {
            done(outcome);
        } else {
            refused(outcome, Reason.NOTE_STATE);
        }
    }

    @Test
    void what_is_destroyed_comes_from_the_stock_or_was_handed_back() {
        assertThat(EnumSet.allOf(NoteState.class).stream().filter(NoteAct.DESTROY::from))
                .containsExactly(NoteState.STOCK, NoteState.RETURNED, NoteState.REDEEMED);
    }

    @Test
    void notes_are_undone_with_their_block() {
        desk.ledger.commit();
        done(sell(1, 4));
        done(print("B", "1", 1, 10));
        desk.ledger.rollback();
        assertThat(count(NoteState.CIRCULATING)).isZero();
        assertThat(desk.ledger.books().notes()).hasSize(1);
        done(print("B", "1", 1, 10));
        done(sell(1, 4));
        desk.sound();
    }

    @Test
    void books_kept_do_not_see_what_becomes_of_the_notes() {
        var before = desk.ledger.books();
        done(sell(1, 4));
        assertThat(before.note("A", 1).orElseThrow().state()).isEqualTo(NoteState.STOCK);
        assertThat(before.recount()).isEmpty();
        assertThat(desk.ledger.books().on(LocalDate.parse("2016-01-01")).note("A", 1))
                .isEqualTo(desk.ledger.books().note("A", 1));
    }
}
