package fr.ess.currency.ledger;

import static fr.ess.currency.ledger.Desk.done;
import static fr.ess.currency.ledger.Desk.refused;
import static fr.ess.currency.ledger.Desk.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Ageing;
import fr.ess.currency.Form;
import fr.ess.currency.Scheme;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A journal that a host kept: what was made is read again, and nothing else is. */
class JournalTest {

    private static final Scheme SCHEME =
            Schemes.ageing(new Ageing(6, Share.ofPercent("5"), 12, Share.ofPercent("2"), 3));

    private final Desk desk = new Desk(SCHEME);

    /** Does every kind of command, some of them refused. */
    private Books books() {
        var paper = desk.holder("paper", ActorKind.PROVIDER, Form.PAPER);
        var one = desk.consumer("one");
        var shop = desk.provider("shop");
        var id = desk.id();
        done(desk.admit(one, Standing.MEMBER, "2016-01-01", "2017-01-01"));
        done(desk.admit(shop, Standing.APPROVED, "2016-01-01", null));
        done(desk.move("outside", "operating", "100"));
        done(desk.ledger.post(new Command.OpenEuros(id, desk.now, "counter", Role.TILL)));
        done(desk.move("outside", "counter", "5"));
        desk.ledger.commit();
        done(desk.exchange(one, "200"));
        var payment = done(desk.pay(one, shop, "40"));
        refused(desk.pay(shop, one, "41"), Reason.INSUFFICIENT);
        done(desk.ledger.post(new Command.Sweep(desk.id(), desk.now, shop, one, units("1"))));
        done(desk.redeem(shop, "10"));
        done(desk.ledger.post(new Command.Give(desk.id(), desk.now, shop, units("3"))));
        done(desk.ledger.post(new Command.Cancel(desk.id(), desk.now, shop, units("2"))));
        done(desk.ledger.post(new Command.Reverse(desk.id(), desk.now, payment, units("4"))));
        desk.ledger.commit();
        var hold = done(desk.hold(one, shop, "7"));
        done(desk.settle(hold, "6"));
        var other = done(desk.hold(one, shop, "8"));
        done(desk.release(other, "8"));
        done(desk.ledger.post(new Command.Demur(desk.id(), desk.now, one)));
        var empty = desk.consumer("empty");
        done(desk.ledger.post(new Command.Close(desk.id(), desk.now, empty)));
        done(desk.ledger.post(new Command.Reopen(desk.id(), desk.now, empty)));
        done(desk.ledger.post(new Command.Print(desk.id(), desk.now, new Series("A", units("5"), 1, 9))));
        done(desk.ledger.post(new Command.Pass(desk.id(), desk.now, new Notes("A", 1, 9), NoteAct.STOCK)));
        done(desk.ledger.post(new Command.Together(
                desk.id(),
                desk.now,
                List.of(
                        new Command.Convert(desk.id(), desk.now, shop, paper, units("10")),
                        new Command.Pass(desk.id(), desk.now, new Notes("A", 1, 2), NoteAct.ISSUE)))));
        desk.ledger.commit();
        desk.on("2016-07-02");
        done(desk.ledger.post(new Command.Renew(desk.id(), desk.now, new Notes("A", 1, 1), null)));
        done(desk.ledger.post(new Command.Renew(desk.id(), desk.now, new Notes("A", 2, 2), one)));
        done(desk.ledger.post(new Command.WindUp(desk.id(), desk.now, LocalDate.parse("2016-12-31"), Share.of(9, 10))));
        return desk.ledger.books();
    }

    @Test
    void what_was_made_is_read_again() {
        var books = books();
        assertThat(books.recount()).isEmpty();
        var again = Books.restore(
                SCHEME, books.journal().outcomes(), books.journal().blocks());
        assertThat(again.journal().head()).isEqualTo(books.journal().head());
        for (var account : books.accounts()) {
            assertThat(again.balance(account)).isEqualTo(books.balance(account));
        }
        for (var outcome : books.journal().outcomes()) {
            assertThat(Canonical.read(Canonical.of(outcome.command()), desk.ledger::account))
                    .isEqualTo(outcome.command());
        }
        assertThat(books.journal().outcomes().stream()
                        .map(outcome -> outcome.command().getClass())
                        .distinct())
                .hasSize(Command.class.getPermittedSubclasses().length - 1); // Convert stands in another
    }

