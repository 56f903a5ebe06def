package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Verdict;
import fr.ess.currency.BonusPlan;
import fr.ess.currency.Scheme;
import fr.ess.currency.authority.PaymentRules;
import fr.ess.currency.authority.PublicPayment;
import fr.ess.currency.ledger.Books;
import fr.ess.currency.ledger.Certificate;
import fr.ess.currency.ledger.Ledger;
import fr.ess.currency.ledger.Outcome.Posted;
import fr.ess.currency.ledger.Outcome.Refused;
import fr.ess.currency.ledger.Role;
import fr.ess.currency.regime.Issuance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ess currency}: local currencies. */
@Command(name = "currency")
final class CurrencyCommands extends Group {

    CurrencyCommands(Terminal terminal) {
        super(terminal);
    }

    /** Returns the command with all that it groups. */
    static CommandLine line(Terminal terminal, Kinds kinds) {
        return new CommandLine(new CurrencyCommands(terminal))
                .addSubcommand("simulate", new Simulate(terminal))
                .addSubcommand("pay", new Pay(terminal, kinds))
                .addSubcommand("outlook", new Outlook(terminal, kinds));
    }

    /** How a creditor of an authority may be paid in local currency: each way, its steps, or why it is closed. */
    @Command(name = "pay")
    private static final class Pay extends Computation {

