package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.law.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ess law}: the figures of the law, with their days and sources, to read or as a table to amend. */
@Command(name = "law")
final class LawTable implements Callable<Integer> {

    private final Terminal terminal;
    private final Kinds kinds;

    @Mixin
    KindOption kind = new KindOption();

    @Mixin
    LawOptions options = new LawOptions();

    @Option(names = "--csv")
    boolean csv;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    void output(String file) {
        output.file = file;
    }

    private final OutputOptions output = new OutputOptions();

    LawTable(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        output.check(options.overlays == null ? List.of() : options.overlays, OutputOptions.FORMATS, terminal);
        var asked = kind.of(kinds);
        var day = Optional.ofNullable(options.day());
        output.write(() -> csv ? csv(asked, day) : text(asked, day), Status.OK, terminal);
        return Status.OK;
    }

    private String csv(List<Kind> asked, Optional<LocalDate> day) {
        var rows = Table.rows(law(), Kinds.figures(asked));
        return Table.csv(day.map(on -> Figures.on(on, rows)).orElse(rows));
    }

    private String text(List<Kind> asked, Optional<LocalDate> day) {
        var words = KindOption.words(asked, terminal);
        var law = law();
        var text = new StringBuilder(
                        day.map(on -> words.say("law.on", words.date(on))).orElse(words.say("law.all")))
                .append('\n');
        for (var line : Figures.byId(Kinds.figures(asked))) {
            text.append('\n').append(Figures.label(line, words));
            if (law.amendments().contains(line.id())) {
                text.append(" — ").append(words.say("law.amended-mark"));
            }
            text.append('\n');
            Figures.lines(line, law, day, words)
                    .forEach(each -> text.append("    ").append(each).append('\n'));
        }
        return Shown.lines(text.toString());
    }

    private Law law() {
        return options.law(
                LocalDate.EPOCH, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
    }
}
