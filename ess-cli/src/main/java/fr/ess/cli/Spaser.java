package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.procurement.decp.Account;
import fr.ess.procurement.decp.DecpReader;
import fr.ess.procurement.spaser.AmountKind;
import fr.ess.procurement.spaser.Compared;
import fr.ess.procurement.spaser.IndicatorCount;
import fr.ess.procurement.spaser.Indicators;
import fr.ess.procurement.spaser.Kept;
import fr.ess.procurement.spaser.SpaserTarget;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ess spaser}: the indicators of a purchasing scheme from published contracts. */
@Command(name = "spaser", exitCodeOnInvalidInput = Status.MALFORMED)
final class Spaser implements Callable<Integer> {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int STEP = 20_000;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DECP")
    List<String> files = List.of();

    @Option(names = "--buyer", required = true, paramLabel = "SIREN")
    String buyer = "";

    @Option(names = "--name", paramLabel = "TEXT")
    @Nullable
    String name;

    @Option(names = "--from", required = true, paramLabel = "DATE")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE")
    String to = "";

    @Option(names = "--targets", paramLabel = "JSON")
    @Nullable
    String targets;

    @Option(names = "--amount", paramLabel = "initial|current")
    String amount = "initial";

    @Option(names = "--kept", paramLabel = "largest|smallest|first|last")
    String kept = "largest";

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    String html;

    @Option(names = "--csv", paramLabel = "FILE")
    @Nullable
    String csv;

    @Option(names = "--json", paramLabel = "FILE")
    @Nullable
    String json;

    private boolean shown;