        Pay(Terminal terminal, Kinds kinds) {
            super("pay", List.of("mlc-payment"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var rows = new ArrayList<Outcome>();
            for (var option : PaymentRules.WAYS.examine((PublicPayment) facts, law)) {
                rows.add(new Outcome()
                        .with("way", Code.of(option.way()))
                        .with("state", Code.of(option.state()))
                        .withFindings("excludedBy", option.excluding())
                        .withFindings(
                                "remaining", option.state() == Choice.State.OPEN ? option.remaining() : List.of()));
            }
            return new Outcome().withRows("ways", rows);
        }
    }

    /** What the supervisor is to be told of a digital currency, and how near that is. */
    @Command(name = "outlook")
    private static final class Outlook extends Computation {

        Outlook(Terminal terminal, Kinds kinds) {
            super("outlook", List.of("mlc-regime"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var outlook = ((Issuance) facts).acprOutlook(law);
            return new Outcome()
                    .with("regime", Code.of(outlook.regime()))
                    .with("exchanges", outlook.exchanges())
                    .with("payments", outlook.payments())
                    .with("redemptions", outlook.redemptions())
                    .with("counted", outlook.counted())
                    .with("complete", Flag.of(outlook.complete()))
                    .with("outstanding", outlook.outstanding())
                    .with("margin", outlook.margin())
                    .withDay("crossedOn", Optional.ofNullable(outlook.crossedOn()))
                    .withDay("projectedOn", Optional.ofNullable(outlook.projectedOn()))
                    .withDay("updateDue", Optional.ofNullable(outlook.updateDue()));
        }
    }

    /** What becomes of events under a scheme: what is refused and why, the balances, and what covers them. */
    @Command(name = "simulate", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class Simulate implements Callable<Integer> {

        private static final String NAME = "simulate";

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "SCHEME")
        String schemeFile = "";

        @Parameters(index = "1", paramLabel = "EVENTS")
        String eventsFile = "";

        @Mixin
        OutputOptions output = new OutputOptions();

        Simulate(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            output.check(List.of(schemeFile, eventsFile), List.of("text", "json"), terminal);
            var scheme = (Scheme) read(schemeFile, Input.bytes(schemeFile, terminal), Scheme.class, "");
            var ledger = Ledger.of(scheme);
            var told = new ArrayList<Outcome>();
            var entries = new HashMap<Integer, Long>();
            @Nullable LocalDate day = null;
            var text = new String(Input.bytes(eventsFile, terminal), StandardCharsets.UTF_8);
            var lines = text.split("\n", -1);
            for (var i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    var event = event(lines[i], i + 1, ledger);
                    if (day != null && event.on().isBefore(day)) {
                        throw refusal(i + 1, "$.on", "not-before", event.on(), day);
                    }
                    day = event.on();
                    told.add(done(event, i + 1, ledger, entries));
                }
            }
            if (day == null) {
                throw Refusal.of(eventsFile, "not-empty", "''");
            }
            var books = ledger.books();
            var answer = answer(scheme, day, told, books);
            output.write(() -> worded(answer), Status.of(List.of(answer.verdict())), terminal);
            return Status.of(List.of(answer.verdict()));
        }

        private String worded(Outcome answer) {
            if (output.format.equals("json")) {
                return answer.json().toPrettyString() + "\n";
            }
            return String.join("\n", answer.lines(NAME, terminal.words())) + "\n";
        }

        private Object read(String file, byte[] bytes, Class<?> type, String where) {
            var tree = Tree.read(bytes);
            var faults = new ArrayList<>(tree.faults());
            var root = tree.root();
            var bound = root == null ? null : Binding.bind(root, type, Place.ROOT, faults);
            if (bound == null || !faults.isEmpty()) {
                throw new Refusal(file + where, faults);
            }
            return bound;
        }

        private CurrencyEvent event(String line, int number, Ledger ledger) {
            var event = (CurrencyEvent)
                    read(eventsFile, line.getBytes(StandardCharsets.UTF_8), CurrencyEvent.class, ":" + number);
            var lacking = event.lacking();
            if (lacking != null) {
                throw refusal(number, "$." + lacking, "given", "null");
            }
            var stranger = event.stranger(ledger);
            if (stranger != null) {
                throw refusal(number, "$", "account", Shown.text(stranger));
            }
            return event;
        }

        private Refusal refusal(int number, String path, String must, Object seen, Object... arguments) {
            return new Refusal(
                    eventsFile + ":" + number,
                    List.of(new Fault(path, Musts.of(must, arguments), String.valueOf(seen))));
        }

        private static Outcome done(CurrencyEvent event, int number, Ledger ledger, HashMap<Integer, Long> entries) {
            var outcome = ledger.post(event.command(number, ledger, entries));
            var row = new Outcome()
                    .with("line", Count.of(number))
                    .with("day", Day.of(event.on()))
                    .with("deed", Code.of(event.deed()));
            if (event.account() != null) {
                row.withText("account", event.account());
            }
            if (event.to() != null) {
                row.withText("to", event.to());
            }
            if (event.euros() != null) {
                row.with("euros", event.euros());
            }
            if (event.units() != null) {
                row.with("units", event.units());
            }
            if (outcome instanceof Posted posted) {
                entries.put(number, posted.number());
                for (var leg : posted.legs()) {
                    if (event.deed() == CurrencyEvent.Deed.EXCHANGE
                            && ledger.account(leg.credit()).role() == Role.HOLDER) {
                        row.with("issued", new Units(leg.cents()));
                    }
                }
            } else if (outcome instanceof Refused refused) {
                row.with("refused", Code.of(refused.reason()));
            }
            return row;
        }

        private Outcome answer(Scheme scheme, LocalDate day, List<Outcome> told, Books books) {
            var answer = new Outcome()
                    .withText("currency", scheme.currency().name())
                    .withText("issuer", scheme.currency().issuer())
                    .withRows(
                            "phases",
                            scheme.circulation().phases().stream()
                                    .map(phase -> new Outcome()
                                            .withText("phase", phase.name())
                                            .with("opens", phase.from() == null ? null : Day.of(phase.from())))
                                    .toList())
                    .withRows("events", told);
            var balances = new ArrayList<Outcome>();
            for (var account : books.accounts()) {
                var seen = books.balance(account);
                if (account.role() == Role.HOLDER) {
                    balances.add(new Outcome()
                            .withText("account", account.name())
                            .with("holds", new Units(seen.available())));
                }
            }
            answer.withRows("balances", balances);
            var faults = books.recount();
            answer.with("invariants", Flag.of(faults.isEmpty()));
            certificate(answer, scheme, Certificate.of(books, day));
            return answer.that(faults.isEmpty() ? Verdict.SATISFIED : Verdict.BREACHED);
        }

        private static void certificate(Outcome answer, Scheme scheme, Certificate certificate) {
            answer.with("certified", Day.of(certificate.day()));
            var rows = new ArrayList<Outcome>();
            for (var cover : certificate.forms()) {
                rows.add(new Outcome()
                        .with("form", Code.of(cover.form()))
                        .with("outstanding", cover.outstanding())
                        .with("fund", cover.fund())
                        .with("coverage", cover.coverage().orElse(null))
                        .with("short", cover.shortAtPar())
                        .with("promised", cover.promised())
                        .with("left", cover.leftAfterFee()));
            }
            answer.withRows("covers", rows);
            if (certificate.funding() != null) {
                answer.with("funding", Code.of(certificate.funding()));
            }
            answer.with("fee", certificate.fee());
            scheme.termsOn(certificate.day())
                    .map(terms -> terms.exchange().bonus())
                    .ifPresent(bonus -> {
                        var plan = new BonusPlan(bonus);
                        answer.with("leastFee", plan.leastFee());
                        if (certificate.fee() != null) {
                            answer.with("funded", Flag.of(plan.fundedBy(Objects.requireNonNull(certificate.fee()))));
                        }
                    });
            if (scheme.assumptions() != null) {
                answer.withRows(
                        "assumptions",
                        scheme.assumptions().stream()
                                .map(text -> new Outcome().withText("assumed", text))
                                .toList());
            }
            answer.withText("link", certificate.head());
        }
    }
}
