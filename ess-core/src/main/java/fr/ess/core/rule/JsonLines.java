package fr.ess.core.rule;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Fingerprint;
import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many assessments by one rule set as lines of JSON.
 *
 * <p>The {@link #first()} line holds what all have in common: the fingerprint of the law, and each version of each rule and
 * figure with its day and citation. Each {@link #write line} then holds one assessment, whole: its findings in the form that
 * they have in JSON, save that a rule and a figure are named by id and day ({@code "rule"} and {@code "from"}, and {@code "id"}
 * and {@code "from"}) instead of being cited again. Needs no library and keeps nothing from one line to the next: threads may
 * share it.
 *
 * <pre>{@code
 * var lines = JsonLines.of(EsusRules.SET, Law.on(day));
 * out.println(lines.first());
 * for (var candidate : candidates) {
 *     out.println(lines.line(EsusRules.SET.assess(candidate, law)));
 * }
 * }</pre>
 *
 * @param <F>  the facts
 */
public final class JsonLines<F> {

    private final RuleSet<F> rules;
    private final Law law;
    private final Map<Object, String> named = new IdentityHashMap<>(); // provisions and figures, as a line names them

    private JsonLines(RuleSet<F> rules, Law law) {
        this.rules = rules;
        this.law = law;
        for (var rule : rules.rules()) {
            var versions = law.line(rule.tests()).versions();
            var provisions = rule.provisions();
            for (var i = 0; i < provisions.size(); i++) {
                var from = versions.get(i).from();
                for (var provision : provisions.get(i)) {
                    named.put(provision, rule(provision, from.toString()));
                }
            }
        }
        for (var line : rules.figures()) {
            for (var version : law.line(line).versions()) {
                if (version.value() instanceof Value) {
                    @SuppressWarnings("unchecked") // the version has a value
                    var term = law.term((Timeline<Value>) line, version.from());
                    if (term instanceof Term.Figure<?> figure) {
                        named.put(figure, figure(figure));
                    }
                }
            }
        }
    }

    /**
     * Obtains the lines of a rule set.
     *
     * @param <F>  the facts
     * @param rules  the rules
     * @param law  the law, of which the amendments count, not the day
     * @return the lines
     */
    public static <F> JsonLines<F> of(RuleSet<F> rules, Law law) {
        return new JsonLines<>(rules, law);
    }

    /**
     * Returns the first line: {@code kind}, {@code fingerprint}, {@code rules} and {@code figures}.
     *
     * @return the line, without its end
     */
    public String first() {
        var into = new StringBuilder("{\"format\":1,\"kind\":");
        text(rules.id(), into);
        var fingerprint = Fingerprint.of(law, rules.figures());
        into.append(",\"fingerprint\":{\"version\":");
        text(fingerprint.version(), into);
        into.append(",\"digest\":");
        text(fingerprint.digest(), into);
        into.append("},\"rules\":[");
        for (var rule : rules.rules()) {
            for (var version : law.line(rule.tests()).versions()) {
                next(into);
                into.append("{\"rule\":");
                text(rule.id(), into);
                into.append(",\"from\":\"").append(version.from());
                into.append("\",\"force\":\"").append(rule.force().name()).append('"');
                source(version.source(), into);
            }
        }
        into.append("],\"figures\":[");
        for (var line : rules.figures()) {
            if (!line.unit().ofVersions()) {
                figures(law.line(line), into);
            }
        }
        return into.append("]}").toString();
    }

    private static <T> void figures(Timeline<T> line, StringBuilder into) {
        for (var version : line.versions()) {
            next(into);
            into.append("{\"id\":");
            text(line.id(), into);
            into.append(",\"from\":\"").append(version.from()).append("\",\"value\":");
            if (version.value() instanceof Value value) {
                value(value, into);
            } else {
                text(line.unit().format(version.value()), into);
            }
            source(version.source(), into);
        }
    }

    private static void source(Citation source, StringBuilder into) {
        into.append(",\"source\":{\"text\":{\"id\":");
        text(source.text().id(), into);
        into.append(",\"titleFr\":");
        text(source.text().titleFr(), into);
        into.append(",\"titleEn\":");
        text(source.text().titleEn(), into);
        var address = source.text().address();
        if (address != null) {
            into.append(",\"address\":");
            text(address, into);
        }
        into.append("},\"article\":");
        text(source.article(), into);
        into.append(",\"reading\":\"").append(source.reading().name());
        into.append("\",\"checkedOn\":\"").append(source.checkedOn()).append("\"}}");
    }

    /**
     * Returns the line of an assessment.
     *
     * @param assessment  the assessment, by these rules
     * @return the line, without its end
     */
    public String line(Assessment<F> assessment) {
        var into = new StringBuilder(4096).append('{');
        write(assessment, into);
        return into.append('}').toString();
    }

    /**
     * Writes the properties of a line, so that a host may put its own beside them: {@code on}, {@code verdict} and
     * {@code findings}.
     *
     * @param assessment  the assessment, by these rules
     * @param into  where they are written, without braces
     */
    public void write(Assessment<F> assessment, StringBuilder into) {
        into.append("\"on\":\"").append(assessment.law().day());
        into.append("\",\"verdict\":\"").append(assessment.verdict().name()).append("\",\"findings\":[");
        var findings = assessment.findings();
        for (var i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            into.append(i == 0 ? "{" : ",{");
            var name = named.get(finding.provision());
            into.append(name != null ? name : rule(finding.provision(), null)).append(",\"at\":");
            text(finding.at(), into);
            into.append(",\"verdict\":\"").append(finding.verdict().name()).append("\",\"check\":");
            check(finding.check(), into);
            into.append('}');
        }
        into.append(']');
    }

    private static String rule(Provision provision, @Nullable String from) {
        var into = new StringBuilder("\"rule\":");
        text(provision.rule(), into);
        return from == null
                ? into.toString()
                : into.append(",\"from\":\"" + from + "\"").toString();
    }

    private static String figure(Term.Figure<?> figure) {
        var into = new StringBuilder("{\"term\":\"figure\",\"id\":");
        text(figure.id(), into);
        return into.append(",\"from\":\"" + figure.from() + "\"}").toString();
    }

    private void check(Check check, StringBuilder into) {
        if (check instanceof Check.Comparison comparison) {
            begin("comparison", check, into);
            var margin = comparison.margin();
            if (margin != null) {
                into.append(",\"margin\":");
                value(margin, into);
            }
            into.append(",\"seen\":");
            term(comparison.seen(), into);
            into.append(",\"operator\":\"").append(comparison.operator().name()).append("\",\"limit\":");
            term(comparison.limit(), into);
        } else if (check instanceof Check.Condition condition) {
            begin("condition", check, into);
            into.append(",\"seen\":");
            term(condition.seen(), into);
            into.append(",\"accepted\":");
            term(condition.accepted(), into);
        } else if (check instanceof Check.Unknown unknown) {
            begin("unknown", check, into);
            into.append(",\"about\":");
            term(unknown.about(), into);
        } else if (check instanceof Check.AllOf all) {
            begin("all-of", check, into);
            parts(all.parts(), into);
        } else if (check instanceof Check.AnyOf any) {
            begin("any-of", check, into);
            parts(any.parts(), into);
        } else if (check instanceof Check.Whichever whichever) {
            begin("whichever", check, into);
            into.append(",\"open\":");
            terms(whichever.open(), into);
            parts(whichever.parts(), into);
        } else {
            var scoped = (Check.Scoped) check;
            begin("scoped", check, into);
            into.append(",\"scope\":");
            check(scoped.scope(), into);
            into.append(",\"then\":");
            check(scoped.then(), into);
        }
        into.append('}');
    }

    private static void begin(String kind, Check check, StringBuilder into) {
        into.append("{\"check\":\"").append(kind).append("\",\"verdict\":\"");
        into.append(check.verdict().name()).append('"');
    }

    private void parts(List<Check> parts, StringBuilder into) {
        into.append(",\"parts\":[");
        for (var i = 0; i < parts.size(); i++) {
            if (i > 0) {
                into.append(',');
            }
            check(parts.get(i), into);
        }
        into.append(']');
    }

    private void terms(List<? extends Term<?>> terms, StringBuilder into) {
        into.append('[');
        for (var i = 0; i < terms.size(); i++) {
            if (i > 0) {
                into.append(',');
            }
            term(terms.get(i), into);
        }
        into.append(']');
    }

    private void term(Term<?> term, StringBuilder into) {
        if (term instanceof Term.Figure<?> figure) {
            var name = named.get(figure);
            into.append(name != null ? name : figure(figure));
        } else if (term instanceof Term.Given<?> given) {
            into.append("{\"term\":\"given\",\"fact\":");
            text(given.fact(), into);
            into.append(",\"value\":");
            value(given.value(), into);
            into.append('}');
        } else if (term instanceof Term.Computed<?> computed) {
            into.append("{\"term\":\"computed\",\"operation\":\"")
                    .append(computed.operation().name())
                    .append('"');
            var value = computed.value();
            if (value != null) {
                into.append(",\"value\":");
                value(value, into);
            }
            into.append(",\"operands\":");
            terms(computed.operands(), into);
            into.append('}');
        } else if (term instanceof Term.Constant<?> constant) {
            into.append("{\"term\":\"constant\",\"value\":");
            value(constant.value(), into);
            into.append('}');
        } else {
            var absent = (Term.Absent<?>) term;
            into.append("{\"term\":\"absent\",\"about\":");
            text(absent.about(), into);
            into.append(",\"cause\":\"").append(absent.cause().name()).append("\"}");
        }
    }

    private static void value(Value value, StringBuilder into) {
        if (value instanceof Euros euros) {
            hundredths(euros.cents(), into.append("{\"euros\":"));
        } else if (value instanceof Share share) {
            text(share.toString(), into.append("{\"share\":"));
        } else if (value instanceof Code code) {
            text(code.list(), into.append("{\"code\":{\"list\":"));
            text(code.name(), into.append(",\"name\":"));
            into.append('}');
        } else if (value instanceof Flag flag) {
            into.append("{\"flag\":").append(flag.value());
        } else if (value instanceof Codes codes) {
            text(codes.list(), into.append("{\"codes\":{\"list\":"));
            into.append(",\"names\":[");
            for (var i = 0; i < codes.names().size(); i++) {
                if (i > 0) {
                    into.append(',');
                }
                text(codes.names().get(i), into);
            }
            into.append("]}");
        } else if (value instanceof Day day) {
            into.append("{\"day\":\"").append(day.date()).append('"');
        } else if (value instanceof Count count) {
            into.append("{\"count\":").append(count.value());
        } else if (value instanceof Months months) {
            into.append("{\"months\":").append(months.value());
        } else if (value instanceof Days days) {
            into.append("{\"days\":").append(days.value());
        } else if (value instanceof Units units) {
            hundredths(units.hundredths(), into.append("{\"units\":"));
        } else if (value instanceof Headcount people) {
            into.append("{\"headcount\":").append(people.toBigDecimal().toPlainString());
        } else {
            var hours = (Hours) value;
            into.append("{\"hours\":").append(hours.toBigDecimal().toPlainString());
        }
        into.append('}');
    }

    private static void hundredths(long number, StringBuilder into) {
        if (number < 0) {
            into.append('-');
        }
        into.append(Math.abs(number / 100)).append('.');
        var rest = (int) Math.abs(number % 100);
        into.append((char) ('0' + rest / 10)).append((char) ('0' + rest % 10));
    }

    private static void next(StringBuilder into) {
        if (into.charAt(into.length() - 1) == '}') {
            into.append(',');
        }
    }

    /** Writes a text in quotes. */
    private static void text(String text, StringBuilder into) {
        into.append('"');
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                escaped(text, i, into);
                return;
            }
        }
        into.append(text).append('"');
    }

    private static void escaped(String text, int plain, StringBuilder into) {
        into.append(text, 0, plain);
        for (var i = plain; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                into.append('\\').append(letter);
            } else if (letter < ' ') {
                into.append("\\u00")
                        .append(Character.forDigit(letter >> 4, 16))
                        .append(Character.forDigit(letter & 15, 16));
            } else {
                into.append(letter);
            }
        }
        into.append('"');
    }
}
