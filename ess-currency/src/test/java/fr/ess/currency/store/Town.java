package fr.ess.currency.store;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.Circulation;
import fr.ess.currency.Exchange;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.LocalCurrency;
import fr.ess.currency.Medium;
import fr.ess.currency.Passage;
import fr.ess.currency.Phase;
import fr.ess.currency.Redemption;
import fr.ess.currency.Reserve;
import fr.ess.currency.Scheme;
import fr.ess.currency.Strictness;
import fr.ess.currency.Terms;
import fr.ess.currency.ledger.Account;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.ledger.Outcome;
import fr.ess.currency.ledger.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A currency that everybody may pay with, and commands in few words. */
final class Town {

    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0, 0, 123_456_789);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private Town() {}

    static Scheme scheme(String fee) {
        var passages = new ArrayList<Passage>();
        for (var from : ActorKind.values()) {
            for (var to : ActorKind.values()) {
                passages.add(new Passage(from, to));
            }
        }
        return new Scheme(
                new LocalCurrency("Alpha", "Association Alpha", null, List.of(new Medium(Form.DIGITAL, START, null))),
                List.of(new Terms(
                        START,
                        new Exchange(null, null, null, null),
                        new Redemption(
                                List.of(ActorKind.PROVIDER),
                                Share.ofPercent(fee),
                                null,
                                null,
                                FeeDestination.OPERATING),
                        new Reserve(Strictness.REFUSE, null),
                        null,
                        null)),
                new Circulation(List.of(new Phase("open", START, passages)), null, null, null, null));
    }

    static Scheme scheme() {
        return scheme("5");
    }

    static CommandId id() {
        return CommandId.of(UUID.randomUUID());
    }

    static Command open(String name) {
        return new Command.Open(id(), NOON, name, ActorKind.PROVIDER, Form.DIGITAL);
    }

    static Command exchange(Account holder, long cents) {
        return new Command.Exchange(id(), NOON, holder, Euros.ofCents(cents));
    }

    static Command pay(Account from, Account to, long hundredths) {
        return new Command.Pay(id(), NOON, from, to, new Units(hundredths));
    }

    static Command redeem(Account holder, long hundredths) {
        return new Command.Redeem(id(), NOON, holder, new Units(hundredths));
    }

    /** Opens an account and exchanges euros for it, in a block each. */
    static Account holder(Store store, String name, long cents) {
        store.post(open(name));
        var account = store.account(name).orElseThrow();
        if (cents > 0) {
            store.post(exchange(account, cents));
        }
        return account;
    }

    static long available(Store store, Account account) {
        return store.books().balance(account).available();
    }

    static boolean posted(Outcome outcome) {
        return outcome instanceof Outcome.Posted;
    }

    static boolean refused(Outcome outcome, Reason reason) {
        return outcome instanceof Outcome.Refused refused && refused.reason() == reason;
    }
}
