package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Choice;
import fr.ess.core.rule.Verdict;
import fr.ess.currency.Bonus;
import fr.ess.currency.BonusPlan;
import fr.ess.currency.Change;
import fr.ess.currency.Scheme;
import fr.ess.currency.authority.PaymentRules;
import fr.ess.currency.authority.PublicPayment;
import fr.ess.currency.circulation.Transfer;
import fr.ess.currency.circulation.TransferRules;
import fr.ess.currency.ledger.Activity;
import fr.ess.currency.ledger.Certificate;
import fr.ess.currency.ledger.NoteCount;
import fr.ess.currency.ledger.NoteState;
import fr.ess.currency.ledger.Role;
import fr.ess.currency.regime.Issuance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
                .addSubcommand("certificate", new OfCertificate(terminal))
                .addSubcommand("bonus", new OfBonus(terminal))
                .addSubcommand("fee", new OfFee(terminal))
                .addSubcommand("change", new OfChange(terminal))
                .addSubcommand("transfer", new OfTransfer(terminal, kinds))
                .addSubcommand("pay", new Pay(terminal, kinds))
                .addSubcommand("outlook", new Outlook(terminal, kinds));
    }

    /** Whether somebody may pass units of a currency to somebody else, by which rules, and from when. */
    @Command(name = "transfer")
    private static final class OfTransfer extends Computation {

        OfTransfer(Terminal terminal, Kinds kinds) {
            super("transfer", List.of("mlc-transfer"), terminal, kinds);
        }

        @Override
        Outcome compute(Object facts, Law law, Dossier dossier) {
            var explained = TransferRules.transferExplain((Transfer) facts, law);
            var phase = explained.phase();
            var outcome = new Outcome();
            if (explained.verdict() == Verdict.UNDETERMINED) {
                outcome.lacking(explained.assessment().missingFacts());
            } else {
                outcome.that(explained.verdict());
            }
            outcome.withFindings("refusedBy", explained.refusing()).withFindings("allowedBy", explained.allowing());
            if (phase != null) {
                outcome.withText("phase", phase.name()).withDay("phaseFrom", Optional.ofNullable(phase.from()));
            }
            if (explained.verdict() == Verdict.BREACHED) {
                outcome.withDay("allowedFrom", Optional.ofNullable(explained.allowedFrom()));
            }
            if (!explained.alternatives().isEmpty()) {
                outcome.withRows(
                        "alternatives",
                        explained.alternatives().stream()
                                .map(passage -> new Outcome()
                                        .with("from", Code.of(passage.from()))
                                        .with("to", Code.of(passage.to())))
                                .toList());
            }
            return outcome;
        }
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
                        .withFindings("remaining", option.state() == Choice.State.OPEN ? option.remaining() : List.of())
                        .withFacts(
                                "missing",
                                option.state() == Choice.State.UNDETERMINED ? option.missingFacts() : List.of()));
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

    /** Words an answer that rests on no dossier, in text or JSON. */
    private static String worded(String name, Outcome answer, String format, Terminal terminal) {
        if (format.equals("json")) {
            var document = Json.answer(terminal.locale())
                    .put("computation", name)
                    .put("verdict", answer.verdict().name());
            document.set("result", answer.json());
            return Json.write(document);
        }
        return answer.judgement(name, terminal.words())
                        .map(line -> line + "\n\n")
                        .orElse("")
                + String.join("\n", answer.lines(name, terminal.words())) + "\n";
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
            var played = CurrencyPlay.of(schemeFile, eventsFile, terminal);
            var answer = answer(played);
            output.write(
                    () -> output.format.equals("json")
                            ? answer.json().toPrettyString() + "\n"
                            : String.join("\n", answer.lines(NAME, terminal.words())) + "\n",
                    Status.of(List.of(answer.verdict())),
                    terminal);
            return Status.of(List.of(answer.verdict()));
        }

        private static Outcome answer(CurrencyPlay played) {
            var scheme = played.scheme();
            var books = played.books();
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
                    .withRows("events", played.told());
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
            var notes = notes(books.notes());
            if (!notes.isEmpty()) {
                answer.withRows("notes", notes);
            }
            books.windingUp()
                    .ifPresent(wound -> answer.with("windingUp", Day.of(wound.from()))
                            .withDay("lastDay", Optional.ofNullable(wound.until()))
                            .with("paidShare", wound.share()));
            answer.withRows("activity", List.of(activity(books.activity(played.first(), played.last()))));
            var faults = books.recount();
            answer.with("invariants", Flag.of(faults.isEmpty()));
            certificate(answer, scheme, Certificate.of(books, played.last()));
            return answer.that(faults.isEmpty() ? Verdict.SATISFIED : Verdict.BREACHED);
        }

        private static Outcome activity(Activity seen) {
            return new Outcome()
                    .with("exchanged", seen.exchanged())
                    .with("redeemed", seen.redeemed())
                    .with("paid", seen.paid())
                    .with("betweenProviders", seen.betweenProviders())
                    .with("active", Count.of(seen.active()))
                    .withIf("velocity", seen.velocity());
        }
    }

    /** Counts notes, a row for each series and each state in which it has some. */
    private static List<Outcome> notes(List<NoteCount> counts) {
        var rows = new ArrayList<Outcome>();
        for (var count : counts) {
            for (var state : NoteState.values()) {
                if (count.of(state) > 0) {
                    rows.add(new Outcome()
                            .withText("series", count.series().name())
                            .with("face", count.series().face())
                            .with("state", Code.of(state))
                            .with("count", Count.of(count.of(state))));
                }
            }
        }
        return rows;
    }

    /** Adds a certificate to an answer. */
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
        scheme.termsOn(certificate.day()).map(terms -> terms.exchange().bonus()).ifPresent(bonus -> {
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

    /** What covers the units on a day, and whether every holder could be redeemed at par: to be signed. */
    @Command(name = "certificate", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class OfCertificate implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "SCHEME")
        String schemeFile = "";

        @Parameters(index = "1", paramLabel = "EVENTS")
        String eventsFile = "";

        @Option(names = "--on", paramLabel = "DAY")
        @Nullable
        String on;

        @Mixin
        OutputOptions output = new OutputOptions();

        OfCertificate(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            output.check(List.of(schemeFile, eventsFile), OutputOptions.FORMATS, terminal);
            var asked = on == null ? null : LawOptions.day("--on", on);
            var played = CurrencyPlay.of(schemeFile, eventsFile, terminal);
            var day = asked == null ? played.last() : asked;
            if (day.isAfter(played.last())) {
                // What happens until then is not in the file: a certificate of that day would tell of another.
                throw Refusal.of("--on", "known-day", Shown.text(String.valueOf(on)), played.last());
            }
            var certificate = Certificate.of(played.books(), day);
            var sound = played.books().recount().isEmpty();
            var verdict = sound && certificate.keepsPromise() ? Verdict.SATISFIED : Verdict.BREACHED;
            var status = Status.of(List.of(verdict));
            output.write(
                    () -> output.format.equals("html")
                            ? CertificatePage.of(certificate, played.scheme(), sound, terminal)
                            : worded(
                                    "certificate",
                                    told(certificate, played.scheme(), sound).that(verdict),
                                    output.format,
                                    terminal),
                    status,
                    terminal);
            return status;
        }

        private static Outcome told(Certificate certificate, Scheme scheme, boolean sound) {
            var answer = new Outcome()
                    .withText("currency", certificate.currency())
                    .withText("issuer", certificate.issuer())
                    .with("invariants", Flag.of(sound))
                    .with("keepsPromise", Flag.of(certificate.keepsPromise()))
                    .with("redeemableAtPar", Flag.of(certificate.redeemableAtPar()));
            var notes = notes(certificate.notes());
            if (!notes.isEmpty()) {
                answer.withRows("notes", notes);
            }
            var wound = certificate.windingUp();
            if (wound != null) {
                answer.with("windingUp", Day.of(wound.from()))
                        .withDay("lastDay", Optional.ofNullable(wound.until()))
                        .with("paidShare", wound.share());
            }
            certificate(answer, scheme, certificate);
            return answer;
        }
    }

    /** A computation on amounts that the caller gives. */
    private abstract static class OnAmounts implements Callable<Integer> {

        final Terminal terminal;
        private final String name;

        @Mixin
        OutputOptions output = new OutputOptions();

        OnAmounts(String name, Terminal terminal) {
            this.name = name;
            this.terminal = terminal;
        }

        abstract Outcome compute();

        @Override
        public Integer call() {
            output.check(List.of(), List.of("text", "json"), terminal);
            var answer = computed();
            var status = Status.of(List.of(answer.verdict()));
            output.write(() -> worded(name, answer, output.format, terminal), status, terminal);
            return status;
        }

        private Outcome computed() {
            try {
                return compute();
            } catch (ArithmeticException e) {
                throw Refusal.of(name, "compute", Shown.text(String.valueOf(e.getMessage())));
            }
        }

        static Units units(String option, String text) {
            try {
                var units = Units.of(new BigDecimal(text));
                if (units.hundredths() >= 0) {
                    return units;
                }
            } catch (IllegalArgumentException e) {
                // told below, in the words of the command
            }
            throw Refusal.of(option, "Units", Shown.text(text));
        }

        static Share share(String option, String text) {
            try {
                var share = Share.parse(text);
                if (share.compareTo(Share.ZERO) >= 0 && share.compareTo(Share.WHOLE) <= 0) {
                    return share;
                }
            } catch (IllegalArgumentException e) {
                // told below, in the words of the command
            }
            throw Refusal.of(option, "Share", Shown.text(text));
        }
    }

    /** A computation on a bonus. */
    private abstract static class OnBonus extends OnAmounts {

        @Option(names = "--tranche", required = true, paramLabel = "EUROS")
        String tranche = "";

        @Option(names = "--units", required = true, paramLabel = "UNITS")
        String units = "";

        OnBonus(String name, Terminal terminal) {
            super(name, terminal);
        }

        BonusPlan plan() {
            var of = ScicCommands.euros("--tranche", tranche);
            var given = units("--units", units);
            if (of.signum() == 0) {
                throw Refusal.of("--tranche", "positive", Shown.text(tranche));
            }
            if (given.hundredths() == 0) {
                throw Refusal.of("--units", "positive", Shown.text(units));
            }
            return new BonusPlan(new Bonus(of, given));
        }
    }

    /** What a bonus costs, and how far the budget of a sponsor goes. */
    @Command(name = "bonus", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class OfBonus extends OnBonus {

        @Option(names = "--budget", paramLabel = "EUROS")
        @Nullable
        String budget;

        @Option(names = "--exchange", paramLabel = "EUROS")
        @Nullable
        String exchange;

        OfBonus(Terminal terminal) {
            super("bonus", terminal);
        }

        @Override
        Outcome compute() {
            var plan = plan();
            var answer = new Outcome()
                    .with("rate", plan.rate())
                    .with("ofUnits", plan.leastFee())
                    .with("unfundedCover", plan.unfundedCover());
            if (exchange != null) {
                var euros = ScicCommands.euros("--exchange", exchange);
                var given = plan.bonus().on(euros);
                answer.with("exchanged", euros)
                        .with("issued", new Units(Math.addExact(euros.cents(), given.hundredths())))
                        .with("cost", Euros.ofCents(given.hundredths()));
            }
            if (budget != null) {
                var euros = ScicCommands.euros("--budget", budget);
                var tranches = plan.tranches(euros);
                var cost = Math.multiplyExact(tranches, plan.bonus().units().hundredths());
                answer.with("budget", euros)
                        .with("tranches", Count.of(tranches))
                        .with(
                                "carried",
                                Euros.ofCents(Math.multiplyExact(
                                        tranches, plan.bonus().tranche().cents())))
                        .with("left", Euros.ofCents(euros.cents() - cost));
            }
            return answer;
        }
    }

    /** The fee that funds a bonus, and when it stops being enough. */
    @Command(name = "fee", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class OfFee extends OnBonus {

        @Option(names = "--fee", paramLabel = "SHARE")
        @Nullable
        String fee;

        @Option(names = "--gift", paramLabel = "SHARE")
        @Nullable
        String gift;

        OfFee(Terminal terminal) {
            super("fee", terminal);
        }

        @Override
        Outcome compute() {
            var plan = plan();
            var answer = new Outcome()
                    .with("rate", plan.rate())
                    .with("leastFee", plan.leastFee())
                    .with("leastFeeInBasisPoints", plan.leastFeeInBasisPoints())
                    .with("spentOut", plan.unfundedCover());
            if (fee != null) {
                var given = share("--fee", fee);
                answer.with("fee", given)
                        .withIf("mostAtPar", plan.mostAtPar(given))
                        .that(plan.fundedBy(given) ? Verdict.SATISFIED : Verdict.BREACHED);
                if (gift != null) {
                    if (given.compareTo(Share.ZERO) == 0) {
                        throw Refusal.of("--fee", "positive", Shown.text(fee));
                    }
                    answer.with("breakEven", BonusPlan.breakEven(share("--gift", gift), given));
                }
            } else if (gift != null) {
                throw Refusal.of("--fee", "given", "null");
            }
            return answer;
        }
    }

    /** The change on a payment in units and euros, without euros ever given for units. */
    @Command(name = "change", exitCodeOnInvalidInput = Status.MALFORMED)
    private static final class OfChange extends OnAmounts {

        @Option(names = "--price", required = true, paramLabel = "EUROS")
        String price = "";

        @Option(names = "--units", required = true, paramLabel = "UNITS")
        String units = "";

        @Option(names = "--euros", paramLabel = "EUROS")
        String euros = "0";

        @Option(names = "--smallest", paramLabel = "UNITS")
        String smallest = "1";

        OfChange(Terminal terminal) {
            super("change", terminal);
        }

        @Override
        Outcome compute() {
            var due = ScicCommands.euros("--price", price);
            var inUnits = units("--units", units);
            var inEuros = ScicCommands.euros("--euros", euros);
            var note = units("--smallest", smallest);
            if (note.hundredths() == 0) {
                throw Refusal.of("--smallest", "positive", Shown.text(smallest));
            }
            var change = Change.of(due, inUnits, inEuros, note);
            var answer = new Outcome()
                    .with("price", due)
                    .with("tenderedUnits", inUnits)
                    .with("tenderedEuros", inEuros);
            if (change.isEmpty()) {
                return answer.with("missing", Change.missing(due, inUnits, inEuros, note))
                        .that(Verdict.BREACHED);
            }
            return answer.with("units", change.get().units())
                    .with("euros", change.get().euros())
                    .that(Verdict.SATISFIED);
        }
    }
}
