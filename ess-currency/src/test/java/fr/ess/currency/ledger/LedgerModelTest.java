package fr.ess.currency.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.ActorKind;
import fr.ess.currency.FeeDestination;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random commands against a simple model: one number for each holder and each fund. A moderate number as a rule; millions when the
 * system property {@code ess.proof} is set.
 */
class LedgerModelTest {

    private static final int COMMANDS = Boolean.getBoolean("ess.proof") ? 1_000_000 : 6_000;
    private static final int HOLDERS = 12;

    /** What a reader would keep on paper, for a scheme with a bonus paid by a sponsor and a fee of 5 % for running costs. */
    private static final class Model {
        final long[] held = new long[HOLDERS];
        final long[] reserved = new long[HOLDERS];
        final long[] fund = new long[2];
        long sponsor;
        long operating;
    }

    private record Held(long entry, int from, int to, long cents) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_commands_do_what_a_simple_model_does(long seed) {
        var random = new Random(seed);
        var desk = new Desk(
                Schemes.open(Schemes.bonus(), Funding.SPONSORED, Share.ofPercent("5"), FeeDestination.OPERATING));
        var model = new Model();
        var accounts = new ArrayList<Account>();
        for (var i = 0; i < HOLDERS; i++) {
            accounts.add(desk.holder("h" + i, ActorKind.PROVIDER, i % 2 == 0 ? Form.PAPER : Form.DIGITAL));
        }
        var holds = new ArrayList<Held>();
        var refusals = 0;
        for (var n = 0; n < COMMANDS; n++) {
            var from = random.nextInt(HOLDERS);
            var to = random.nextInt(HOLDERS);
            var cents = random.nextInt(6_000) - 5L;
            var before = snapshot(desk, accounts);
            var command = command(random.nextInt(9), desk, accounts, from, to, cents, holds, random);
            var outcome = desk.ledger.post(command);
            if (outcome instanceof Outcome.Posted posted) {
                apply(command, posted, model, from, to, cents, holds);
                assertThat(desk.ledger.post(command)).isSameAs(outcome);
            } else {
                refusals++;
                assertThat(snapshot(desk, accounts)).isEqualTo(before);
            }
            for (var i = 0; i < HOLDERS; i++) {
                assertThat(desk.ledger.balance(accounts.get(i)).available())
                        .isEqualTo(model.held[i] - model.reserved[i])
                        .isNotNegative();
            }
            assertThat(desk.held("fund-paper")).isEqualTo(new Units(model.fund[0]).toString());
            assertThat(desk.held("fund-digital")).isEqualTo(new Units(model.fund[1]).toString());
            assertThat(desk.held("sponsor")).isEqualTo(new Units(model.sponsor).toString());
            assertThat(desk.held("operating")).isEqualTo(new Units(model.operating).toString());
            for (var form = 0; form < 2; form++) {
                var owed = 0L;
                for (var i = form; i < HOLDERS; i += 2) {
                    owed += model.held[i];
                }
                assertThat(model.fund[form]).isGreaterThanOrEqualTo(owed);
            }
            if (n % 97 == 0) {
                desk.ledger.commit();
            }
        }
        assertThat(refusals).isBetween(COMMANDS / 20, COMMANDS * 9 / 10);
        desk.sound();
        for (var outcome : desk.ledger.books().journal().outcomes()) {
            assertThat(Canonical.read(Canonical.of(outcome.command()), desk.ledger::account))
                    .isEqualTo(outcome.command());
        }
    }

    private static List<Balance> snapshot(Desk desk, List<Account> accounts) {
        return accounts.stream().map(desk.ledger::balance).toList();
    }

    private static Command command(
            int kind,
            Desk desk,
            List<Account> accounts,
            int from,
            int to,
            long cents,
            List<Held> holds,
            Random random) {
        var id = desk.id();
        var units = new Units(cents);
        return switch (kind) {
            case 0 ->
                new Command.Move(
                        id, desk.now, desk.account("outside"), desk.account("sponsor"), Euros.ofCents(cents / 50));
            case 1, 2 -> new Command.Exchange(id, desk.now, accounts.get(from), Euros.ofCents(cents));
            case 3 -> new Command.Redeem(id, desk.now, accounts.get(from), units);
            case 4 -> new Command.Give(id, desk.now, accounts.get(from), new Units(cents / 40));
            case 5 -> new Command.Convert(id, desk.now, accounts.get(from), accounts.get(to), units);
            case 6 ->
                holds.isEmpty()
                        ? new Command.Hold(id, desk.now, accounts.get(from), accounts.get(to), units, 60)
                        : new Command.Settle(
                                id,
                                desk.now,
                                holds.get(random.nextInt(holds.size())).entry(),
                                units);
            case 7 -> new Command.Hold(id, desk.now, accounts.get(from), accounts.get(to), units, 60);
            default -> new Command.Pay(id, desk.now, accounts.get(from), accounts.get(to), units);
        };
    }

    private static void apply(
            Command command, Outcome.Posted posted, Model model, int from, int to, long cents, List<Held> holds) {
        if (command instanceof Command.Move move) {
            model.sponsor += move.euros().cents();
        } else if (command instanceof Command.Exchange) {
            var bonus = cents / 2_000 * 100;
            model.sponsor -= bonus;
            model.held[from] += cents + bonus;
            model.fund[from % 2] += cents + bonus;
        } else if (command instanceof Command.Redeem) {
            model.held[from] -= cents;
            model.fund[from % 2] -= cents;
            model.operating += (cents * 5 + 50) / 100;
        } else if (command instanceof Command.Give give) {
            var given = give.units().hundredths();
            model.operating -= given;
            model.held[from] += given;
            model.fund[from % 2] += given;
        } else if (command instanceof Command.Convert) {
            model.held[from] -= cents;
            model.held[to] += cents;
            model.fund[from % 2] -= cents;
            model.fund[to % 2] += cents;
        } else if (command instanceof Command.Pay) {
            model.held[from] -= cents;
            model.held[to] += cents;
        } else if (command instanceof Command.Hold) {
            model.reserved[from] += cents;
            holds.add(new Held(posted.number(), from, to, cents));
        } else if (command instanceof Command.Settle settle) {
            var held = holds.stream()
                    .filter(each -> each.entry() == settle.hold())
                    .findFirst()
                    .orElseThrow();
            holds.remove(held);
            model.reserved[held.from()] -= held.cents();
            model.held[held.from()] -= cents;
            model.held[held.to()] += cents;
        }
    }
}
