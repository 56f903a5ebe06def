package fr.ess.benchmarks;

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
import fr.ess.currency.ledger.Books;
import fr.ess.currency.ledger.Command;
import fr.ess.currency.ledger.CommandId;
import fr.ess.currency.ledger.Ledger;
import fr.ess.currency.ledger.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Payments between random accounts, every invariant checked at each, random command ids, sealed in blocks of a hundred.
 *
 * <p>Each iteration starts from the same books, so that the journal does not grow from one to the next.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx3g")
@SuppressWarnings("NullAway.Init") // filled before each run
public class LedgerBenchmark {

    private static final int BLOCK = 100;
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 23, 0, 0);

    @Param({"1000", "10000", "100000", "1000000"})
    private int accounts;

    private final SplittableRandom random = new SplittableRandom(20261124);
    private Books start;
    private Account[] holders;
    private Ledger ledger;

    /** Opens the accounts, each with a thousand units. */
    @Setup
    public void open() {
        var from = LocalDate.of(2013, 5, 17);
        var scheme = new Scheme(
                new LocalCurrency("Alpha", "Association Alpha", null, List.of(new Medium(Form.DIGITAL, from, null))),
                List.of(new Terms(
                        from,
                        new Exchange(null, null, null, null),
                        new Redemption(
                                List.of(ActorKind.PROVIDER),
                                Share.ofPercent("5"),
                                null,
                                null,
                                FeeDestination.OPERATING),
                        new Reserve(Strictness.REFUSE, null),
                        null,
                        null)),
                new Circulation(
                        List.of(new Phase(
                                "open",
                                from,
                                List.of(
                                        new Passage(ActorKind.BANK, ActorKind.PROVIDER),
                                        new Passage(ActorKind.PROVIDER, ActorKind.PROVIDER)))),
                        null,
                        null,
                        null,
                        null));
        ledger = Ledger.of(scheme);
        holders = new Account[accounts];
        for (var i = 0; i < accounts; i++) {
            ledger.post(new Command.Open(id(), DAY, "holder-" + i, ActorKind.PROVIDER, Form.DIGITAL));
            holders[i] = ledger.account("holder-" + i).orElseThrow();
            ledger.post(new Command.Exchange(id(), DAY, holders[i], Euros.of(1000)));
            if (i % BLOCK == 0) {
                ledger.commit();
            }
        }
        start = ledger.books();
    }

    /** Goes back to the books with which all began; what was posted since is cleared away before the clock runs. */
    @Setup(Level.Iteration)
    public void again() {
        ledger = start.open();
        System.gc();
    }

    /** One payment; a hundred are sealed as one block. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public String pay() {
        for (var i = 0; i < BLOCK; i++) {
            var from = random.nextInt(accounts);
            var to = (from + 1 + random.nextInt(accounts - 1)) % accounts;
            var outcome = ledger.post(new Command.Pay(id(), DAY, holders[from], holders[to], new Units(1)));
            if (!(outcome instanceof Outcome.Posted)) {
                throw new IllegalStateException(outcome.toString());
            }
        }
        return ledger.commit();
    }

    private CommandId id() {
        return new CommandId(random.nextLong(), random.nextLong());
    }
}
