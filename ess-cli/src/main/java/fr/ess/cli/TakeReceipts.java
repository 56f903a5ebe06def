package fr.ess.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ess receipt}: assesses dossiers and gives what proves it later, without their facts. */
@Command(name = "receipt", exitCodeOnInvalidInput = Status.MALFORMED)
final class TakeReceipts implements Callable<Integer> {

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(arity = "1..*", paramLabel = "DOSSIER")
    List<String> files = List.of();

    @Mixin
    LawOptions options = new LawOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    @Nullable
    String output;

    TakeReceipts(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        var target = new OutputOptions();
        target.file = output;
        target.check(files, OutputOptions.FORMATS, terminal);
        var law = options.law(
                LocalDate.EPOCH, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var answers = new DossierRun(options.day(), law, terminal, kinds).over(files);
        answers.refused().forEach(read -> read.lines(terminal.locale()).forEach(terminal::complain));
        target.write(
                () -> Receipts.write(answers.answers().stream()
                        .map(answer -> Receipts.of(answer.assessment()))
                        .toList()),
                answers.status(),
                terminal);
        return answers.status();
    }
}
