package fr.ess.cli;

import fr.ess.core.law.Change;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code ess changes}: what changes in the law between two days, both included. */
@Command(name = "changes")
final class Changes implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private final Terminal terminal;
    private final Kinds kinds;

    @Mixin
    KindOption kind = new KindOption();

    @Option(names = "--from", required = true, paramLabel = "DATE")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE")
    String to = "";

    @Option(names = "--law", paramLabel = "CSV")
    void law(List<String> overlays) {
        options.overlays = overlays;
    }

    private final LawOptions options = new LawOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    Changes(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        output.check(List.of(), FORMATS, terminal);
        var first = LawOptions.day("--from", from);
        var last = LawOptions.day("--to", to);
        if (last.isBefore(first)) {
            throw Refusal.of("--to", "not-before", last, first);
        }
        var asked = kind.of(kinds);
        var law = options.law(first, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var changes = law.changes(Kinds.figures(asked), first, last.plusDays(1));
        output.write(
                () -> output.format.equals("json") ? json(changes, asked) : text(changes, asked, first, last),
                Status.OK,
                terminal);
        return Status.OK;
    }

    private String text(List<Change<?>> changes, List<Kind> asked, LocalDate first, LocalDate last) {
        var words = KindOption.words(asked, terminal);
        var text = new StringBuilder(words.say(
                        changes.isEmpty() ? "changes.none" : "changes.title", words.date(first), words.date(last)))
                .append('\n');
        @Nullable LocalDate day = null;
        for (var change : changes) {
            if (!change.day().equals(day)) {
                day = change.day();
                text.append('\n').append(words.date(day)).append('\n');
            }
            text.append("  - ").append(Figures.label(change.line(), words)).append(words.say("colon"));
            text.append(Figures.change(change, words)).append('\n');
            change.after()
                    .ifPresent(after -> text.append("    ")
                            .append(words.source(after.source()))
                            .append('\n'));
        }
        return Shown.lines(text.toString());
    }

    private String json(List<Change<?>> changes, List<Kind> asked) {
        var words = KindOption.words(asked, terminal);
        var document = Json.answer(terminal.locale()).put("from", from).put("to", to);
        var list = document.putArray("changes");
        for (var change : changes) {
            var line = change.line();
            var node = list.addObject().put("day", change.day().toString()).put("id", line.id());
            node.put("unit", line.unit().name());
            node.set("before", version(line, change.before().orElse(null)));
            node.set("after", version(line, change.after().orElse(null)));
            node.put("label", words.figure(line.id())).put("words", Figures.change(change, words));
        }
        return Json.write(document);
    }

    private static @Nullable ObjectNode version(Timeline<?> line, @Nullable Dated<?> version) {
        if (version == null) {
            return null;
        }
        var node = Json.MAPPER.createObjectNode().put("from", version.from().toString());
        node.put("value", text(line, version));
        node.set("source", Json.MAPPER.valueToTree(version.source()));
        return node;
    }

    /** Returns a value as the table of the law writes it. */
    private static <T> String text(Timeline<T> line, Dated<?> version) {
        var index = line.versions().indexOf(version);
        return line.unit().ofVersions()
                ? "version " + (index + 1)
                : line.unit().format(line.versions().get(index).value());
    }
}
