package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.proof.FactsRecords;
import fr.ess.core.proof.FactsTree;
import fr.ess.core.proof.Json;
import fr.ess.core.proof.Samples;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Soundness of the unknown, by brute force over the case tables of every rule, and over the examples of every kind of dossier.
 *
 * <p>Of a case, facts are taken away, one, two, or more, in every way; then they are filled in again with all that the table
 * holds there, with each entry of a closed list, with yes and no, and with the empty list. A rule that was certain without them
 * must give that answer under every filling that is well formed: so it is never certain when two fillings differ, and no fact
 * that is added turns a certain answer.
 *
 * <p>Where a rule is undetermined though all fillings agree, this is counted when only entries of closed lists, yes and no were
 * taken away: of days and amounts the table does not hold all that may be. It is rare, and has one reason: the rule asks for an
 * entry of a list before it looks at what follows from each.
 *
 * <p>{@code -Dess.proof=true} goes deeper, without a limit to the number of fillings.
 */
class SoundnessTest {

    private static final boolean WHOLE = Boolean.getBoolean("ess.proof");
    private static final int DEPTH = WHOLE ? 3 : 2;
    private static final int WIDTH = WHOLE ? 12 : 6;
    private static final int RARE = 8; // of so many that are undetermined, one at most although all entries agree
    private static final int FILLINGS = WHOLE ? 3_000_000 : 6_000;

    /**
     * Components whose absence says something, as their records tell: the general figure holds, or all weigh the same. Nobody is
     * asked for them, and giving one changes the question.
     */
    private static final Set<String> SETTINGS = Set.of(
            "Impact.referenceRate",
            "Terms.publishedCap",
            "Voting.nonCooperators",
            "AuthorityGrants.schemeThreshold",
            "Ballot.threshold",
            "College.weight",
            "CollegeVote.weight",
            "Audit.intervalMonths",
            "Candidate.body");

    /**
     * Rules that answer without a fact and no longer when it is given so that the facts contradict each other: staff of nobody
     * among associates who are employees, a capital of nothing.
     */
    private static final Set<String> CONTRADICTED = Set.of("scic-three-categories", "scic-public-ceiling");

    /** The case tables of this module, found in its test classes. */
    static List<CaseTable<?>> tables() {
        var found = new LinkedHashSet<CaseTable<?>>();
        for (var type : FactsRecords.classes(SoundnessTest.class).toList()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        || !Collection.class.isAssignableFrom(field.getType()) && field.getType() != CaseTable.class) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    var value = field.get(null);
                    (value instanceof Collection<?> many ? many : List.of(Objects.requireNonNull(value)))
                            .forEach(each -> {
                                if (each instanceof CaseTable<?> table) {
                                    found.add(table);
                                }
                            });
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return List.copyOf(found);
    }

    @TestFactory
    Stream<DynamicTest> a_rule_is_never_certain_when_missing_facts_could_change_it() {
        return tables().stream().map(table -> dynamicTest(table.rule().id(), () -> ofTable(table)));
    }

    private static <F> void ofTable(CaseTable<F> table) {
        new Proof<>(List.of(table.rule()), table.subjects(), FILLINGS, component -> List.of()).run();
    }

    @TestFactory
    Stream<DynamicTest> no_rule_of_a_set_is_certain_when_missing_facts_of_a_dossier_could_change_it() {
        var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        var samples = new Samples(factory.getValidator());
        return new RuleSetsTest()
                .sets().stream()
                        .filter(set -> !set.rules().isEmpty())
                        .map(set -> dynamicTest(set.id(), () -> ofSet(set, samples)))
                        .onClose(factory::close);
    }

    private static <F> void ofSet(RuleSet<F> set, Samples samples) {
        var subjects = new ArrayList<>(examples(set));
        samples.instances(set.facts().asSubclass(Record.class))
                .forEach(sample -> subjects.add(new CaseTable.Subject<>(
                        LocalDate.of(2026, 11, 23), set.facts().cast(sample))));
        new Proof<>(set.rules(), subjects, FILLINGS / 4, component -> good(component, samples)).run();
    }

