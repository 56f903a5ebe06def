package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.proof.FactsRecords;
import fr.ess.core.proof.FactsTree;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Soundness of the unknown, by brute force over the case tables of every rule.
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
    private static final int FILLINGS = WHOLE ? 3_000_000 : 12_000;

    /**
     * Components whose absence says something, as their records tell: the general figure holds, or all weigh the same. Nobody is
     * asked for them, and giving one changes the question.
     */
    private static final Set<String> SETTINGS = Set.of(
            "Impact.referenceRate",
            "AuthorityGrants.schemeThreshold",
            "Ballot.threshold",
            "College.weight",
            "CollegeVote.weight",
            "Audit.intervalMonths");

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
        return tables().stream().map(table -> dynamicTest(table.rule().id(), () -> new Proof<>(table).run()));
    }

    /** The proof of one rule over its table. */
    private static final class Proof<F> {

        private final Rule<F> rule;
        private final List<CaseTable.Subject<F>> subjects;
        private final Class<F> type;
        private final Map<String, Set<Object>> domains = new LinkedHashMap<>();
        private final Random random = new Random(20261123);
        private final TreeMap<String, Integer> open = new TreeMap<>();
        private final Set<String> closed = new LinkedHashSet<>(); // the paths at which the domain is all there is
        private final Set<String> lost = new LinkedHashSet<>();
        private final List<String> unsound = new ArrayList<>();
        private int fillings;
        private int blanks;
        private int certain;

        @SuppressWarnings("unchecked") // the facts of a case are of the type of the rule
        Proof(CaseTable<F> table) {
            rule = table.rule();
            subjects = new ArrayList<>(new LinkedHashSet<>(table.subjects()));
            type = (Class<F>) subjects.get(0).facts().getClass();
            for (var subject : subjects) {
                var node = FactsTree.open(subject.facts());
                FactsTree.unknowable(type, node, (path, component) -> {
                    if (setting(component)) {
                        return;
                    }
                    var domain = domains.computeIfAbsent(general(path), key -> new LinkedHashSet<>());
                    var value = FactsTree.at(node, path);
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
                subsets(paths, new ArrayList<>(), 0, chosen -> ways.add(() -> blank(subject.day(), node, chosen)));
            }
            Collections.shuffle(ways, random);
            for (var way : ways) {
                if (fillings > FILLINGS) {
                    break;
                }
                way.run();
            }
            if (WHOLE) {
                System.out.printf(
                        "%s: %d blanks (%d certain), %d fillings, open though all agree: %s%n",
                        rule.id(), blanks, certain, fillings, open);
            }
            assertThat(unsound).isEmpty();
            assertThat(open.values().stream().mapToInt(each -> each).sum())
                    .as("undetermined though all entries of the closed lists agree: %s", open)
                    .isLessThanOrEqualTo(Math.max(2, (blanks - certain) / RARE));
            assertThat(lost.isEmpty()).isEqualTo(!CONTRADICTED.contains(rule.id()));
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
                if (chosen.stream().noneMatch(each -> path.startsWith(each))) {
                    chosen.add(path);
                    subsets(paths, chosen, i + 1, into);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }

        private void blank(LocalDate day, Object whole, List<String> paths) {
            var law = Law.on(day);
            var node = Objects.requireNonNull(FactsTree.copy(whole));
            paths.forEach(path -> FactsTree.put(node, path, null));
            var told = verdict(node, law);
            if (told.isEmpty()) {
                return;
            }
            blanks++;
            var seen = new LinkedHashMap<Verdict, String>();
            fill(node, whole, paths, 0, law, seen);
            if (told.get() != Verdict.UNDETERMINED) {
                certain++;
                seen.forEach((verdict, how) -> {
                    if (verdict == Verdict.UNDETERMINED && CONTRADICTED.contains(rule.id())) {
                        lost.add(how);
                    } else if (verdict != told.get() && unsound.size() < 10) {
                        unsound.add("%s on %s without %s: %s, but %s with %s in %s"
                                .formatted(rule.id(), day, paths, told.get(), verdict, how, node));
                    }
                });
            } else if (seen.size() == 1
                    && !seen.containsKey(Verdict.UNDETERMINED)
                    && paths.stream().allMatch(path -> closed.contains(general(path)))) {
                open.merge(paths.stream().map(Proof::general).toList() + " " + seen.keySet(), 1, Integer::sum);
            }
        }

        private void fill(Object node, Object whole, List<String> paths, int at, Law law, Map<Verdict, String> seen) {
            if (at == paths.size()) {
                fillings++;
                verdict(node, law)
                        .ifPresent(verdict -> seen.computeIfAbsent(
                                verdict,
                                key -> paths.stream()
                                        .map(path -> path + "=" + FactsTree.at(node, path))
                                        .toList()
                                        .toString()));
                return;
            }
            var path = paths.get(at);
            for (var value : values(path, FactsTree.at(whole, path))) {
                FactsTree.put(node, path, value);
                fill(node, whole, paths, at + 1, law, seen);
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
            if (all.size() > WIDTH) {
                Collections.shuffle(all, random);
            }
            all.stream().limit(WIDTH).forEach(some::add);
            return some;
        }

        private Optional<Verdict> verdict(Object node, Law law) {
            try {
                var checks = rule.examine(FactsTree.close(type, node), law).stream()
                        .map(Finding::check)
                        .toList();
                return Optional.of(new Check.AllOf(checks).verdict());
            } catch (MalformedException e) {
                return Optional.empty();
            }
        }
    }
}
