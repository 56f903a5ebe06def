package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Timeline;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page that says which article became which rule, made from the code and the tables of cases.
 *
 * <p>With {@code -Dess.write=true} it writes the page anew; without, it fails when the page is not what it would write.
 */
class CoverageTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage.md");
    private static final List<Path> TABLES = Stream.of("ess-core", "ess-procurement", "ess-currency", "ess-strategy")
            .map(module -> Path.of("..", module, "src", "test", "resources"))
            .toList();

    @Test
    void the_page_says_what_the_code_and_the_cases_hold() throws IOException {
        var page = page();
        if (Boolean.getBoolean("ess.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("the page, written anew by -DargLine=-Dess.write=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void every_rule_has_a_citation_cases_and_words_in_both_languages() throws IOException {
        var cases = cases();
        for (var kind : Kinds.ALL.list()) {
            var rules = kind.rules();
            for (var rule : rules.rules()) {
                assertThat(citations(rule))
                        .as("citations of %s", rule.id())
                        .isNotEmpty()
                        .allSatisfy(source -> {
                            assertThat(source.text().titleFr()).isNotBlank();
                            assertThat(source.text().titleEn()).isNotBlank();
                        });
                assertThat(cases.getOrDefault(rule.id(), 0))
                        .as("rows of the table of cases of %s", rule.id())
                        .isPositive();
                for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    for (var part : List.of("title", "requirement")) {
                        assertThat(rules.words().find("rule." + rule.id() + "." + part, locale))
                                .as("%s of %s in %s", part, rule.id(), locale)
                                .isPresent();
                    }
                }
            }
        }
    }

    @Test
    void what_is_no_rule_is_told_apart_from_the_rules() throws IOException {
        var rules = Kinds.ALL.list().stream()
                .flatMap(kind -> kind.rules().rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        for (var row : others()) {
            assertThat(rules).as("rules, of which %s is none", row.id()).doesNotContain(row.id());
        }
    }

    // ---- the page

    private static String page() throws IOException {
        var page = new StringBuilder("""
                # Coverage of the law

                Made by the build from the code and the tables of cases; do not edit. For each kind of dossier: the article, the rule that
                it became, the figures that the rule reads, the number of rows in its table of cases, and how far the text was read
                (*text*: the law itself; *secondary*: a source that restates it; *unverified*: nobody read it for this library yet; of several
                drafts or figures, the weakest).

                """);
        var cases = cases();
        for (var kind : Kinds.ALL.list()) {
            var rules = kind.rules();
            if (rules.rules().isEmpty()) {
                continue; // a description, to which no law applies
            }
            page.append("## `")
                    .append(kind.id())
                    .append("`: ")
                    .append(name(rules))
                    .append("\n\n");
            page.append(
                    "| article | rule | first day | figures | cases | reading |\n| --- | --- | --- | --- | --- | --- |\n");
            for (var rule : rules.rules()) {
                page.append("| ")
                        .append(articles(rule))
                        .append(" | `")
                        .append(rule.id())
                        .append("` ")
                        .append(word(rules, "rule." + rule.id() + ".title"))
                        .append(" | ")
                        .append(rule.tests().firstDay())
                        .append(" | ")
                        .append(rule.figures().stream()
                                .map(Timeline::id)
                                .map(id -> "`" + id.substring(id.indexOf('.') + 1) + "`")
                                .distinct()
                                .collect(Collectors.joining(", ")))
                        .append(" | ")
                        .append(cases.getOrDefault(rule.id(), 0))
                        .append(" | ")
                        .append(weakest(rule))
                        .append(" |\n");
            }
            page.append('\n');
        }
        var bySort = new LinkedHashMap<String, StringBuilder>();
        for (var row : others()) {
            bySort.computeIfAbsent(row.sort(), sort -> new StringBuilder())
                    .append("| `")
                    .append(row.id())
                    .append("` | ")
                    .append(row.where())
                    .append(" | ")
                    .append(row.note())
                    .append(" |\n");
        }
        table(
                page,
                "Computed",
                "Questions whose answer is a number or a day: methods, each tied to its rule by a property.",
                bySort.remove("computed"));
        table(page, "Traps", "What is often got wrong, and the test that keeps us from it.", bySort.remove("trap"));
        table(
                page,
                "One rule under several names",
                "The same rule, met in several statutes, is written once.",
                bySort.remove("alias"));
        table(
                page,
                "What a machine cannot decide",
                "Open norms and disputed points. The rule asks a person, or sets the readings side by side; it never guesses.",
                bySort.remove("open"));
        if (!bySort.isEmpty()) {
            fail("Sorts must be computed, trap, alias or open, but were: " + bySort.keySet());
        }
        return page.toString();
    }

    private static void table(StringBuilder page, String title, String text, StringBuilder rows) {
        if (rows != null) {
            page.append("## ")
                    .append(title)
                    .append("\n\n")
                    .append(text)
                    .append("\n\n| id | where | note |\n| --- | --- | --- |\n");
            page.append(rows).append('\n');
        }
    }

    private static String name(RuleSet<?> rules) {
        return word(rules, "set." + rules.id());
    }

    private static String word(RuleSet<?> rules, String key) {
        return rules.words().find(key, Locale.ENGLISH).orElse(key);
    }

    private static List<Citation> citations(Rule<?> rule) {
        return rule.tests().versions().stream()
                .map(version -> ((Dated<?>) version).source())
                .toList();
    }

    private static String articles(Rule<?> rule) {
        var all = new LinkedHashSet<String>();
        citations(rule)
                .forEach(source -> all.add(
                        source.article().isEmpty()
                                ? source.text().id()
                                : source.text().id() + ", " + source.article()));
        return String.join("; ", all);
    }

    private static String weakest(Rule<?> rule) {
        var weakest = citations(rule).stream()
                .map(Citation::reading)
                .max(Enum::compareTo)
                .orElseThrow();
        for (var line : rule.figures()) {
            for (var version : line.versions()) {
                var reading = version.source().reading();
                weakest = reading.compareTo(weakest) > 0 ? reading : weakest;
            }
        }
        return switch (weakest) {
            case PRIMARY -> "text";
            case SECONDARY -> "secondary";
            case UNVERIFIED -> "unverified";
        };
    }

    /** The number of rows of each table of cases, by the id of its rule. */
    private static Map<String, Integer> cases() throws IOException {
        var cases = new TreeMap<String, Integer>();
        for (var root : TABLES) {
            try (var files = Files.walk(root)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                    var name = file.getFileName().toString();
                    var rows = Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .count();
                    cases.merge(name.substring(0, name.length() - ".csv".length()), (int) rows, Integer::sum);
                }
            }
        }
        return cases;
    }

    /** What is no rule: computed, a trap, another name of a rule, or not for a machine to decide. */
    private record Other(String id, String sort, String where, String note) {}

    private static List<Other> others() throws IOException {
        try (var lines = CoverageTest.class.getResourceAsStream("coverage.csv")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*;\\s*", 4))
                    .map(cells -> new Other(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }
}
