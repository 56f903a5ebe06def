package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Interview;
import fr.ess.core.rule.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ess ask}: asks a person the facts that can still change the verdict, most decisive first. */
@Command(name = "ask", exitCodeOnInvalidInput = Status.MALFORMED)
final class Ask implements Callable<Integer> {

    private static final int MOST_ELEMENTS = 1_000;

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "KIND")
    String kind = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER")
    @Nullable
    String file;

    @Mixin
    LawOptions options = new LawOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    void output(String name) {
        output.file = name;
    }

    private final OutputOptions output = new OutputOptions();

    Ask(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        var asked = KindOption.one(kind, kinds);
        output.check(List.of(), OutputOptions.FORMATS, terminal);
        var begun = file == null ? null : begun(file, asked);
        var own = options.day();
        var on = own != null ? own : begun == null ? null : begun.dossier().on();
        var day = on == null ? terminal.today().get() : on;
        var law = options.law(day, options.overlays == null ? List.of() : Kinds.figures(kinds.list()), terminal);
        var facts = begun == null ? Json.MAPPER.createObjectNode() : begun.facts();
        return new Session<>(asked, asked.rules(), law, on == null, facts).run();
    }

    /** A dossier that was begun, and its facts as they stand in the file. */
    private record Begun(Dossier dossier, ObjectNode facts) {}

    private Begun begun(String name, Kind asked) {
        if (name.equals(Input.STANDARD)) {
            throw Refusal.of(name, "file", Shown.text(name)); // standard input holds the answers
        }
        var bytes = Input.bytes(name, terminal);
        var read = new DossierReader(kinds).read(name, bytes);
        var dossier = read.dossier();
        if (dossier == null) {
            throw new Refusal(read.file(), read.faults());
        }
        if (!dossier.kind().id().equals(asked.id())) {
            throw new Refusal(
                    name,
                    List.of(new Fault(
                            "$.kind",
                            Musts.of("one-of", asked.id()),
                            Shown.text(dossier.kind().id()))));
        }
        var root = Tree.read(bytes).root();
        return new Begun(dossier, (ObjectNode) Objects.requireNonNull(root).get("facts"));
    }

    /** Thrown when the person ends the input. */
    private static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Ended() {
            super(null, null, false, false);
        }
    }

    /** Thrown when the person does not know what must be known for the part that is asked. */
    private static final class NotKnown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotKnown() {
            super(null, null, false, false);
        }
    }

    /** One run of questions and answers. */
    private final class Session<F> {

        private static final Place FACTS = Place.ROOT.then("facts");

        private final Kind kind;
        private final RuleSet<F> rules;
        private final Law law;
        private final boolean assumed;
        private final Explainer words;
        private final BufferedReader in =
                new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        private final Set<String> answered = new HashSet<>();
        private ObjectNode facts;
        private int number;

        Session(Kind kind, RuleSet<F> rules, Law law, boolean assumed, ObjectNode facts) {
            this.kind = kind;
            this.rules = rules;
            this.law = law;
            this.assumed = assumed;
            this.facts = facts;
            this.words = KindOption.words(List.of(kind), terminal);
        }

        int run() {
            say(words.say("ask.intro", words.say("set." + kind.id()), words.date(law.day())));
            @Nullable Interview<F> interview = null;
            try {
                interview = begin();
                for (var open = interview.next(); open.isPresent(); open = interview.next()) {
                    interview = ask(open.get().fact(), interview);
                }
            } catch (Ended ended) {
                say("");
            }
            if (interview == null) {
                terminal.complain(words.say("ask.nothing"));
                return Status.UNDETERMINED;
            }
            return end(interview);
        }

        /** Asks first what must be given, in the declared order, so that there are facts to speak of. */
        private Interview<F> begin() {
            while (true) {
                try {
                    required(rules.facts(), "", facts);
                } catch (NotKnown unknown) {
                    throw new Ended();
                }
                var begun = bound(facts, "", new ArrayList<>());
                if (begun != null) {
                    return Interview.of(rules, begun, law);
                }
                facts = Json.MAPPER.createObjectNode();
            }
        }

        private Interview<F> ask(String path, Interview<F> interview) {
            var target = target(path);
            var type = type(target);
            if (type == null || !answered.add(target)) {
                return interview.unknown(path); // nobody can give it, or it was given and settles nothing
            }
            while (true) {
                var tried = facts.deepCopy();
                try {
                    var value = value(type, target, tried);
                    put(tried, target, value);
                    var next = next(tried, target, interview);
                    if (next != null) {
                        facts = tried;
                        return next;
                    }
                } catch (NotKnown unknown) {
                    return interview.unknown(target);
                }
            }
        }

        private @Nullable Interview<F> next(ObjectNode tried, String target, Interview<F> interview) {
            try {
                var bound = bound(tried, "", new ArrayList<>());
                return bound == null ? null : interview.with(bound);
            } catch (ArithmeticException e) {
                tell(target, Musts.of("compute"), Shown.text(String.valueOf(e.getMessage())));
                return null;
            }
        }

        /** Builds the facts; or tells what stands against it at a path or within. */
        private @Nullable F bound(ObjectNode tried, String within, List<Fault> told) {
            var faults = new ArrayList<Fault>();
            var bound = Binding.bind(tried, rules.facts(), FACTS, faults);
            for (var fault : faults) {
                var path = fault.path().equals(FACTS.toString())
                        ? ""
                        : fault.path().substring(FACTS.toString().length() + 1);
                if (lies(path, within)) {
                    tell(path, fault.must(), fault.seen());
                    told.add(fault);
                }
            }
            return bound == null ? null : rules.facts().cast(bound);
        }

        private static boolean lies(String path, String within) {
            return within.isEmpty()
                    || path.startsWith(within)
                            && (path.length() == within.length() || ".[".indexOf(path.charAt(within.length())) >= 0);
        }

        private void tell(String path, Must must, String seen) {
            say("  " + Shown.lines(new Fault(label(path), must, seen).in(terminal.locale())));
        }

        // ---- where a fact stands

        /** Returns the first part on the way to a path that is not there yet, or the path. */
        private String target(String path) {
            for (var i = 0; i < path.length(); i++) {
                if (path.charAt(i) == '.') {
                    var part = path.substring(0, i);
                    var node = Place.ROOT.along(part).in(facts);
                    if (node == null || node.isNull()) {
                        return part;
                    }
                }
            }
            return path;
        }

        /** Returns the type of a component, or {@code null} if there is no such component. */
        private @Nullable Type type(String path) {
            Type here = rules.facts();
            for (var step : path.replaceAll("\\[\\d+]", ".[]").split("\\.")) {
                if (step.equals("[]")) {
                    here = element(here);
                } else {
                    here = here instanceof Class<?> holder && holder.isRecord() ? component(holder, step) : null;
                }
                if (here == null) {
                    return null;
                }
            }
            return here;
        }

        private static @Nullable Type component(Class<?> holder, String name) {
            for (var component : holder.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component.getGenericType();
                }
            }
            return null;
        }

        private static @Nullable Type element(Type list) {
            return list instanceof ParameterizedType many
                            && many.getRawType() instanceof Class<?> raw
                            && Collection.class.isAssignableFrom(raw)
                    ? many.getActualTypeArguments()[0]
                    : null;
        }

        /** Returns whether a type is a record of facts, rather than a value of one part. */
        private static boolean parted(@Nullable Type type) {
            return type instanceof Class<?> one && one.isRecord() && !Schema.plain(one);
        }

        private static void put(ObjectNode tree, String path, JsonNode value) {
            var place = Place.ROOT.along(path);
            var holder = Objects.requireNonNull(
                    Objects.requireNonNull(place.parent()).in(tree));
            if (holder instanceof ArrayNode list) {
                list.set(place.index(), value);
            } else {
                ((ObjectNode) holder).set(Objects.requireNonNull(place.name()), value);
            }
        }

        // ---- questions

        /** Asks for what stands at a path: a value, or what must be given of a part or of each element of a list. */
        private JsonNode value(Type type, String path, ObjectNode tried) {
            if (parted(type)) {
                var part = Json.MAPPER.createObjectNode();
                put(tried, path, part);
                required((Class<?>) type, path, tried);
                return part;
            }
            var element = element(type);
            if (element != null && parted(element)) {
                var list = Json.MAPPER.createArrayNode();
                put(tried, path, list);
                var count = count(path);
                for (var i = 0; i < count; i++) {
                    list.addObject();
                }
                for (var i = 0; i < count; i++) {
                    required((Class<?>) element, path + "[" + i + "]", tried);
                }
                return list;
            }
            var question = Question.of(type);
            head(path, question.hints(words));
            while (true) {
                var text = line();
                if (Question.unknown(text)) {
                    throw new NotKnown();
                }
                var value = question.read(text, words);
                if (value != null) {
                    return value;
                }
                tell(path, question.must(), Shown.text(text));
            }
        }

        private int count(String path) {
            head(path, List.of(words.say("ask.how-many")));
            while (true) {
                var text = line();
                if (Question.unknown(text)) {
                    throw new NotKnown();
                }
                if (Question.none(text)) {
                    return 0;
                }
                var value = new Question(Integer.class, false).read(text, words);
                if (value != null && value.isInt() && value.intValue() >= 0 && value.intValue() <= MOST_ELEMENTS) {
                    return value.intValue();
                }
                tell(path, Musts.of("answer.how-many", MOST_ELEMENTS), Shown.text(text));
            }
        }

        /** Asks what must be given of a part, in the declared order, and is not there yet. */
        private void required(Class<?> type, String at, ObjectNode tried) {
            for (var component : type.getRecordComponents()) {
                var path = at.isEmpty() ? component.getName() : at + "." + component.getName();
                if (Schema.given(component) && Place.ROOT.along(path).in(tried) == null) {
                    component(component, path, tried);
                }
            }
        }

        private void component(RecordComponent component, String path, ObjectNode tried) {
            while (true) {
                try {
                    put(tried, path, value(component.getGenericType(), path, tried));
                } catch (NotKnown unknown) {
                    say("  " + words.say("ask.needed"));
                    throw unknown;
                }
                var refused = new ArrayList<Fault>();
                bound(tried, path, refused); // the rest may not be complete yet
                if (refused.isEmpty()) {
                    return;
                }
                Place.ROOT.along(path).clear(tried);
            }
        }

        private String label(String path) {
            return path.isEmpty() ? words.say("set." + kind.id()) : words.label(path) + " (" + path + ")";
        }

        private void head(String path, List<String> hints) {
            say("");
            say(++number + ". " + label(path));
            hints.forEach(hint -> say("   " + hint));
        }

        private String line() {
            terminal.err().print("> ");
            terminal.err().flush();
            try {
                var line = in.readLine();
                if (line == null) {
                    throw new Ended();
                }
                return line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void say(String line) {
            terminal.err().println(Shown.lines(line));
        }

        // ---- the end

        private int end(Interview<F> interview) {
            var assessment = interview.assessment();
            var dossier = new Dossier(kind.id(), kind, law.day(), interview.facts());
            var answers = new Assess.Answers(List.of(new Assess.Answer(dossier, assumed, assessment)), List.of());
            var written = Json.MAPPER
                    .createObjectNode()
                    .put("kind", kind.id())
                    .put("on", law.day().toString());
            written.set("facts", ordered(rules.facts(), facts));
            say("");
            terminal.out().print(TextReport.of(answers, terminal));
            if (output.file == null) {
                terminal.out().println();
            }
            output.write(() -> Json.write(written), answers.status(), terminal);
            terminal.out().flush();
            return answers.status();
        }

        /** Puts properties in the declared order. */
        private static JsonNode ordered(@Nullable Type type, JsonNode node) {
            if (node instanceof ObjectNode object && type instanceof Class<?> one && one.isRecord()) {
                var ordered = Json.MAPPER.createObjectNode();
                for (var component : one.getRecordComponents()) {
                    var value = object.get(component.getName());
                    if (value != null) {
                        ordered.set(component.getName(), ordered(component.getGenericType(), value));
                    }
                }
                return ordered;
            }
            if (node instanceof ArrayNode list && type != null) {
                var ordered = Json.MAPPER.createArrayNode();
                list.forEach(each -> ordered.add(ordered(element(type), each)));
                return ordered;
            }
            return node;
        }
    }
}