    /** Returns values to try on a component; parts and lists are filled by what is within. */
    private static List<Object> good(RecordComponent component, Samples samples) {
        var type = component.getType();
        if (type.isRecord()
                        && type.getPackageName().startsWith("fr.ess")
                        && !type.getPackageName().endsWith("measure")
                || Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        return samples.good(component.getDeclaringRecord().asSubclass(Record.class), component).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the dossiers of a kind among the examples of the project. */
    private static <F> List<CaseTable.Subject<F>> examples(RuleSet<F> set) {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = Objects.requireNonNull(folder.getParent(), "examples must stand at the root of the project");
        }
        try (var files = Files.walk(folder.resolve("examples"))) {
            var subjects = new ArrayList<CaseTable.Subject<F>>();
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var root = Json.THREE.readTree(Files.readString(file));
                if (root.path("kind").asString("").equals(set.id())) {
                    subjects.add(new CaseTable.Subject<>(
                            LocalDate.parse(root.get("on").asString()),
                            Json.THREE.treeToValue(root.get("facts"), set.facts())));
                }
            }
            return subjects;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The proof of rules over facts. */
    private static final class Proof<F> {

        private final List<Rule<F>> rules;
        private final List<CaseTable.Subject<F>> subjects;
        private final int most;
        private final Class<F> type;
        private final Map<String, Set<Object>> domains = new LinkedHashMap<>();
        private final Set<String> closed = new LinkedHashSet<>(); // the paths at which the domain is all there is
        private final Random random = new Random(20261123);
        private final TreeMap<String, Integer> open = new TreeMap<>();
        private final Set<String> lost = new LinkedHashSet<>();
        private final List<String> unsound = new ArrayList<>();
        private int fillings;
        private int blanks;
        private int certain;

        @SuppressWarnings("unchecked") // the facts of a case are of the type of the rule
        Proof(
                List<Rule<F>> rules,
                List<CaseTable.Subject<F>> subjects,
                int most,
                Function<RecordComponent, List<Object>> others) {
            this.rules = rules;
            this.subjects = new ArrayList<>(new LinkedHashSet<>(subjects));
            this.most = most;
            this.type = (Class<F>) subjects.get(0).facts().getClass();
            for (var subject : this.subjects) {
                var node = Objects.requireNonNull(FactsTree.open(subject.facts()));
                var bare = bare(subject);
                FactsTree.unknowable(type, node, (path, component) -> {
                    if (setting(component)) {
                        return;
                    }
                    var domain =
                            domains.computeIfAbsent(general(path), key -> new LinkedHashSet<>(others.apply(component)));
                    var value = own(node, bare, path);
                    if (value != null) {
                        domain.add(value);
                    }
                    if (component.getType().isEnum()) {
                        domain.addAll(List.of(component.getType().getEnumConstants()));
                        closed.add(general(path));
                    } else if (component.getType() == Boolean.class) {
                        domain.addAll(List.of(true, false));
                        closed.add(general(path));
                    } else if (List.class.isAssignableFrom(component.getType())) {
                        domain.add(List.of());
                    }
                });
            }
        }

        private static boolean setting(RecordComponent component) {
            return SETTINGS.contains(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
        }

        /** Returns facts without the components whose absence says something. */
        private Object bare(CaseTable.Subject<F> subject) {
            var node = Objects.requireNonNull(FactsTree.open(subject.facts()));
            var settings = new ArrayList<String>();
            FactsTree.unknowable(type, node, (path, component) -> {
                if (setting(component)) {
                    settings.add(path);
                }
            });
            settings.forEach(path -> FactsTree.put(node, path, null));
            return node;
        }

        /** Returns what stands at a path, without what is bare of it; a single value stands as it is. */
        private static @Nullable Object own(Object node, Object bare, String path) {
            var value = FactsTree.at(bare, path);
            var full = FactsTree.at(node, path);
            return value != null || full instanceof Map || full instanceof List ? value : full;
        }

        private static String general(String path) {
            return path.replaceAll("\\[\\d+]", "[]");
        }

        void run() {
            var ways = new ArrayList<Runnable>();
            for (var subject : subjects) {
                var node = Objects.requireNonNull(FactsTree.open(subject.facts()));
                var paths = new ArrayList<String>();
                FactsTree.unknowable(type, node, (path, component) -> {
                    if (!setting(component)) {
                        paths.add(path);
                    }
                });
                var bare = bare(subject);
                subsets(
                        paths,
                        new ArrayList<>(),
                        0,
                        chosen -> ways.add(() -> blank(subject.day(), node, bare, chosen)));
            }
            Collections.shuffle(ways, random);
            for (var way : ways) {
                if (fillings > most) {
                    break;
                }
                way.run();
            }
            if (WHOLE) {
                System.out.printf(
                        "%s: %d blanks (%d certain answers), %d fillings, open though all agree: %s%n",
                        rules, blanks, certain, fillings, open);
            }
            assertThat(unsound).isEmpty();
            assertThat(open.values().stream().mapToInt(each -> each).sum())
                    .as("undetermined though all entries of the closed lists agree: %s", open)
                    .isLessThanOrEqualTo(Math.max(2, (blanks * rules.size() - certain) / RARE));
            if (rules.size() == 1) {
                assertThat(lost.isEmpty())
                        .isEqualTo(!CONTRADICTED.contains(rules.get(0).id()));
            }
        }

        private void subsets(List<String> paths, List<String> chosen, int from, Consumer<List<String>> into) {
            if (!chosen.isEmpty()) {
                into.accept(List.copyOf(chosen));
            }
            if (chosen.size() == DEPTH) {
                return;
            }
            for (var i = from; i < paths.size(); i++) {
                var path = paths.get(i);
                if (chosen.stream().noneMatch(path::startsWith)) {
                    chosen.add(path);
                    subsets(paths, chosen, i + 1, into);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }

        private void blank(LocalDate day, Object whole, Object bare, List<String> paths) {
            var law = Law.on(day);
            var node = Objects.requireNonNull(FactsTree.copy(whole));
            paths.forEach(path -> FactsTree.put(node, path, null));
            var told = verdicts(node, law);
            if (told.isEmpty()) {
                return;
            }
            blanks++;
            var seen = new ArrayList<Map<Verdict, String>>();
            rules.forEach(rule -> seen.add(new LinkedHashMap<>()));
            fill(node, path -> own(whole, bare, path), paths, 0, law, seen);
            for (var i = 0; i < rules.size(); i++) {
                compare(rules.get(i).id(), told.get(i), seen.get(i), day, paths, node);
            }
        }

        private void compare(
                String rule, Verdict told, Map<Verdict, String> seen, LocalDate day, List<String> paths, Object node) {
            if (told != Verdict.UNDETERMINED) {
                certain++;
                seen.forEach((verdict, how) -> {
                    if (verdict == Verdict.UNDETERMINED && CONTRADICTED.contains(rule)) {
                        lost.add(how);
                    } else if (verdict != told && unsound.size() < 10) {
                        unsound.add("%s on %s without %s: %s, but %s with %s in %s"
                                .formatted(rule, day, paths, told, verdict, how, node));
                    }
                });
            } else if (seen.size() == 1
                    && !seen.containsKey(Verdict.UNDETERMINED)
                    && paths.stream().allMatch(path -> closed.contains(general(path)))) {
                open.merge(
                        rule + " " + paths.stream().map(Proof::general).toList() + " " + seen.keySet(),
                        1,
                        Integer::sum);
            }
        }

        private void fill(
                Object node,
                Function<String, @Nullable Object> own,
                List<String> paths,
                int at,
                Law law,
                List<Map<Verdict, String>> seen) {
            if (at == paths.size()) {
                fillings++;
                var verdicts = verdicts(node, law);
                for (var i = 0; i < verdicts.size(); i++) {
                    seen.get(i)
                            .computeIfAbsent(
                                    verdicts.get(i),
                                    key -> paths.stream()
                                            .map(path -> path + "=" + FactsTree.at(node, path))
                                            .toList()
                                            .toString());
                }
                return;
            }
            var path = paths.get(at);
            for (var value : values(path, own.apply(path))) {
                FactsTree.put(node, path, value);
                fill(node, own, paths, at + 1, law, seen);
                FactsTree.put(node, path, null);
            }
        }

        /** Returns what may stand at a path: what stood there, and some of what else may. */
        private Set<Object> values(String path, @Nullable Object own) {
            var all = new ArrayList<>(domains.getOrDefault(general(path), Set.of()));
            var some = new LinkedHashSet<Object>();
            if (own != null) {
                some.add(own);
            }
            if (all.size() > WIDTH && !closed.contains(general(path))) {
                Collections.shuffle(all, random);
                all.subList(WIDTH, all.size()).clear();
            }
            some.addAll(all);
            return some;
        }

        /** Returns the answer of each rule; nothing when the facts are malformed. */
        private List<Verdict> verdicts(Object node, Law law) {
            try {
                var facts = FactsTree.close(type, node);
                return rules.stream()
                        .map(rule -> new Check.AllOf(rule.examine(facts, law).stream()
                                        .map(Finding::check)
                                        .toList())
                                .verdict())
                        .toList();
            } catch (MalformedException | ArithmeticException e) {
                return List.of();
            }
        }
    }
}