    Spaser(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Targets of a scheme, in a file of their own. */
    record Targets(List<SpaserTarget> targets) {}

    /**
     * A file and what became of its rows.
     *
     * @param name  the file, as it is shown
     * @param account  the account of its rows
     */
    record Source(String name, Account account) {}

    /**
     * All that is to be told.
     *
     * @param indicators  the figures
     * @param kept  which row was kept among several of one contract
     * @param name  the name of the buyer, if the caller gives one
     * @param sources  the files
     * @param own  the targets of the scheme with their rates, or {@code null} when none were given
     * @param national  the targets of the national plan with their rates
     */
    record Told(
            Indicators indicators,
            Kept kept,
            @Nullable String name,
            List<Source> sources,
            @Nullable List<Compared> own,
            List<Compared> national) {

        /** Returns whether every file was read to its end. */
        boolean whole() {
            return sources.stream().allMatch(source -> source.account().whole());
        }
    }

    @Override
    public Integer call() {
        var first = LawOptions.day("--from", from);
        var last = LawOptions.day("--to", to);
        if (last.isBefore(first)) {
            throw Refusal.of("--to", "not-before", Shown.text(to), first);
        }
        if (last.getYear() - first.getYear() >= IndicatorCount.MOST_YEARS) {
            throw Refusal.of("--to", "window", Shown.text(to), IndicatorCount.MOST_YEARS);
        }
        if (!Siren.isValid(buyer)) {
            throw Refusal.of("--buyer", "siren", Shown.text(buyer));
        }
        var counted = option("--amount", amount, AmountKind.values());
        var choice = option("--kept", kept, Kept.values());
        var outputs = outputs();
        var scheme = targets == null ? null : targets(targets);
        var told = told(Siren.of(buyer), first, last, counted, choice, scheme);
        terminal.out().print(SpaserReports.text(told, terminal));
        terminal.out().flush();
        if (!told.whole()) {
            outputs.keySet().forEach(file -> terminal.complain(terminal.words().say("not-written", Shown.plain(file))));
            return Status.MALFORMED;
        }
        outputs.forEach((file, form) -> OutputOptions.write(
                file,
                switch (form) {
                    case "html" -> SpaserPage.of(told, terminal);
                    case "csv" -> SpaserReports.csv(told, terminal);
                    default -> SpaserReports.json(told, terminal);
                },
                terminal));
        return Status.OK;
    }

    private static <E extends Enum<E>> E option(String option, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        option,
                        "one-of",
                        Shown.text(text),
                        Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the files to write, each with its form; refuses one that is read, or named twice. */
    private LinkedHashMap<String, String> outputs() {
        var outputs = new LinkedHashMap<String, String>();
        var inputs = new ArrayList<>(files);
        if (targets != null) {
            inputs.add(targets);
        }
        output(html, "html", inputs, outputs);
        output(csv, "csv", inputs, outputs);
        output(json, "json", inputs, outputs);
        return outputs;
    }

    private void output(
            @Nullable String file, String form, List<String> inputs, LinkedHashMap<String, String> outputs) {
        if (file == null) {
            return;
        }
        var options = new OutputOptions();
        options.file = file;
        options.check(inputs, OutputOptions.FORMATS, terminal);
        if (outputs.keySet().stream()
                .anyMatch(other -> terminal.path(other)
                        .normalize()
                        .equals(terminal.path(file).normalize()))) {
            throw Refusal.of(file, "other", Shown.text(file));
        }
        outputs.put(file, form);
    }

    private List<SpaserTarget> targets(String file) {
        var tree = Tree.read(Input.bytes(file, terminal));
        var faults = new ArrayList<>(tree.faults());
        var root = tree.root();
        if (root != null && !root.isObject()) {
            faults.add(new Fault("$", Musts.of("object"), Shown.node(root)));
        }
        if (root == null || !root.isObject()) {
            throw new Refusal(file, faults);
        }
        var bound = (Targets) Binding.bind(root, Targets.class, Place.ROOT, faults);
        var list = bound == null || bound.targets() == null ? List.<SpaserTarget>of() : bound.targets();
        if (faults.isEmpty() && !root.hasNonNull("targets")) {
            faults.add(new Fault("$.targets", Musts.of("given"), "null"));
        }
        for (var i = 0; faults.isEmpty() && i < list.size(); i++) {
            if (list.get(i) == null) {
                faults.add(new Fault("$.targets[" + i + "]", Musts.of("given"), "null"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(file, faults);
        }
        return list;
    }

    private Told told(
            Siren siren,
            LocalDate first,
            LocalDate last,
            AmountKind counted,
            Kept choice,
            @Nullable List<SpaserTarget> scheme) {
        var sources = new ArrayList<Source>();
        try (var count = IndicatorCount.of(siren, first, last, counted, choice)) {
            for (var file : files) {
                sources.add(new Source(file.equals(Input.STANDARD) ? "stdin" : file, read(file, count)));
            }
            var indicators = count.indicators();
            return new Told(
                    indicators,
                    choice,
                    name,
                    sources,
                    scheme == null ? null : indicators.against(scheme),
                    indicators.againstNationalPlan(Law.on(last)));
        } catch (IOException e) {
            throw Refusal.of(
                    System.getProperty("java.io.tmpdir", "tmp"),
                    "writable",
                    Shown.text(String.valueOf(e.getMessage())));
        } finally {
            clear();
        }
    }

    private Account read(String file, IndicatorCount count) {
        var began = System.nanoTime();
        try (var reader = DecpReader.of(DecpCommands.open(file, terminal), defect -> {})) {
            var rows = 0L;
            for (var award = reader.next(); award != null; award = reader.next()) {
                count.add(award);
                if (++rows % STEP == 0 && terminal.watched() && System.nanoTime() - began > PATIENCE_NANOS) {
                    terminal.err().print("\r" + terminal.words().say("decp.progress", rows));
                    terminal.err().flush();
                    shown = true;
                }
            }
            return unless(file, reader.account());
        } catch (IOException e) {
            throw Refusal.of(file, "readable", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    private static Account unless(String file, Account account) {
        if (account.rows() == 0) {
            for (var kind : account.defects().keySet()) {
                if (DecpCommands.UNREAD.contains(kind)) {
                    throw Refusal.of(file, "decp." + kind, Shown.text(file));
                }
            }
        }
        return account;
    }

    private void clear() {
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            shown = false;
        }
    }
}
