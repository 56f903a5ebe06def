package fr.ess.core.rule;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Operation;
import fr.ess.core.law.Reading;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words findings, in French or in English.
 *
 * <p>The titles, requirements and labels come from the {@link Words} of the rule set; the sentences and the arithmetic are
 * generic. A share that no decimal writes exactly is shown as a fraction with its approximation.
 *
 * <pre>{@code
 * System.out.println(Explainer.in(Locale.FRENCH).explain(assessment));
 * }</pre>
 */
public final class Explainer {

    private static final int NAMED_CODES = 6; // a longer list accepted is told by its label alone
    private static final Words GENERIC = Words.beside(Explainer.class);
    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");

    private final Locale locale;
    private final List<Words> words;

    private Explainer(Locale locale, List<Words> words) {
        this.locale = locale;
        this.words = words;
    }

    /**
     * Obtains an explainer.
     *
     * @param locale  French, or English for all others
     * @return the explainer
     */
    public static Explainer in(Locale locale) {
        return new Explainer(locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH, List.of(GENERIC));
    }

    /**
     * Returns an explainer that knows the words of a statute too.
     *
     * @param more  the words
     * @return the explainer
     */
    public Explainer with(Words more) {
        if (words.contains(more)) {
            return this;
        }
        var all = new ArrayList<>(words);
        all.add(0, more);
        return new Explainer(locale, List.copyOf(all));
    }

