package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.law.Law;
import fr.ess.core.rule.JsonLines;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ess bulk}: applies the law to a file of facts, one a line, of any length.
 *
 * <p>Lines are assessed in batches, by as many threads as there are processors, and written in their order; only a few batches
 * are in memory at a time. A line that is malformed is told with its number and does not stop the run.
 */
@Command(name = "bulk", exitCodeOnInvalidInput = Status.MALFORMED)
final class Bulk implements Callable<Integer> {

    private static final int BATCH = 256;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "KIND")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE")
    String file = "";

    @Mixin
    LawOptions options = new LawOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    @Nullable
    String output;

    Bulk(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        var rules = KindOption.one(kind, kinds).rules();
        var day = options.day();
        var law = options.law(day == null ? terminal.today().get() : day, rules.figures(), terminal);
        var input = Input.of(file, terminal).stream()
                .filter(each -> !each.found())
                .findFirst()
                .orElseThrow(() -> Refusal.of(file, "readable", Shown.text(file)));
        try (var in = input.path() == null ? terminal.in() : Files.newInputStream(input.path())) {
            return output == null
                    ? new Run<>(rules, law, input.name(), terminal.out()).over(in)
                    : toFile(rules, law, input, in, output);
        } catch (IOException e) {
            throw Refusal.of(file, "readable", Shown.text(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw Refusal.of(output == null ? "-o" : output, "writable", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    private int toFile(RuleSet<?> rules, Law law, Input input, InputStream in, String name) throws IOException {
        var target = terminal.path(name).toAbsolutePath();
        if (input.path() != null && Files.exists(target) && Files.isSameFile(input.path(), target)) {
            throw Refusal.of(name, "other", Shown.text(name));
        }
        try (var replacement = replacement(name)) {
            var status = new Run<>(rules, law, input.name(), writable(replacement.stream())).over(in);
            keep(replacement);
            return status;
        }
    }

    private Replacement replacement(String name) {
        try {
            return Replacement.of(name, terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Replacement replacement) {
        try {
            replacement.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a stream whose faults are told from those of reading. */
    private static OutputStream writable(OutputStream out) {
        return new OutputStream() {

            @Override
            public void write(int octet) {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                try {
                    out.write(octets, from, length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /** A line of the file, and its number. */
    private record Line(long number, byte[] bytes) {}

    /** What came of a batch. */
    private record Done(byte[] written, int lines, List<String> faults, int refused, Set<Verdict> verdicts) {}

    /** One run over a file. */
    private final class Run<F> {

        private final RuleSet<F> rules;
        private final Law law;
        private final String name;
        private final OutputStream out;
        private final JsonLines<F> lines;
        private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        private final long began = System.nanoTime();
        private long read;
        private long written;
        private long refused;
        private boolean shown;

        Run(RuleSet<F> rules, Law law, String name, OutputStream out) {
            this.rules = rules;
            this.law = law;
            this.name = name;
            this.out = out;
            this.lines = JsonLines.of(rules, law);
        }

        int over(InputStream in) throws IOException {
            out.write((lines.first() + "\n").getBytes(StandardCharsets.UTF_8));
            var threads = Runtime.getRuntime().availableProcessors();
            var workers = Executors.newFixedThreadPool(threads);
            try {
                over(new BufferedInputStream(in, 1 << 16), workers, 2 * threads);
            } finally {
                workers.shutdownNow();
            }
            clear();
            terminal.complain(terminal.words().say("bulk.read", read, written, refused));
            return refused > 0 ? Status.MALFORMED : Status.of(verdicts);
        }

        private void over(InputStream in, ExecutorService workers, int ahead) throws IOException {
            var waiting = new ArrayDeque<Future<Done>>();
            var batch = batch(in);
            while (!batch.isEmpty()) {
                var task = batch;
                waiting.add(workers.submit(() -> assess(task)));
                if (waiting.size() > ahead) {
                    write(waiting.remove());
                }
                batch = batch(in);
            }
            while (!waiting.isEmpty()) {
                write(waiting.remove());
            }
        }

        private List<Line> batch(InputStream in) throws IOException {
            var batch = new ArrayList<Line>(BATCH);
            while (batch.size() < BATCH) {
                var line = line(in);
                if (line == null) {
                    break;
                }
                batch.add(new Line(++read, line));
            }
            return batch;
        }

        private byte @Nullable [] line(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream(1024);
            var octet = in.read();
            if (octet < 0) {
                return null;
            }
            while (octet >= 0 && octet != '\n') {
                if (line.size() <= Tree.LONGEST) { // one that is beyond measure is read up to there
                    line.write(octet);
                }
                octet = in.read();
            }
            return line.toByteArray();
        }

        private Done assess(List<Line> batch) {
            var into = new StringBuilder(1 << 16);
            var faults = new ArrayList<String>();
            var seen = EnumSet.noneOf(Verdict.class);
            var good = 0;
            for (var line : batch) {
                var found = new ArrayList<Fault>();
                var before = into.length();
                try {
                    var facts = facts(line.bytes(), found);
                    if (facts != null) {
                        var assessment = rules.assess(rules.facts().cast(facts), law);
                        into.append("{\"line\":").append(line.number()).append(',');
                        lines.write(assessment, into);
                        into.append("}\n");
                        seen.add(assessment.verdict());
                        good++;
                    }
                } catch (ArithmeticException e) {
                    into.setLength(before);
                    found.add(new Fault("", Musts.of("compute"), Shown.text(String.valueOf(e.getMessage()))));
                }
                found.forEach(fault -> faults.add(Dossier.line(name + ":" + line.number(), fault, terminal.locale())));
            }
            return new Done(into.toString().getBytes(StandardCharsets.UTF_8), good, faults, batch.size() - good, seen);
        }

        private @Nullable Object facts(byte[] bytes, List<Fault> faults) {
            var tree = Tree.read(bytes);
            faults.addAll(tree.faults());
            var root = tree.root();
            if (root == null) {
                return null;
            }
            if (!root.isObject()) {
                faults.add(new Fault("$", Musts.of("object"), Shown.node(root)));
                return null;
            }
            var facts = Binding.bind(root, rules.facts(), Place.ROOT, faults);
            return faults.isEmpty() ? facts : null;
        }

        private void write(Future<Done> batch) throws IOException {
            try {
                var done = batch.get();
                out.write(done.written());
                clear();
                done.faults().forEach(terminal::complain);
                written += done.lines();
                refused += done.refused();
                verdicts.addAll(done.verdicts());
                progress();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        private void progress() {
            if (terminal.watched() && System.nanoTime() - began > PATIENCE_NANOS) {
                terminal.err().print("\r" + terminal.words().say("bulk.progress", written + refused));
                terminal.err().flush();
                shown = true;
            }
        }

        private void clear() {
            if (shown) {
                terminal.err().print("\r\u001b[K");
                shown = false;
            }
        }
    }
}