    @Test
    void every_field_that_is_changed_is_found() throws ReflectiveOperationException {
        var books = books();
        var outcomes = books.journal().outcomes();
        var tried = 0;
        for (var i = 0; i < outcomes.size(); i++) {
            for (var other : others(outcomes.get(i))) {
                var changed = new ArrayList<>(outcomes);
                changed.set(i, (Outcome) other);
                broken(changed, books.journal().blocks());
                tried++;
            }
            var dropped = new ArrayList<>(outcomes);
            dropped.remove(i);
            broken(dropped, books.journal().blocks());
            var twice = new ArrayList<>(outcomes);
            twice.add(i, outcomes.get(i));
            broken(twice, books.journal().blocks());
        }
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    void every_byte_is_in_the_chain() {
        var journal = books().journal();
        var blocks = journal.blocks();
        for (var i = 0; i < blocks.size(); i++) {
            for (var digit = 0; digit < 64; digit++) {
                var link = new StringBuilder(blocks.get(i).link());
                link.setCharAt(digit, link.charAt(digit) == '0' ? '1' : '0');
                var changed = new ArrayList<>(blocks);
                changed.set(i, new Sealed(blocks.get(i).end(), link.toString()));
                broken(journal.outcomes(), changed);
            }
            for (var by : new long[] {-1, 1}) {
                var changed = new ArrayList<>(blocks);
                changed.set(
                        i, new Sealed(blocks.get(i).end() + by, blocks.get(i).link()));
                broken(journal.outcomes(), changed);
            }
            var dropped = new ArrayList<>(blocks);
            dropped.remove(i);
            broken(journal.outcomes(), dropped);
        }
        // Bytes of a command that are changed are those of another command, or of none.
        for (var outcome : journal.outcomes()) {
            var bytes = Canonical.of(outcome.command());
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] ^= 1;
                try {
                    assertThat(Canonical.read(bytes, desk.ledger::account)).isNotEqualTo(outcome.command());
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageContaining("must be those of");
                }
                bytes[i] ^= 1;
            }
        }
    }

    private static void broken(List<Outcome> outcomes, List<Sealed> blocks) {
        assertThatThrownBy(() -> Books.restore(SCHEME, outcomes, blocks)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Returns what something can be changed to, one part at a time, however deep. */
    private static List<Object> others(Object value) throws ReflectiveOperationException {
        var others = new ArrayList<Object>();
        if (value instanceof Long number) {
            others.addAll(List.of(number + 1, number - 1));
        } else if (value instanceof Integer number) {
            others.add(number + 1);
        } else if (value instanceof String text) {
            others.addAll(List.of(text + "x", ""));
        } else if (value instanceof Enum<?> constant) {
            for (var each : constant.getDeclaringClass().getEnumConstants()) {
                if (each != constant) {
                    others.add(each);
                }
            }
        } else if (value instanceof LocalDateTime time) {
            others.addAll(List.of(time.plusNanos(1), time.plusDays(1)));
        } else if (value instanceof LocalDate day) {
            others.add(day.plusDays(1));
        } else if (value instanceof Units units) {
            others.add(new Units(units.hundredths() + 1));
        } else if (value instanceof Euros euros) {
            others.add(Euros.ofCents(euros.cents() + 1));
        } else if (value instanceof Share share) {
            others.add(share.plus(Share.of(1, 100)));
        } else if (value instanceof DateRange range) {
            others.add(new DateRange(range.start().plusDays(1), range.end()));
        } else if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                for (var other : others(list.get(i))) {
                    var changed = new ArrayList<Object>(list);
                    changed.set(i, other);
                    others.add(changed);
                }
                var dropped = new ArrayList<Object>(list);
                dropped.remove(i);
                others.add(dropped);
            }
        } else if (value instanceof Record) {
            others.addAll(otherRecords(value));
        }
        return others;
    }

    private static List<Object> otherRecords(Object value) throws ReflectiveOperationException {
        var parts = value.getClass().getRecordComponents();
        var types = new Class<?>[parts.length];
        var given = new Object[parts.length];
        for (var i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            parts[i].getAccessor().setAccessible(true);
            given[i] = parts[i].getAccessor().invoke(value);
        }
        var constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        var made = new ArrayList<Object>();
        for (var i = 0; i < parts.length; i++) {
            for (var other : given[i] == null ? List.of() : others(given[i])) {
                var changed = Arrays.copyOf(given, given.length);
                changed[i] = other;
                try {
                    made.add(constructor.newInstance(changed));
                } catch (InvocationTargetException e) {
                    assertThat(e).hasCauseInstanceOf(RuntimeException.class); // not to be built at all
                }
            }
        }
        return made;
    }

    @Test
    void an_amount_that_does_not_fit_is_refused_and_leaves_nothing() {
        var one = desk.consumer("one");
        done(desk.ledger.post(new Command.Exchange(desk.id(), desk.now, one, Euros.ofCents(Long.MAX_VALUE))));
        desk.ledger.commit();
        refused(desk.ledger.post(new Command.Exchange(desk.id(), desk.now, one, Euros.ofCents(1))), Reason.MALFORMED);
        assertThat(desk.ledger.balance(one).credits()).isEqualTo(Long.MAX_VALUE);
        assertThat(desk.ledger.balance(desk.account("outside")).credits()).isEqualTo(Long.MAX_VALUE);
        desk.sound();
    }

    @Test
    void a_past_day_is_replayed_from_the_nearest_books_that_were_kept() {
        var one = desk.consumer("one");
        var kept = new ArrayList<Books>();
        for (var month = 1; month <= 12; month++) {
            desk.now = LocalDateTime.of(2016, month, 1, 0, 0);
            done(desk.exchange(one, "10"));
            done(desk.exchange(one, "1"));
            kept.add(desk.ledger.books());
        }
        var stranger = new Desk(SCHEME);
        stranger.consumer("one");
        kept.add(stranger.ledger.books());
        var last = desk.ledger.books();
        for (var month = 1; month <= 12; month++) {
            var day = LocalDate.of(2016, month, 15);
            var then = last.on(day, kept);
            assertThat(then.balance(one))
                    .isEqualTo(last.on(day).balance(one))
                    .isEqualTo(kept.get(month - 1).balance(one));
            assertThat(then.journal().head()).isEqualTo(last.on(day).journal().head());
            assertThat(then.recount()).isEmpty();
        }
        assertThat(last.on(LocalDate.of(2016, 6, 15), kept.subList(0, 3)).balance(one))
                .isEqualTo(kept.get(5).balance(one));
        assertThat(last.on(LocalDate.of(2015, 1, 1), kept).accounts()).hasSize(8);
    }
}
