package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Handle;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule set of a module: its words are complete in both languages, and it answers on every day. A test of the module
 * extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RuleSetsProof {

    private final Class<?> ofModule;

    /** Finds the rule sets among the compiled classes of the module of a class. */
    protected RuleSetsProof(Class<?> ofModule) {
        this.ofModule = ofModule;
    }

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Returns the rule sets that the classes of the module hold. */
    public final List<RuleSet<?>> sets() {
        var found = new TreeMap<String, RuleSet<?>>();
        for (var type : FactsRecords.classes(ofModule).toList()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getType() == RuleSet.class && Modifier.isStatic(field.getModifiers())) {
                    var set = RuleSet.class.cast(constant(field));
                    assertThat(found.put(set.id(), set)).as("the id %s", set).isNull();
                }
            }
        }
        assertThat(found).isNotEmpty();
        return List.copyOf(found.values());
    }

    private static Object constant(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    // words

    private static Explainer explainer(Locale locale, RuleSet<?> set) {
        return Explainer.in(locale).with(set.words());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_rule_and_figure_has_its_words(RuleSet<?> set) {
        var missing = new ArrayList<String>();
        for (var locale : LANGUAGES) {
            var explainer = explainer(locale, set);
            var keys = new TreeSet<String>();
            keys.add("set." + set.id());
            for (var rule : set.rules()) {
                keys.add("rule." + rule.id() + ".title");
                keys.add("rule." + rule.id() + ".requirement");
                for (var line : rule.figures()) {
                    keys.add("figure." + line.id());
                    keys.addAll(options(line));
                }
            }
            keys.stream()
                    .filter(key -> explainer.find(key).isEmpty())
                    .map(key -> key + " " + locale)
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** The codes that a figure may name. */
    private static List<String> options(Timeline<?> line) {
        return line.versions().stream()
                .map(version -> version.value())
                .flatMap(value -> value instanceof fr.ess.core.measure.Codes codes
                        ? codes.names().stream().map(name -> "code." + codes.list() + "." + name)
                        : value instanceof Enum<?> option
                                ? Stream.of(option.getDeclaringClass().getEnumConstants())
                                        .map(each -> "code."
                                                + option.getDeclaringClass().getSimpleName() + "."
                                                + ((Enum<?>) each).name())
                                : Stream.<String>empty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_fact_and_code_that_may_be_told_has_its_words(RuleSet<?> set) {
        var missing = new TreeSet<String>();
        for (var locale : LANGUAGES) {
            walk(set.facts(), "", explainer(locale, set), new ArrayList<>(), missing);
        }
        assertThat(missing).isEmpty();
    }

    /** Walks the handles of facts, and those of what they hold. */
    private static void walk(
            Class<?> type, String place, Explainer explainer, List<Class<?>> within, TreeSet<String> missing) {
        if (within.contains(type)) {
            return;
        }
        var further = new ArrayList<>(within);
        further.add(type);
        for (var field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || !Handle.class.isAssignableFrom(field.getType())) {
                continue;
            }
            var handle = (Handle<?>) constant(field);
            var path = place.isEmpty() ? handle.path() : place + "." + handle.path();
            var component = Stream.of(type.getRecordComponents())
                    .filter(each -> each.getName().equals(handle.path()))
                    .findFirst();
            if (component.isEmpty()) {
                continue;
            }
            if (!labelled(path, explainer)) {
                missing.add("fact." + path + " " + explainer.locale());
            }
            for (var part : types(component.get().getGenericType())) {
                if (part.isEnum()) {
                    for (var constant : part.getEnumConstants()) {
                        var key = "code." + part.getSimpleName() + "." + ((Enum<?>) constant).name();
                        if (explainer.find(key).isEmpty()) {
                            missing.add(key + " " + explainer.locale());
                        }
                    }
                } else if (part.isRecord()) {
                    walk(part, path, explainer, further, missing);
                }
            }
        }
    }

    /** Returns whether a fact has a label: of its path, or of an end of it. */
    private static boolean labelled(String path, Explainer explainer) {
        return explainer.find("fact." + path).isPresent()
                || path.contains(".") && labelled(path.substring(path.indexOf('.') + 1), explainer);
    }

    private static List<Class<?>> types(java.lang.reflect.Type type) {
        if (type instanceof java.lang.reflect.ParameterizedType many) {
            return Stream.of(many.getActualTypeArguments())
                    .flatMap(each -> types(each).stream())
                    .toList();
        }
        return type instanceof Class<?> one ? List.of(one) : List.of();
    }

    // the files of words

    private Map<Path, Properties> files(String language) {
        var folder = FactsRecords.folder(ofModule);
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals("words_" + language + ".properties"))
                    .collect(java.util.stream.Collectors.toMap(
                            file -> folder.relativize(file.getParent()), RuleSetsProof::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file, which must say each key once. */
    private static Properties read(Path file) {
        var twice = new TreeSet<String>();
        var words = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    twice.add((String) key);
                }
                return super.put(key, value);
            }
        };
        try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(twice).as("said twice in %s", file).isEmpty();
        return words;
    }

    @Test
    void both_languages_have_the_same_keys() {
        var french = files("fr");
        var english = files("en");
        assertThat(french).isNotEmpty();
        assertThat(french.keySet()).isEqualTo(english.keySet());
        french.forEach((place, words) -> assertThat(words.stringPropertyNames())
                .as("the words of %s", place)
                .containsExactlyInAnyOrderElementsOf(english.get(place).stringPropertyNames()));
    }

    @Test
    void words_are_written_with_care() {
        for (var language : List.of("fr", "en")) {
            files(language)
                    .forEach((place, words) -> words.forEach((key, value) -> assertThat((String) value)
                            .as("%s in %s of %s", key, language, place)
                            .isNotBlank()
                            .doesNotContain("'", "\"", "(s)", "TODO", "\ufffd", "  ")));
        }
    }

    @Test
    void a_requirement_is_a_sentence_and_a_title_is_none() {
        for (var language : List.of("fr", "en")) {
            files(language)
                    .forEach((place, words) -> words.stringPropertyNames().forEach(key -> {
                        if (key.startsWith("rule.") && key.endsWith(".requirement")) {
                            assertThat(words.getProperty(key))
                                    .as("%s in %s of %s", key, language, place)
                                    .matches("(?s)\\p{Lu}.*[.»]");
                        } else if (key.startsWith("rule.") || key.startsWith("fact.") || key.startsWith("figure.")) {
                            assertThat(words.getProperty(key))
                                    .as("%s in %s of %s", key, language, place)
                                    .doesNotEndWith(".");
                        }
                    }));
        }
    }

    // coverage over time

    @ParameterizedTest
    @MethodSource("sets")
    void answers_on_the_first_day_of_each_quarter(RuleSet<?> set) {
        answers(set);
    }

    private static <F> void answers(RuleSet<F> set) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var samples =
                    new Samples(factory.getValidator()).instances(set.facts().asSubclass(Record.class));
            assertThat(samples).isNotEmpty();
            for (var day = LocalDate.of(2014, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusMonths(3)) {
                for (var sample : samples) {
                    answers(set, set.facts().cast(sample), Law.on(day));
                }
            }
        }
    }

    private static <F> void answers(RuleSet<F> set, F facts, Law law) {
        var assessment = set.assess(facts, law);
        assertThat(assessment.findings().stream()
                        .map(finding -> finding.provision().rule())
                        .distinct())
                .containsExactlyElementsOf(
                        set.rules().stream().map(Rule::id).distinct().toList());
        assertThat(assessment.verdict()).isNotNull();
        for (var locale : LANGUAGES) {
            assertThat(Explainer.in(locale).explain(assessment)).doesNotContain("null");
        }
        for (var missing : assessment.missingFacts()) {
            assertThat(missing.fact()).isNotBlank();
        }
    }
}
