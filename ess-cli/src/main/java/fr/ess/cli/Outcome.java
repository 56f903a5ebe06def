package fr.ess.cli;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Missing;
import fr.ess.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a computation gives: named values, in order, some of them in rows, and what is missing where it gives nothing. */
final class Outcome {

    /** The key of a year, a count that is told without groups of digits. */
    static final String YEAR = "year";

    /** The list of the codes that are ids of rules. */
    static final String RULE = "Rule";

    private final List<Line> lines = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private Verdict verdict = Verdict.SATISFIED;
    private boolean judged;

    /** A named value, a named list of rows, of facts or of findings, or a named article. */
    private record Line(
            String key,
            @Nullable Value value,
            @Nullable List<Outcome> rows,
            @Nullable Citation article,
            @Nullable List<Missing> facts,
            @Nullable List<Finding> findings) {

        Line(String key, @Nullable Value value, @Nullable List<Outcome> rows, @Nullable Citation article) {
            this(key, value, rows, article, null, null);
        }
    }

    /** Adds a value; {@code null} says that it is not known. */
    Outcome with(String key, @Nullable Value value) {
        lines.add(new Line(key, value, null, null));
        return this;
    }

    /** Adds a text of the dossier, which needs no words. */
    Outcome withText(String key, String text) {
        return with(key, new Code("Text", text));
    }

    /** Adds a value if there is one. */
    Outcome withIf(String key, Optional<? extends Value> value) {
        value.ifPresent(each -> with(key, each));
        return this;
    }

    /** Adds a day; nothing says that it is not known. */
    Outcome withDay(String key, Optional<LocalDate> day) {
        return with(key, day.map(Day::of).orElse(null));
    }

    /** Adds an amount and, where the value of a share is known, how many whole shares it makes. */
    Outcome withRoom(String key, Euros amount, @Nullable Long shares) {
        with(key, amount);
        return shares == null ? this : with(key + "Shares", Count.of(shares));
    }

    /** Adds rows. */
    Outcome withRows(String key, List<Outcome> rows) {
        lines.add(new Line(key, null, List.copyOf(rows), null));
        return this;
    }

    /** Adds an article. */
    Outcome withArticle(String key, Citation article) {
        lines.add(new Line(key, null, null, article));
        return this;
    }

    /** Adds the facts that a row lacks, if there are any. */
    Outcome withFacts(String key, List<Missing> facts) {
        if (!facts.isEmpty()) {
            lines.add(new Line(key, null, null, null, List.copyOf(facts), null));
        }
        return this;
    }

    /** Adds what rules found, each told by its title and article, if there is any. */
    Outcome withFindings(String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.add(new Line(key, null, null, null, null, List.copyOf(findings)));
        }
        return this;
    }

    /** Says how the facts stand to the limit that was computed. */
    Outcome that(Verdict answer) {
        verdict = answer;
        judged = true;
        return this;
    }

    /** Says that nothing can be computed while facts are missing. */
    Outcome lacking(List<Missing> facts) {
        verdict = Verdict.UNDETERMINED;
        judged = true;
        missing.addAll(facts);
        return this;
    }

    /** Returns how the facts stand to the limit that was computed. */
    Verdict verdict() {
        return verdict;
    }

    /** Words the values, a line each. */
    List<String> lines(String name, Explainer words) {
        var text = new ArrayList<String>();
        for (var line : lines) {
            var label = words.say("compute." + name + "." + line.key());
            var article = line.article();
            var facts = line.facts();
            var findings = line.findings();
            if (facts != null) {
                text.add(label
                        + words.say("colon")
                        + facts.stream()
                                .map(fact -> label(fact, words) + " (" + fact.fact() + ")")
                                .collect(Collectors.joining(", ")));
            } else if (findings != null) {
                text.add(label
                        + words.say("colon")
                        + findings.stream()
                                .map(finding -> words.title(finding.provision().rule()) + " ("
                                        + words.source(finding.provision().source()) + ")")
                                .collect(Collectors.joining(", ")));
            } else if (article != null) {
                text.add(label + words.say("colon") + words.source(article));
            } else if (line.rows() == null) {
                text.add(label + words.say("colon") + worded(line, words));
            } else {
                text.add(label + words.say("colon").stripTrailing());
                for (var row : line.rows()) {
                    text.add("  - " + String.join(words.say("separator"), row.lines(name, words)));
                }
            }
        }
        if (verdict == Verdict.UNDETERMINED) {
            text.add(words.say(missing.isEmpty() ? "compute.open" : "compute.missing"));
            missing.forEach(fact -> text.add(
                    "  - " + words.say("cause." + fact.cause(), label(fact, words)) + " (" + fact.fact() + ")"));
        }
        return text;
    }

    private static String worded(Line line, Explainer words) {
        var value = line.value();
        if (value == null) {
            return words.say("unknown");
        }
        if (value instanceof Count count && line.key().equals(YEAR)) {
            return Long.toString(count.value()); // a year has no groups of digits
        }
        return value instanceof Code code && code.list().equals(RULE) ? words.title(code.name()) : words.value(value);
    }

    private static String label(Missing fact, Explainer words) {
        return fact.cause() == Term.Cause.CONTESTED_LAW || fact.cause() == Term.Cause.NOT_PUBLISHED
                ? words.figure(fact.fact())
                : words.label(fact.fact());
    }

    /** Writes the values. */
    ObjectNode json() {
        var node = Json.MAPPER.createObjectNode();
        for (var line : lines) {
            var rows = line.rows();
            var article = line.article();
            var facts = line.facts();
            var findings = line.findings();
            if (facts != null) {
                node.set(line.key(), json(facts));
            } else if (findings != null) {
                var list = node.putArray(line.key());
                findings.forEach(finding -> list.addObject()
                        .put("rule", finding.provision().rule())
                        .put("text", finding.provision().source().text().id())
                        .put("article", finding.provision().source().article()));
            } else if (article != null) {
                node.putObject(line.key()).put("text", article.text().id()).put("article", article.article());
            } else if (rows == null) {
                node.set(line.key(), json(line.value()));
            } else {
                var list = node.putArray(line.key());
                rows.forEach(row -> list.add(row.json()));
            }
        }
        return node;
    }

    /** Writes the facts that are missing. */
    JsonNode missing() {
        return json(missing);
    }

    private static JsonNode json(List<Missing> facts) {
        var list = Json.MAPPER.createArrayNode();
        facts.forEach(fact -> list.addObject()
                .put("fact", fact.fact())
                .put("cause", fact.cause().name()));
        return list;
    }

    private static JsonNode json(@Nullable Value value) {
        return value instanceof Code code
                ? Json.MAPPER.getNodeFactory().stringNode(code.name())
                : Json.MAPPER.valueToTree(value);
    }

    /** Words how the facts stand to the limit, if there is one: in words of the computation itself, or in those of all. */
    Optional<String> judgement(String name, Explainer words) {
        if (!judged) {
            return Optional.empty();
        }
        var key = ".verdict." + verdict.name().toLowerCase(Locale.ROOT);
        return Optional.of(words.find("compute." + name + key).orElseGet(() -> words.say("compute" + key)));
    }
}
