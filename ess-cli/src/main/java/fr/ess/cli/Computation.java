package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.duty.Deadline;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A computation on the facts of one dossier. */
abstract class Computation implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    final Terminal terminal;
    private final Kinds kinds;
    private final String name;
    private final List<String> accepted;

    @Parameters(index = "0", paramLabel = "DOSSIER")
    String file = "";

    @Mixin
    LawOptions options = new LawOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    /** Creates a computation on dossiers of some kinds. */
    Computation(String name, List<String> accepted, Terminal terminal, Kinds kinds) {
        this.name = name;
        this.accepted = accepted;
        this.terminal = terminal;
        this.kinds = kinds;
    }

    /** Computes. */
    abstract Outcome compute(Object facts, Law law, Dossier dossier);

    /** Returns the forms in which the answer is told. */
    List<String> formats() {
        return FORMATS;
    }

    /** Writes a table for spreadsheets, where {@link #formats} names one. */
    String csv(Dossier dossier, Law law) {
        throw new IllegalStateException(dossier.file() + " under " + law);
    }

    @Override
    public Integer call() {
        output.check(List.of(file), formats(), terminal);
        var own = options.day();
        var dossier = read(file, accepted, kinds, terminal);
        var on = own != null
                ? own
                : dossier.on() != null ? dossier.on() : terminal.today().get();
        var law = options.law(on, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var outcome = computed(dossier, law);
        var status = Status.of(List.of(outcome.verdict()));
        output.write(
                () -> switch (output.format) {
                    case "json" -> json(outcome, dossier, law);
                    case "csv" -> csv(dossier, law);
                    default -> text(outcome, dossier, law);
                },
                status,
                terminal);
        return status;
    }

    /** Reads the one dossier of some kinds that the caller named. */
    static Dossier read(String file, List<String> accepted, Kinds kinds, Terminal terminal) {
        var inputs = Input.of(file, terminal);
        if (inputs.size() != 1 || inputs.get(0).found()) {
            throw Refusal.of(file, "file", Shown.text(file));
        }
        var read = new DossierReader(kinds)
                .read(inputs.get(0).name(), inputs.get(0).bytes(terminal));
        var dossier = read.dossier();
        if (dossier == null) {
            throw new Refusal(read.file(), read.faults());
        }
        var kind = dossier.kind().id();
        if (!accepted.contains(kind)) {
            throw new Refusal(
                    read.file(),
                    List.of(new Fault("$.kind", Musts.of("one-of", String.join(", ", accepted)), Shown.text(kind))));
        }
        return dossier;
    }

    private Outcome computed(Dossier dossier, Law law) {
        try {
            return compute(dossier.facts(), law, dossier);
        } catch (ArithmeticException e) {
            throw Refusal.of(dossier.file(), "compute", Shown.text(String.valueOf(e.getMessage())));
        }
    }

    private String text(Outcome outcome, Dossier dossier, Law law) {
        var words = KindOption.words(List.of(dossier.kind()), terminal);
        var text = new StringBuilder(words.say("compute.title", words.say("compute." + name), words.date(law.day())));
        text.append('\n');
        outcome.judgement(name, words).ifPresent(line -> text.append(line).append('\n'));
        text.append('\n');
        outcome.lines(name, words).forEach(line -> text.append(line).append('\n'));
        law.amendments().stream()
                .sorted()
                .forEach(id -> text.append(words.say("law.amended", words.figure(id), id))
                        .append('\n'));
        return Shown.lines(text.toString());
    }

    private String json(Outcome outcome, Dossier dossier, Law law) {
        var document = Json.answer(terminal.locale())
                .put("computation", name)
                .put("file", dossier.file())
                .put("kind", dossier.kind().id())
                .put("on", law.day().toString())
                .put("verdict", outcome.verdict().name());
        document.set("result", outcome.json());
        document.set("missingFacts", outcome.missing());
        var amendments = document.putArray("amendments");
        law.amendments().stream().sorted().forEach(amendments::add);
        return Json.write(document);
    }

    /** Returns what some rules still ask of a dossier. */
    static List<Missing> missing(Dossier dossier, Law law, List<String> rules) {
        return missing(dossier.kind().rules(), dossier.facts(), law, rules);
    }

    private static <F> List<Missing> missing(RuleSet<F> set, Object facts, Law law, List<String> rules) {
        var all = set.assess(set.facts().cast(facts), law);
        var some = all.findings().stream()
                .filter(finding ->
                        rules.isEmpty() || rules.contains(finding.provision().rule()))
                .toList();
        return new Assessment<>(set, all.facts(), law, some).missingFacts();
    }

    /** Adds what a rule answers, and what it lacks while it does not. */
    static Outcome judged(Outcome outcome, Dossier dossier, Law law, String rule) {
        var verdict = answer(dossier.kind().rules(), dossier.facts(), law, rule);
        return verdict == Verdict.UNDETERMINED
                ? outcome.lacking(missing(dossier, law, List.of(rule)))
                : outcome.that(verdict);
    }

    private static <F> Verdict answer(RuleSet<F> set, Object facts, Law law, String rule) {
        return set.assess(set.facts().cast(facts), law).findings().stream()
                .filter(finding -> finding.provision().rule().equals(rule))
                .map(Finding::verdict)
                .findFirst()
                .orElseThrow();
    }

    /** Returns what some rules answer to a dossier, together. */
    static Verdict verdict(Dossier dossier, Law law, List<String> rules) {
        return verdict(dossier.kind().rules(), dossier.facts(), law, rules);
    }

    private static <F> Verdict verdict(RuleSet<F> set, Object facts, Law law, List<String> rules) {
        return together(set.assess(set.facts().cast(facts), law).findings().stream()
                .filter(finding -> rules.contains(finding.provision().rule()))
                .map(Finding::verdict)
                .toList());
    }

    /** Returns one answer for several: what is breached wins, then what is open. */
    static Verdict together(List<Verdict> all) {
        return all.contains(Verdict.BREACHED)
                ? Verdict.BREACHED
                : all.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    /** Adds deadlines to an outcome, and returns how they stand on the day of the question. */
    static Verdict deadlines(List<Deadline> deadlines, Outcome outcome, Law law) {
        var rows = new ArrayList<Outcome>();
        var verdicts = new ArrayList<Verdict>();
        for (var deadline : deadlines) {
            var state = deadline.on(law.day());
            rows.add(new Outcome()
                    .with("rule", new Code(Outcome.RULE, deadline.provision().rule()))
                    .with("due", deadline.turn().due().value())
                    .withIf("done", Optional.ofNullable(deadline.turn().done().value()))
                    .with("state", Code.of(state)));
            verdicts.add(
                    state == Deadline.State.LATE
                            ? Verdict.BREACHED
                            : state == Deadline.State.UNDETERMINED ? Verdict.UNDETERMINED : Verdict.SATISFIED);
        }
        if (!rows.isEmpty()) {
            outcome.withRows("deadlines", rows);
        }
        return together(verdicts);
    }
}
