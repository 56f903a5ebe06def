package fr.ess.cli;

import fr.ess.core.rule.RuleSet;
import fr.ess.currency.authority.PaymentRules;
import fr.ess.procurement.clause.Mechanisms;
import fr.ess.strategy.competence.AidRules;
import fr.ess.testkit.Conformance;
import fr.ess.testkit.Corpus;
import fr.ess.testkit.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ess conform}: runs dated cases, those of this version or the caller's own, and tells which rule departs from them. */
@Command(name = "conform", exitCodeOnInvalidInput = Status.MALFORMED)
final class Conform implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(arity = "0..*", paramLabel = "CASES")
    List<String> files = List.of();

    @Option(names = "--law", paramLabel = "CSV")
    @Nullable
    List<String> overlays;

    @Mixin
    OutputOptions output = new OutputOptions();

    Conform(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        output.check(files, FORMATS, terminal);
        var options = new LawOptions();
        options.overlays = overlays;
        var law = options.law(LocalDate.EPOCH, overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var corpus = corpus();
        var sets = new ArrayList<RuleSet<?>>();
        kinds.list().forEach(kind -> sets.add(kind.rules()));
        for (var ways :
                List.of(Mechanisms.CHOICE, PaymentRules.WAYS, AidRules.ROUTES)) { // rules that weigh a way alone
            sets.add(ways.gate());
            sets.add(ways.steps());
        }
        var results = Conformance.of(sets, (LocalDate day) -> law.at(day)).check(corpus);
        var status = results.stream().anyMatch(result -> result.fault() != null)
                ? Status.MALFORMED
                : results.stream().allMatch(Conformance.Result::agrees) ? Status.OK : Status.BREACHED;
        var report = output.format.equals("json") ? json(corpus, results) : text(corpus, results);
        if (status == Status.MALFORMED) {
            results.stream()
                    .filter(result -> result.fault() != null)
                    .forEach(result -> terminal.complain(Shown.plain(told(result))));
        }
        output.write(() -> report, status, terminal);
        return status;
    }

    private Corpus corpus() {
        if (files.isEmpty()) {
            return Corpus.included();
        }
        var tables = new ArrayList<RuleCases>();
        for (var file : files) {
            var path = terminal.path(file);
            if (!Files.exists(path)) {
                throw Refusal.of(file, "exist", Shown.text(file));
            }
            try {
                tables.addAll(Corpus.read(path).tables());
            } catch (IOException e) {
                throw Refusal.of(file, "readable", Shown.text(String.valueOf(e.getMessage())));
            } catch (IllegalArgumentException e) {
                throw Refusal.of(file, "cases", Shown.text(String.valueOf(e.getMessage())));
            }
        }
        return new Corpus(tables);
    }

    private String told(Conformance.Result result) {
        var words = terminal.words();
        var fault = result.fault();
        return words.say(
                        "conform.case",
                        result.rule(),
                        result.number(),
                        words.date(result.tried().on()))
                + words.say("colon")
                + (fault == null
                        ? words.say(
                                "conform.differs",
                                words.say("verdict." + result.tried().verdict()),
                                result.answered().stream()
                                        .map(verdict -> words.say("verdict." + verdict))
                                        .distinct()
                                        .toList())
                        : fault.lines().findFirst().orElse(fault));
    }

    private String text(Corpus corpus, List<Conformance.Result> results) {
        var text = new StringBuilder();
        var agree = 0;
        for (var result : results) {
            if (result.agrees()) {
                agree++;
            } else if (result.fault() == null) {
                text.append("✗ ").append(told(result)).append('\n');
            }
        }
        text.append(terminal.words().say("conform.summary", corpus.tables().size(), results.size(), agree));
        return Shown.lines(text.append('\n').toString());
    }

    private String json(Corpus corpus, List<Conformance.Result> results) {
        var document = Json.answer(terminal.locale())
                .put("rules", corpus.tables().size())
                .put("cases", results.size())
                .put(
                        "agree",
                        results.stream().filter(Conformance.Result::agrees).count());
        var list = document.putArray("departures");
        for (var result : results) {
            if (!result.agrees()) {
                var node = list.addObject()
                        .put("rule", result.rule())
                        .put("case", result.number())
                        .put("on", result.tried().on().toString())
                        .put("expected", result.tried().verdict().name());
                var answered = node.putArray("answered");
                result.answered().forEach(verdict -> answered.add(verdict.name()));
                node.put("fault", result.fault());
            }
        }
        return Json.write(document);
    }
}