    /**
     * Returns the language.
     *
     * @return French or English
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Finds a word of the statutes or of this explainer.
     *
     * @param key  the key, such as {@code verdict.BREACHED}
     * @return the word, if there is one
     */
    public Optional<String> find(String key) {
        for (var each : words) {
            var found = each.find(key, locale);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a word, or its key where there is none.
     *
     * @param key  the key
     * @param arguments  what fills its places, {@code {0}} and so on
     * @return the word
     */
    public String say(String key, Object... arguments) {
        var found = find(key).orElse(key);
        return arguments.length == 0 ? found : new MessageFormat(found.replace("'", "''"), locale).format(arguments);
    }

    /**
     * Explains a whole assessment, a line each.
     *
     * @param assessment  the assessment
     * @return the text, which ends with a line break
     */
    public String explain(Assessment<?> assessment) {
        var own = with(assessment.ruleSet().words());
        var lines = new ArrayList<String>();
        lines.add(own.say("verdict." + assessment.verdict()).toUpperCase(locale) + " — "
                + own.say("set." + assessment.ruleSet().id()) + ", "
                + own.date(assessment.law().day()));
        own.amendments(assessment).forEach(lines::add);
        own.unchecked(assessment).forEach(lines::add);
        for (var finding : assessment.findings()) {
            lines.add("");
            lines.addAll(own.lines(finding, assessment));
        }
        var missing = assessment.missingFacts();
        if (!missing.isEmpty()) {
            lines.add("");
            lines.add(own.say("missing.title"));
            missing.forEach(fact -> lines.add("  - " + own.label(fact.fact()) + " (" + fact.fact() + ")"));
        }
        assessment.nextChange().ifPresent(day -> {
            lines.add("");
            lines.add(own.say("law.next-change", own.date(day)));
        });
        return String.join("\n", lines) + "\n";
    }

    /**
     * Says which figures of a rule set the host amended.
     *
     * @param assessment  the assessment
     * @return a line for each amended figure or rule
     */
    public List<String> amendments(Assessment<?> assessment) {
        var own = with(assessment.ruleSet().words());
        return assessment.ruleSet().figures().stream()
                .map(Timeline::id)
                .filter(assessment.law().amendments()::contains)
                .map(id -> own.say("law.amended", own.figure(id), id))
                .toList();
    }

    /**
     * Says how many rules and figures in force nobody has checked for more than a year before the day of the question.
     *
     * @param assessment  the assessment
     * @return a line for each day of a last check, the oldest first
     */
    public List<String> unchecked(Assessment<?> assessment) {
        var days = new TreeMap<LocalDate, Integer>();
        for (var line : assessment.unchecked()) {
            days.merge(assessment.law().find(line).orElseThrow().source().checkedOn(), 1, Integer::sum);
        }
        return days.entrySet().stream()
                .map(day -> say("law.unchecked", date(day.getKey()), day.getValue()))
                .toList();
    }

    /**
     * Says which disputed readings a rule took.
     *
     * @param finding  the finding
     * @param assessment  the assessment it stands in
     * @return a line for each disputed point that the rule reads
     */
    public List<String> readings(Finding finding, Assessment<?> assessment) {
        var own = with(assessment.ruleSet().words());
        var lines = new LinkedHashSet<String>();
        for (var rule : assessment.ruleSet().rules()) {
            if (rule.id().equals(finding.provision().rule())) {
                rule.figures().stream()
                        .filter(line -> line.unit().ofOptions())
                        .forEach(line ->
                                assessment.law().find(line).ifPresent(taken -> lines.add(own.reading(line, taken))));
            }
        }
        return List.copyOf(lines);
    }

    private String reading(Timeline<?> line, Dated<?> taken) {
        var unread = taken.source().reading() == Reading.UNVERIFIED;
        var option = code(Code.of((Enum<?>) taken.value()));
        return say("law.reading", figure(line.id()), unread ? option + " (" + say("reading.UNVERIFIED") + ")" : option);
    }

    /** Returns the warning that nobody has read the text, where that is so. */
    private String unverified(Citation source) {
        return source.reading() == Reading.UNVERIFIED ? ", " + say("reading.UNVERIFIED") : "";
    }

    private List<String> lines(Finding finding, Assessment<?> assessment) {
        var lines = new ArrayList<String>();
        var mark = mark(finding.verdict());
        lines.add(mark + " " + title(finding.provision().rule())
                + (finding.at().isEmpty() ? "" : " — " + label(finding.at())) + " — "
                + say("verdict." + finding.verdict()));
        lines.add("    " + source(finding.provision().source())
                + (finding.provision().force() == Force.BINDING
                        ? ""
                        : " — " + say("force." + finding.provision().force())));
        lines.add("    " + say("required", requirement(finding.provision().rule())));
        readings(finding, assessment).forEach(line -> lines.add("    " + line));
        works(finding).forEach(line -> lines.add("    " + line));
        return lines;
    }

    /**
     * Returns the mark of a verdict, a sign that is readable without colour.
     *
     * @param verdict  the verdict
     * @return the sign
     */
    public static String mark(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "✓";
            case BREACHED -> "✗";
            case UNDETERMINED -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }

    /**
     * Returns the title of a rule.
     *
     * @param rule  the id of the rule
     * @return the title
     */
    public String title(String rule) {
        return say("rule." + rule + ".title");
    }

    /**
     * Returns what a rule requires.
     *
     * @param rule  the id of the rule
     * @return the sentence
     */
    public String requirement(String rule) {
        return say("rule." + rule + ".requirement");
    }

    /**
     * Returns the label of a figure.
     *
     * @param id  the id of the figure, or of a rule for its test
     * @return the label
     */
    public String figure(String id) {
        return find("figure." + id).or(() -> find("rule." + id + ".title")).orElse(id);
    }

    /**
     * Words a citation, with how far it was read.
     *
     * @param source  the citation
     * @return the sentence
     */
    public String source(Citation source) {
        var title = locale == Locale.FRENCH
                ? source.text().titleFr()
                : source.text().titleEn();
        return (source.article().isEmpty() ? title : title + ", " + source.article())
                + (source.reading() == Reading.PRIMARY ? "" : " (" + say("reading." + source.reading()) + ")");
    }

    /**
     * Returns the arithmetic and the conditions of a finding, a line each, deeper ones indented by two spaces.
     *
     * @param finding  the finding
     * @return the lines
     */
    public List<String> works(Finding finding) {
        var lines = new ArrayList<String>();
        works(finding.check(), finding, "margin", "", lines);
        if (lines.isEmpty()) {
            lines.add(mark(finding.verdict()) + " " + say("check.nothing"));
        }
        return List.copyOf(lines);
    }

    private void works(Check check, Finding finding, String distance, String indent, List<String> into) {
        if (check instanceof Check.Comparison comparison) {
            into.add(indent + mark(check.verdict()) + " " + comparison(comparison, finding, distance));
        } else if (check instanceof Check.Condition condition) {
            into.add(indent + mark(check.verdict()) + " " + condition(condition, finding));
        } else if (check instanceof Check.Unknown unknown) {
            into.add(indent + "? " + absent(unknown.about(), finding));
        } else if (check instanceof Check.AllOf all) {
            group("all-of", all.parts(), check, finding, distance, indent, into);
        } else if (check instanceof Check.AnyOf any) {
            group("any-of", any.parts(), check, finding, distance, indent, into);
        } else if (check instanceof Check.Whichever whichever) {
            into.add(indent + mark(check.verdict()) + " "
                    + say(
                            "check.whichever",
                            whichever.open().stream()
                                    .map(open -> absent(open, finding))
                                    .collect(Collectors.joining(say("separator")))));
            whichever.parts().forEach(part -> works(part, finding, distance, indent + "  ", into));
        } else {
            var scoped = (Check.Scoped) check;
            var inside = scoped.scope().verdict();
            if (!scoped.then()
                    .equals(scoped.scope())) { // else one thing alone is open, whether the rule applies included
                into.add(indent + say("check.scope." + (inside == Verdict.BREACHED ? Verdict.NOT_APPLICABLE : inside)));
                works(scoped.scope(), finding, "distance", indent + "  ", into);
            }
            if (inside == Verdict.SATISFIED || inside == Verdict.UNDETERMINED) {
                works(scoped.then(), finding, distance, indent, into);
            }
        }
    }

    private void group(
            String kind,
            List<Check> parts,
            Check check,
            Finding finding,
            String distance,
            String indent,
            List<String> into) {
        if (parts.size() == 1) {
            works(parts.get(0), finding, distance, indent, into);
        } else if (!parts.isEmpty()) {
            into.add(indent + mark(check.verdict()) + " " + say("check." + kind));
            parts.forEach(part -> works(part, finding, distance, indent + "  ", into));
        }
    }

    private String comparison(Check.Comparison comparison, Finding finding, String distance) {
        var line = side(comparison.seen(), finding) + " " + sign(comparison) + " " + side(comparison.limit(), finding);
        var margin = comparison.margin();
        return margin == null ? line : line + say("separator") + say(distance, signed(margin));
    }

    private String side(Term<?> term, Finding finding) {
        return term instanceof Term.Absent<?> ? "(" + term(term, finding) + ")" : term(term, finding);
    }

    /** Returns the sign of what was found, so that the line read aloud is true: 60 is more than 50, not at most. */
    private static String sign(Check.Comparison comparison) {
        var breached = comparison.verdict() == Verdict.BREACHED;
        return switch (comparison.operator()) {
            case AT_MOST -> breached ? ">" : "≤";
            case LESS_THAN -> breached ? "≥" : "<";
            case AT_LEAST -> breached ? "<" : "≥";
            case MORE_THAN -> breached ? "≤" : ">";
            case EQUAL -> breached ? "≠" : "=";
        };
    }

    private String condition(Check.Condition condition, Finding finding) {
        var accepted = condition.accepted();
        if (accepted instanceof Term.Figure<?> figure
                && figure.value() instanceof Codes many
                && many.names().size() > NAMED_CODES) {
            return say(
                    "check.condition",
                    term(condition.seen(), finding),
                    figure(figure.id()) + unverified(figure.source()));
        }
        var expected = accepted.value() instanceof Codes codes
                ? sourced(accepted, codes(codes, say("or")), finding)
                : term(accepted, finding);
        return say("check.condition", term(condition.seen(), finding), expected);
    }

    private String codes(Codes codes, String between) {
        return codes.names().isEmpty()
                ? say("none")
                : codes.names().stream()
                        .map(name -> code(new Code(codes.list(), name)))
                        .collect(Collectors.joining(between));
    }

    /**
     * Words a term with its arithmetic: what it is made of, and what that gives.
     *
     * @param term  the term
     * @param finding  the finding it stands in
     * @return the words
     */
    public String term(Term<?> term, Finding finding) {
        if (term instanceof Term.Absent<?> absent) {
            return absent(absent, finding);
        }
        if (!(term instanceof Term.Computed<?> computed)) {
            return sourced(term, value(Objects.requireNonNull(term.value())), finding);
        }
        var result = computed.value();
        var arithmetic = arithmetic(computed, finding);
        return computed.operands().size() == 1 && computed.operation() == Operation.SUM
                ? arithmetic
                : arithmetic + " = " + (result == null ? "?" : value(result) + rounding(computed));
    }

    /** Returns the words of a value with the fact or the figure that it comes from. */
    private String sourced(Term<?> term, String words, Finding finding) {
        if (term instanceof Term.Given<?> given) {
            return words + " (" + label(finding.path(given.fact())) + ")";
        }
        return term instanceof Term.Figure<?> figure
                ? words + " (" + figure(figure.id()) + unverified(figure.source()) + ")"
                : words;
    }

    /** Returns how a share of an amount was rounded, where it was. */
    private String rounding(Term.Computed<?> computed) {
        var operation = computed.operation();
        if (operation == Operation.WHOLE_HOURS) {
            return exact((Euros) value(computed, 0), (Euros) value(computed, 1))
                    ? ""
                    : " (" + say("rounded." + Operation.SHARE_DOWN) + ")";
        }
        return (operation == Operation.SHARE_DOWN || operation == Operation.SHARE_UP)
                        && !units(computed.value())
                                .equals(((Share) Objects.requireNonNull(
                                                computed.operands().get(0).value()))
                                        .times(units(computed.operands().get(1).value())))
                ? " (" + say("rounded." + operation) + ")"
                : "";
    }

    private static Value value(Term.Computed<?> computed, int operand) {
        return Objects.requireNonNull(computed.operands().get(operand).value());
    }

    private static boolean exact(Euros amount, Euros hourlyCost) {
        return amount.cents() % hourlyCost.cents() == 0;
    }

    /** Returns a value as the number of its least units, which are what a share of it is rounded to. */
    private static Share units(@Nullable Value value) {
        if (value instanceof Euros euros) {
            return Share.of(euros.cents(), 1);
        }
        if (value instanceof Count count) {
            return Share.of(count.value(), 1);
        }
        if (value instanceof Hours hours) {
            return Share.of(hours.hundredths(), 1);
        }
        if (value instanceof Units units) {
            return Share.of(units.hundredths(), 1);
        }
        return value instanceof Headcount people
                ? Share.of(people.hundredths(), 1)
                : (Share) Objects.requireNonNull(value);
    }

    private String arithmetic(Term.Computed<?> computed, Finding finding) {
        var operands = computed.operands().stream()
                .map(operand -> operand instanceof Term.Computed<?>
                        ? "(" + term(operand, finding) + ")"
                        : side(operand, finding))
                .toList();
        return switch (computed.operation()) {
            case SHARE_DOWN, SHARE_UP, TIMES -> String.join(" × ", operands);
            case SUM, PLUS_MONTHS, PLUS_DAYS -> String.join(" + ", operands);
            case MINUS, MINUS_MONTHS -> String.join(" − ", operands);
            case PART, WHOLE_HOURS -> String.join(" ÷ ", operands);
            case LEAST, GREATEST, MEAN, PREVIOUS_DAY, YEAR_END ->
                say("operation." + computed.operation(), String.join(say("separator"), operands));
        };
    }

    private String absent(Term.Absent<?> absent, Finding finding) {
        var subject = absent.cause() == Term.Cause.CONTESTED_LAW || absent.cause() == Term.Cause.NOT_PUBLISHED
                ? figure(absent.about())
                : label(finding.path(absent.about()));
        return say("cause." + absent.cause(), subject);
    }

    /**
     * Returns the label of a fact.
     *
     * @param path  its path in the subject
     * @return the label, with the place in the list where it stands in one; the path itself where there is no label
     */
    public String label(String path) {
        var key = PLACE.matcher(path).replaceAll("");
        var found = find("fact." + key);
        for (var dot = key.indexOf('.'); found.isEmpty() && dot >= 0; dot = key.indexOf('.', dot + 1)) {
            found = find("fact." + key.substring(dot + 1));
        }
        var places = new ArrayList<String>();
        var matcher = PLACE.matcher(path);
        while (matcher.find()) {
            places.add(Integer.toString(Integer.parseInt(matcher.group(1)) + 1));
        }
        var label = found.orElse(path);
        return places.isEmpty() || found.isEmpty() ? label : label + " " + say("number", String.join(".", places));
    }

    /**
     * Words a code.
     *
     * @param code  the code
     * @return its label, or its name where there is none
     */
    public String code(Code code) {
        return find("code." + code.list() + "." + code.name()).orElse(code.name());
    }

    /**
     * Words a value with its unit.
     *
     * @param value  the value
     * @return the words, such as {@code 50 001,00 €}
     */
    public String value(Value value) {
        if (value instanceof Euros euros) {
            return euros(euros.toBigDecimal());
        }
        if (value instanceof Share share) {
            return share(share);
        }
        if (value instanceof Count count) {
            return number(BigDecimal.valueOf(count.value()), 0, 0);
        }
        if (value instanceof Headcount people) {
            return number(people.toBigDecimal(), 0, 2);
        }
        if (value instanceof Hours hours) {
            return several("hour", hours.toBigDecimal(), 0);
        }
        if (value instanceof Units units) {
            return several("unit", units.toBigDecimal(), 2);
        }
        if (value instanceof Months months) {
            return months.value() % 12 == 0 && months.value() != 0
                    ? several("year", months.value() / 12)
                    : several("month", months.value());
        }
        if (value instanceof Days days) {
            return several("day", days.value());
        }
        if (value instanceof Day day) {
            return date(day.date());
        }
        if (value instanceof Flag flag) {
            return say(flag.value() ? "yes" : "no");
        }
        if (value instanceof Code code) {
            return code(code);
        }
        return codes((Codes) value, ", ");
    }

    private String euros(BigDecimal amount) {
        if (locale == Locale.FRENCH) {
            return number(amount, 2, 2) + "\u00a0€";
        }
        return (amount.signum() < 0 ? "−€" : "€") + number(amount.abs(), 2, 2);
    }

    /** Returns a whole number of units of time. */
    private String several(String unit, long number) {
        return several(unit, BigDecimal.valueOf(number), 0);
    }

    /** Returns a number of units; in French all below two are singular, in English only one is. */
    private String several(String unit, BigDecimal number, int leastDecimals) {
        var one = locale == Locale.FRENCH
                ? number.abs().compareTo(BigDecimal.valueOf(2)) < 0
                : number.abs().compareTo(BigDecimal.ONE) == 0;
        return say(one ? unit : unit + "s", number(number, leastDecimals, leastDecimals == 0 ? 2 : leastDecimals));
    }

    /**
     * Words a distance with its unit and its sign.
     *
     * @param value  the distance, such as a margin
     * @return the words, such as {@code +100,00 €} or {@code −1 jour}; no sign where there is no distance
     */
    public String signed(Value value) {
        var text = value(value);
        if (text.contains("−") || text.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            return text;
        }
        return text.startsWith("≈ ") ? "≈ +" + text.substring(2) : "+" + text;
    }

    /** Returns a share in percents: exact, or beside a plain fraction, or alone where the fraction would tell nobody anything. */
    private String share(Share share) {
        var percent = new BigDecimal(share.over()).movePointRight(2);
        var under = new BigDecimal(share.under());
        var rounded = percent.divide(under, 4, RoundingMode.HALF_UP);
        var text = number(rounded, 0, 4) + (locale == Locale.FRENCH ? "\u00a0%" : "%");
        if (rounded.multiply(under).compareTo(percent) == 0) {
            return text;
        }
        return share.under().bitLength() <= 10 ? share.toString().replace('-', '−') + " ≈ " + text : "≈ " + text;
    }

    private String number(BigDecimal value, int leastDecimals, int mostDecimals) {
        var format = new DecimalFormat(
                "#,##0", DecimalFormatSymbols.getInstance(locale == Locale.FRENCH ? Locale.FRANCE : Locale.UK));
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        return format.format(value).replace('-', '−');
    }

    /**
     * Words a day.
     *
     * @param day  the day
     * @return the day, such as {@code 2 août 2014}
     */
    public String date(LocalDate day) {
        var text = day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
        return locale == Locale.FRENCH && day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    @Override
    public String toString() {
        return Objects.requireNonNull(locale).toString();
    }
}
