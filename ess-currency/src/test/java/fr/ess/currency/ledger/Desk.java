package fr.ess.currency.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Form;
import fr.ess.currency.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Commands in few words, each with an id of its own unless one is given. */
final class Desk {

    Ledger ledger;
    LocalDateTime now = LocalDateTime.of(2016, 1, 1, 0, 0);
    private long ids;

    Desk(Scheme scheme) {
        ledger = Ledger.of(scheme);
    }

    CommandId id() {
        return new CommandId(7, ++ids);
    }

    void on(String day) {
        now = LocalDate.parse(day).atStartOfDay();
    }

    static Units units(String amount) {
        return Units.of(new BigDecimal(amount));
    }

    static Euros euros(String amount) {
        return Euros.parse(amount);
    }

    Account holder(String name, ActorKind kind, Form form) {
        done(ledger.post(new Command.Open(id(), now, name, kind, form)));
        return account(name);
    }

    Account consumer(String name) {
        return holder(name, ActorKind.CONSUMER, Form.DIGITAL);
    }

    Account provider(String name) {
        return holder(name, ActorKind.PROVIDER, Form.DIGITAL);
    }

    Account account(String name) {
        return ledger.account(name).orElseThrow();
    }

    Outcome admit(Account holder, Standing standing, String from, @Nullable String until) {
        return ledger.post(new Command.Admit(
                id(),
                now,
                holder,
                standing,
                new DateRange(LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }

    Outcome exchange(Account holder, String euros) {
        return ledger.post(new Command.Exchange(id(), now, holder, euros(euros)));
    }

    Outcome pay(Account from, Account to, String units) {
        return ledger.post(new Command.Pay(id(), now, from, to, units(units)));
    }

    Outcome redeem(Account holder, String units) {
        return ledger.post(new Command.Redeem(id(), now, holder, units(units)));
    }

    Outcome move(String from, String to, String euros) {
        return ledger.post(new Command.Move(id(), now, account(from), account(to), euros(euros)));
    }

    Outcome hold(Account from, Account to, String units) {
        return ledger.post(new Command.Hold(id(), now, from, to, units(units), 900));
    }

    Outcome settle(long hold, @Nullable String part) {
        return ledger.post(new Command.Settle(id(), now, hold, part == null ? null : units(part)));
    }

    Outcome release(long hold, @Nullable String amount) {
        return ledger.post(new Command.Release(id(), now, hold, amount == null ? null : units(amount)));
    }

    /** What an account holds: for a holder what can be spent, for euros what is there. */
    String held(String name) {
        var account = account(name);
        var balance = ledger.balance(account);
        return new Units(account.role() == Role.HOLDER ? balance.available() : balance.debits() - balance.credits())
                .toString();
    }

    /** The four counters, as dh, dp, ch, cp. */
    String counters(Account account) {
        var seen = ledger.balance(account);
        return new Units(seen.debitsHeld()) + " " + new Units(seen.debits()) + " " + new Units(seen.creditsHeld()) + " "
                + new Units(seen.credits());
    }

    static long done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Posted.class);
        return ((Outcome.Posted) outcome).number();
    }

    static void refused(Outcome outcome, Reason reason) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).reason()).isEqualTo(reason);
    }

    void sound() {
        assertThat(ledger.books().recount()).isEmpty();
    }
}
