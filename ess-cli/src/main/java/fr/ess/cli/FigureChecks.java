package fr.ess.cli;

import fr.ess.core.indicator.Agreement;
import fr.ess.core.indicator.Answer;
import fr.ess.core.indicator.Interval;
import fr.ess.core.indicator.StatedFigures;
import fr.ess.core.indicator.Token;
import fr.ess.core.indicator.Working;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Explainer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code ess figures}: recomputes what a document says with its figures. */
@Command(name = "figures", exitCodeOnInvalidInput = Status.MALFORMED)
final class FigureChecks implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");
    private static final int PLACES = 4;

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "DOSSIER")
    String file = "";

    @Mixin
    OutputOptions output = new OutputOptions();

    FigureChecks(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        output.check(List.of(file), FORMATS, terminal);
        var dossier = Computation.read(file, List.of("figures"), kinds, terminal);
        var figures = (StatedFigures) dossier.facts();
        var answers = figures.answers();
        var status = status(answers);
        var words = KindOption.words(List.of(dossier.kind()), terminal);
        output.write(
                () -> output.format.equals("json") ? json(dossier, figures, answers) : text(figures, answers, words),
                status,
                terminal);
        return status;
    }

    private static int status(List<Answer> answers) {
        var all = answers.stream().map(Answer::agreement).toList();
        return all.contains(Agreement.DISAGREES)
                ? Status.BREACHED
                : all.contains(Agreement.NOT_STATED) ? Status.UNDETERMINED : Status.OK;
    }

    // ---- text

    private String text(StatedFigures figures, List<Answer> answers, Explainer words) {
        var text = new ArrayList<String>();
        text.add(figures.title() == null ? words.say("set.figures") : figures.title());
        text.add("");
        var counts = new EnumMap<Agreement, Integer>(Agreement.class);
        for (var answer : answers) {
            counts.merge(answer.agreement(), 1, Integer::sum);
            text.add(mark(answer.agreement()) + " " + answer.check().id() + words.say("colon")
                    + words.code(Code.of(answer.agreement())));
            lines(answer, words).forEach(line -> text.add("    " + line));
        }
        text.add("");
        var parts = new ArrayList<String>();
        counts.forEach((agreement, count) -> parts.add(words.code(Code.of(agreement)) + words.say("colon") + count));
        text.add(words.say("figures.summary", answers.size(), String.join(", ", parts)));
        return Shown.lines(String.join("\n", text) + "\n");
    }

    private List<String> lines(Answer answer, Explainer words) {
        var lines = new ArrayList<String>();
        var check = answer.check();
        for (var working : answer.workings()) {
            var name = working.name().isEmpty() ? "" : working.name() + words.say("colon");
            var unit = check.unit() == null ? "" : " (" + check.unit() + ")";
            lines.add(name + working.formula() + words.say("colon") + working.in(terminal.locale()) + unit);
            if (wide(working)) {
                lines.add(words.say("figures.range", working.range().in(terminal.locale())));
            }
        }
        answer.comparisons()
                .forEach(each -> lines.add(
                        each.in(terminal.locale()) + words.say("colon") + words.code(Code.of(each.agreement()))));
        if (!answer.notStated().isEmpty()) {
            lines.add(words.say("figures.not-stated", String.join(", ", answer.notStated())));
        }
        var judgement = check.judgement();
        if (judgement != null) {
            lines.add(words.say("figures.judged", judgement.reason()));
        }
        if (check.note() != null) {
            lines.add(words.say("figures.note", check.note()));
        }
        return lines;
    }

    private static boolean wide(Working working) {
        return !working.range().single() && !working.range().equals(Interval.ALL);
    }

    private static String mark(Agreement agreement) {
        return switch (agreement) {
            case AGREES, AGREES_WITHIN_ROUNDING -> "✓";
            case DISAGREES -> "✗";
            case NOT_STATED -> "?";
            case DERIVED_ONLY, NOT_COMPARABLE -> "–";
        };
    }

    // ---- JSON

    private String json(Dossier dossier, StatedFigures figures, List<Answer> answers) {
        var document = Json.answer(terminal.locale())
                .put("file", dossier.file())
                .put("kind", dossier.kind().id())
                .put("title", figures.title());
        var list = document.putArray("checks");
        for (var answer : answers) {
            var node = list.addObject()
                    .put("id", answer.check().id())
                    .put("answer", answer.agreement().name())
                    .put("unit", answer.check().unit());
            var computed = node.putArray("computed");
            answer.workings().forEach(working -> put(working, computed.addObject()));
            var compared = node.putArray("compared");
            answer.comparisons()
                    .forEach(each -> compared.addObject()
                            .put("arithmetic", each.in(terminal.locale()))
                            .put("answer", each.agreement().name()));
            var absent = node.putArray("notStated");
            answer.notStated().forEach(absent::add);
            var judgement = answer.check().judgement();
            node.put("judgement", judgement == null ? null : judgement.reason());
            node.put("note", answer.check().note());
        }
        return Json.write(document);
    }

    private void put(Working working, ObjectNode node) {
        var range = working.range();
        var low = range.low();
        var high = range.high();
        node.put("name", working.name())
                .put("formula", working.formula())
                .put("arithmetic", working.in(terminal.locale()))
                .put("exact", working.value().toString())
                .put("rounded", Token.rounded(working.value(), PLACES))
                .putObject("range")
                .put("low", low == null ? null : low.toString())
                .put("lowIncluded", range.lowIncluded())
                .put("high", high == null ? null : high.toString())
                .put("highIncluded", range.highIncluded());
    }
}
