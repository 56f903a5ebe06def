package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.register.Classification;
import fr.ess.core.register.Classifier;
import fr.ess.core.register.RegisterRows;
import fr.ess.core.register.RegisterRules;
import fr.ess.core.register.Standing;
import fr.ess.core.register.Strength;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Words;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ess sirene}: what a register file of any length shows of membership of the ESS, a line a unit. */
@Command(name = "sirene", exitCodeOnInvalidInput = Status.MALFORMED)
final class Sirene implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("jsonl", "csv");
    private static final List<String> SUMMARIES = List.of("text", "json");
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int STEP = 50_000;

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "FILE")
    String file = "";

    @Mixin
    LawOptions options = new LawOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--summary", paramLabel = "FORM")
    String summary = "text";

    @Option(names = "--rna")
    boolean rna;

    @Option(names = "--skip-broken")
    boolean skipBroken;

    Sirene(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
        this.output.format = "jsonl";
    }

    @Override
    public Integer call() throws IOException {
        output.check(List.of(file), FORMATS, terminal);
        if (!SUMMARIES.contains(summary)) {
            throw Refusal.of("--summary", "one-of", Shown.text(summary), String.join(", ", SUMMARIES));
        }
        var own = options.day();
        var law = options.law(
                own == null ? terminal.today().get() : own,
                options.overlays == null ? List.of() : Kinds.figures(kinds.list()),
                terminal);
        var first = law.line(RegisterRules.CLASSIFICATION.tests()).firstDay();
        if (law.day().isBefore(first)) {
            throw Refusal.of("--on", "not-before", Shown.text(law.day().toString()), first.toString());
        }
        try (var csv = RegisterCsv.open(file, terminal)) {
            var run = new Run(csv, law);
            return output.file == null ? run.toStandardOutput() : run.toFile(output.file);
        }
    }

    /** One run over a file. */
    private final class Run {

        private final RegisterCsv csv;
        private final Law law;
        private final Classifier classifier;
        private final boolean associations;
        private final long[] standings = new long[Standing.values().length];
        private final long began = System.nanoTime();
        private long read;
        private long broken;
        private long contradicted;
        private boolean shown;
        private boolean cut; // the file could not be read to its end

        Run(RegisterCsv csv, Law law) {
            this.csv = csv;
            this.law = law;
            this.classifier = Classifier.of(law);
            this.associations = rna || csv.header().containsAll(RegisterRows.RNA);
        }

        int toStandardOutput() throws IOException {
            var stream = new FilterOutputStream(terminal.out()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length); // whole, where the class above goes byte by byte
                }
            };
            write(stream);
            terminal.out().flush();
            tell(summary(null), false);
            return status();
        }

        int toFile(String target) {
            try (var replacement = Replacement.of(target, terminal)) {
                write(replacement.stream());
                var kept = status() == Status.OK;
                if (kept) {
                    replacement.keep();
                } else {
                    terminal.complain(terminal.words().say("not-written", Shown.plain(target)));
                }
                tell(summary(kept), true);
                return status();
            } catch (IOException e) {
                throw Refusal.of(target, "writable", Shown.text(String.valueOf(e.getMessage())));
            }
        }

        private int status() {
            return cut || broken > 0 && !skipBroken ? Status.MALFORMED : Status.OK;
        }

        private void write(OutputStream stream) throws IOException {
            if (associations) {
                var rows = rows(RegisterRows::rna);
                var lines = RegisterLines.of(output.format, true, stream);
                over(rows, RegisterRows.RNA, lines, entry -> {
                    var said = classifier.classify(entry);
                    lines.write(entry, said);
                    return said;
                });
            } else {
                var rows = rows(RegisterRows::sirene);
                var lines = RegisterLines.of(output.format, false, stream);
                over(rows, RegisterRows.SIRENE, lines, unit -> {
                    var said = classifier.classify(unit);
                    lines.write(unit, said);
                    return said;
                });
            }
        }

        private <T> RegisterRows<T> rows(Function<List<String>, RegisterRows<T>> reader) {
            try {
                return reader.apply(csv.header());
            } catch (MalformedException e) {
                throw new Refusal(csv.name(), e.faults());
            }
        }

        private <T> void over(RegisterRows<T> rows, List<String> columns, RegisterLines lines, Telling<T> telling)
                throws IOException {
            csv.making(rows, columns.size());
            while (more()) {
                read++;
                try {
                    count(telling.tell(csv.read(rows)));
                } catch (MalformedException e) {
                    broken++;
                    report(e.faults());
                }
                if (read % STEP == 0 && !goOn(lines)) {
                    break;
                }
            }
            clear();
            lines.flush();
        }

        private boolean more() {
            try {
                return csv.next();
            } catch (Refusal refusal) {
                clear();
                refusal.tell(terminal);
                cut = true;
                return false;
            }
        }

        private void count(Classification said) {
            standings[said.standing().ordinal()]++;
            contradicted += said.strength() == Strength.CONTRADICTED ? 1 : 0;
        }

        private void report(List<Fault> faults) {
            clear();
            for (var fault : faults) {
                var told = new Fault(fault.path(), fault.must(), Shown.plain(fault.seen())).in(terminal.locale());
                terminal.complain(csv.name() + ":" + csv.line() + ": "
                        + (fault.path().isEmpty()
                                ? told.substring(told.indexOf(':') + 1).strip()
                                : told));
            }
        }

        /** Shows how far it is, and returns whether somebody still reads. */
        private boolean goOn(RegisterLines lines) throws IOException {
            if (terminal.watched() && System.nanoTime() - began > PATIENCE_NANOS) {
                terminal.err().print("\r" + terminal.words().say("sirene.progress", number(read)));
                terminal.err().flush();
                shown = true;
            }
            if (output.file != null) {
                return true;
            }
            lines.flush();
            return !terminal.out().checkError();
        }

        private void clear() {
            if (shown) {
                terminal.err().print("\r\u001b[K");
                shown = false;
            }
        }

        private String number(long number) {
            return NumberFormat.getIntegerInstance(terminal.locale()).format(number);
        }

        /** Tells the summary where the lines are not. */
        private void tell(String text, boolean toStandardOutput) {
            var stream = toStandardOutput ? terminal.out() : terminal.err();
            stream.print(text);
            stream.flush();
        }

        private String summary(@Nullable Boolean kept) {
            return summary.equals("json") ? json(kept) : text();
        }

        private String text() {
            var words = Explainer.in(terminal.locale())
                    .with(Words.beside(Terminal.class))
                    .with(RegisterRules.SET.words());
            var text = new StringBuilder();
            text.append(words.say("sirene.title", Shown.plain(csv.name()), words.date(law.day())))
                    .append('\n');
            line(text, words.say("sirene.read"), read);
            line(text, words.say("sirene.written"), read - broken);
            line(text, words.say("sirene.broken"), broken);
            for (var standing : Standing.values()) {
                if (standings[standing.ordinal()] > 0) {
                    line(text, words.say("code.Standing." + standing), standings[standing.ordinal()]);
                }
            }
            line(text, words.say("code.Strength.CONTRADICTED"), contradicted);
            law.amendments().stream()
                    .sorted()
                    .forEach(id -> text.append(words.say("law.amended", words.figure(id), id))
                            .append('\n'));
            return text.toString();
        }

        private void line(StringBuilder text, String label, long number) {
            text.append(String.format("%14s  %s%n", number(number), label).replace("\r\n", "\n"));
        }

        private String json(@Nullable Boolean kept) {
            var document = Json.answer(terminal.locale())
                    .put("file", csv.name())
                    .put("register", associations ? "RNA" : "SIRENE")
                    .put("on", law.day().toString())
                    .put("read", read)
                    .put("written", read - broken)
                    .put("broken", broken)
                    .put("whole", !cut);
            if (kept != null) {
                document.put("kept", kept);
            }
            var counts = document.putObject("standings");
            for (var standing : Standing.values()) {
                counts.put(standing.name(), standings[standing.ordinal()]);
            }
            document.put("contradicted", contradicted);
            var amendments = document.putArray("amendments");
            law.amendments().stream().sorted().forEach(amendments::add);
            return Json.write(document);
        }
    }

    /** Tells what one row shows. */
    private interface Telling<T> {
        Classification tell(T row) throws IOException;
    }
}
