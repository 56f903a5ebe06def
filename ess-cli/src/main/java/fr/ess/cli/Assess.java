package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ess assess}: applies the law to dossiers. */
@Command(name = "assess", exitCodeOnInvalidInput = Status.MALFORMED)
final class Assess implements Callable<Integer> {

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(arity = "1..*", paramLabel = "DOSSIER")
    List<String> files = List.of();

    @Mixin
    LawOptions options = new LawOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    Assess(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    /**
     * A dossier and its answer.
     *
     * @param dossier  the dossier
     * @param assumed  whether the day is today's, for want of another
     * @param assessment  the answer
     */
    record Answer(Dossier dossier, boolean assumed, Assessment<?> assessment) {}

    /**
     * All that came of a run.
     *
     * @param answers  the dossiers that could be read
     * @param refused  the files that could not
     */
    record Answers(List<Answer> answers, List<Dossier.Read> refused) {

        int status() {
            return refused.isEmpty()
                    ? Status.of(answers.stream()
                            .map(answer -> answer.assessment().verdict())
                            .toList())
                    : Status.MALFORMED;
        }

        /** Returns how many dossiers have each verdict, those that occur. */
        Map<Verdict, Long> counts() {
            var counts = new LinkedHashMap<Verdict, Long>();
            for (var verdict :
                    List.of(Verdict.BREACHED, Verdict.UNDETERMINED, Verdict.SATISFIED, Verdict.NOT_APPLICABLE)) {
                var count = answers.stream()
                        .filter(answer -> answer.assessment().verdict() == verdict)
                        .count();
                if (count > 0) {
                    counts.put(verdict, count);
                }
            }
            return counts;
        }
    }

    @Override
    public Integer call() {
        var day = options.day();
        output.check(files, OutputOptions.FORMATS, terminal);
        var amended = options.overlays == null
                ? Law.on(LocalDate.EPOCH)
                : options.law(LocalDate.EPOCH, Kinds.figures(kinds.list()), terminal);
        var answers = new DossierRun(day, amended, terminal, kinds).over(files);
        answers.refused().forEach(read -> read.lines(terminal.locale()).forEach(terminal::complain));
        output.write(() -> report(answers), answers.status(), terminal);
        return answers.status();
    }

    private String report(Answers answers) {
        return switch (output.format) {
            case "json" -> JsonReport.of(answers, terminal);
            case "html" -> HtmlReport.of(answers, terminal);
            default -> TextReport.of(answers, terminal);
        };
    }
}
