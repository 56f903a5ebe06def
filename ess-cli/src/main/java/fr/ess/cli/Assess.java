package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ess assess}: applies the law to dossiers. */
@Command(name = "assess", exitCodeOnInvalidInput = Status.MALFORMED)
final class Assess implements Callable<Integer> {

    private static final long PATIENCE_NANOS = 2_000_000_000L;

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
        var answers = new Run(day, amended).over(files);
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

    /** One run over files. */
    private final class Run {

        private final @Nullable LocalDate day;
        private final Law law;
        private final DossierReader reader = new DossierReader(kinds);
        private final List<Answer> answers = new ArrayList<>();
        private final List<Dossier.Read> refused = new ArrayList<>();
        private final long began = System.nanoTime();
        private @Nullable LocalDate today;
        private boolean shown;

        Run(@Nullable LocalDate day, Law law) {
            this.day = day;
            this.law = law;
        }

        Answers over(List<String> names) {
            var standard = false;
            for (var name : names) {
                if (name.equals(Input.STANDARD) && standard) {
                    refused.add(Dossier.Read.refused(name, "once-stdin", Shown.text(name)));
                } else {
                    named(name);
                }
                standard |= name.equals(Input.STANDARD);
            }
            return new Answers(answers, refused);
        }

        private void named(String name) {
            var before = answers.size() + refused.size();
            try {
                var inputs = Input.of(name, terminal);
                for (var i = 0; i < inputs.size(); i++) {
                    progress(i, inputs.size());
                    assess(inputs.get(i));
                }
                clear();
            } catch (Refusal refusal) {
                refused.add(refusal.read());
            }
            if (answers.size() + refused.size() == before) {
                refused.add(Dossier.Read.refused(name, "hold-dossier", Shown.text(name)));
            }
        }

        private void assess(Input input) {
            var read = read(input);
            var dossier = read.dossier();
            if (dossier == null) {
                if (!read.faults().isEmpty()) {
                    refused.add(read);
                }
                return;
            }
            var assumed = day == null && dossier.on() == null;
            try {
                var assessment = dossier.kind().assess(dossier.facts(), law.at(on(dossier)));
                answers.add(new Answer(dossier, assumed, assessment));
            } catch (ArithmeticException e) {
                refused.add(Dossier.Read.refused(input.name(), "compute", Shown.text(String.valueOf(e.getMessage()))));
            }
        }

        private Dossier.Read read(Input input) {
            try {
                var bytes = input.bytes(terminal);
                return input.found() ? reader.readIfDossier(input.name(), bytes) : reader.read(input.name(), bytes);
            } catch (Refusal refusal) {
                return refusal.read();
            }
        }

        private LocalDate on(Dossier dossier) {
            if (day != null) {
                return day;
            }
            var own = dossier.on();
            if (own != null) {
                return own;
            }
            if (today == null) {
                today = terminal.today().get();
            }
            return today;
        }

        private void progress(int done, int all) {
            if (terminal.watched() && done % 100 == 0 && System.nanoTime() - began > PATIENCE_NANOS) {
                terminal.err().print("\r" + terminal.words().say("progress", done, all));
                terminal.err().flush();
                shown = true;
            }
        }

        private void clear() {
            if (shown) {
                terminal.err().print("\r\u001b[K");
            }
        }
    }
}
