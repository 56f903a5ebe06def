package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ess.core.law.Dated;
import fr.ess.core.law.Ending;
import fr.ess.core.law.Law;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.proof.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table of dated cases of a rule: a file named by the id of the rule, beside a test class.
 *
 * <p>Its first line names the columns: {@code day}, the facts, {@code verdict} and {@code source}; other lines that begin with
 * {@code #} are comments. An empty cell is a fact that is missing.
 *
 * <p>Beside the verdicts, a table proves what the rule reads: {@link #provesWhatTheRuleReads} moves each figure of the law a
 * little either way (two cents, one point, one unit, one code less), and each version of the rule by one day. Each such move of
 * what the rule declares must change a finding of the table, and for each version of a figure a verdict; no move of another
 * figure may change anything.
 *
 * @param <F>  the facts
 */
public final class CaseTable<F> {

    private static final Path CORPUS =
            Path.of("..", "ess-testkit", "src", "main", "resources", "fr", "ess", "testkit", "cases");

    private final Rule<F> rule;
    private final List<Case> cases;
    private final Function<Case, F> build;

    private CaseTable(Rule<F> rule, List<Case> cases, Function<Case, F> build) {
        this.rule = rule;
        this.cases = cases;
        this.build = build;
    }

    /** A line of the table. */
    public record Case(int line, Map<String, String> cells) {

        /** Returns a cell, or nothing when it is empty; a column that is not there is a fault of the test. */
        public @Nullable String text(String column) {
            var cell = Objects.requireNonNull(cells.get(column), () -> "no column " + column);
            return cell.isEmpty() ? null : cell;
        }

        public @Nullable LocalDate date(String column) {
            return read(column, LocalDate::parse);
        }

        public @Nullable Boolean flag(String column) {
            return read(column, text -> switch (text) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new IllegalArgumentException(text);
            });
        }

        public @Nullable Integer number(String column) {
            return read(column, Integer::valueOf);
        }

        public @Nullable Euros euros(String column) {
            return read(column, Euros::parse);
        }

        public @Nullable Share share(String column) {
            return read(column, Share::parse);
        }

        public <E extends Enum<E>> @Nullable E code(String column, Class<E> list) {
            return read(column, text -> Enum.valueOf(list, text));
        }

        /** Returns the parts of a cell between vertical bars; {@code none} is an empty list, an empty cell no list. */
        public <T> @Nullable List<T> list(String column, Function<String, T> element) {
            return read(
                    column,
                    text -> text.equals("none")
                            ? List.of()
                            : Arrays.stream(text.split("\\|"))
                                    .map(String::strip)
                                    .map(element)
                                    .toList());
        }

        public <T> @Nullable T read(String column, Function<String, T> reader) {
            var text = text(column);
            return text == null ? null : reader.apply(text);
        }

        LocalDate day() {
            return Objects.requireNonNull(date("day"));
        }

        Verdict verdict() {
            return Objects.requireNonNull(code("verdict", Verdict.class));
        }

        @Override
        public String toString() {
            return "line " + line + ": " + String.join(", ", cells.values());
        }
    }

    /** Reads the table of a rule. */
    public static <F> CaseTable<F> of(Class<?> beside, Rule<F> rule, Function<Case, F> build) {
        var name = rule.id() + ".csv";
        var cases = new ArrayList<Case>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            var columns = cells(reader.readLine().replaceFirst("^# *", ""));
            var number = 1;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    var cells = cells(line);
                    assertThat(cells).as("cells of line %d of %s", number, name).hasSameSizeAs(columns);
                    var row = new LinkedHashMap<String, String>();
                    for (var i = 0; i < columns.size(); i++) {
                        row.put(columns.get(i), cells.get(i));
                    }
                    assertThat(row.get("source"))
                            .as("source of line %d", number)
                            .isNotBlank();
                    cases.add(new Case(number, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(cases).isNotEmpty();
        return new CaseTable<>(rule, List.copyOf(cases), build);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** Returns the facts of each case. */
    public List<F> facts() {
        return cases.stream().map(build).toList();
    }

    /** The facts of a case on its day. */
    public record Subject<F>(LocalDate day, F facts) {}

    /** Returns the facts of each case, with its day. */
    public List<Subject<F>> subjects() {
        return cases.stream()
                .map(each -> new Subject<>(each.day(), build.apply(each)))
                .toList();
    }

    /** Returns the rule. */
    public Rule<F> rule() {
        return rule;
    }

    /** Returns a test for each case: the rule gives its verdict. */
    public Stream<DynamicTest> verdicts() {
        return Stream.concat(
                cases.stream()
                        .map(each -> dynamicTest(
                                rule.id() + ", " + each,
                                () -> assertThat(findings(each, Law.on(each.day())))
                                        .extracting(Finding::verdict)
                                        .containsOnly(each.verdict()))),
                Stream.of(dynamicTest(rule.id() + ", as published", this::published)));
    }

    /**
     * Checks that the published corpus holds this table; with {@code -Dess.write=true} writes it there.
     *
     * <p>The corpus is for those who have no Java of ours, so it holds the facts as JSON.
     */
    private void published() throws IOException {
        var json = json();
        var file = CORPUS.resolve(rule.id() + ".json");
        if (Boolean.getBoolean("ess.write")) {
            Files.createDirectories(CORPUS);
            Files.writeString(file, json);
        }
        assertThat(file).as("the table, written anew by -DargLine=-Dess.write=true").content().isEqualTo(json);
    }

    private String json() {
        var text = new StringBuilder("{\"rule\":")
                .append(Json.THREE.writeValueAsString(rule.id()))
                .append(",\"force\":\"")
                .append(rule.force())
                .append("\",\"facts\":\"")
                .append(build.apply(cases.get(0)).getClass().getName())
                .append("\",\n\"versions\":[");
        var versions = rule.tests().versions();
        for (var i = 0; i < versions.size(); i++) {
            var version = Json.THREE.createObjectNode();
            version.put("from", versions.get(i).from().toString());
            version.set("source", Json.THREE.valueToTree(versions.get(i).source()));
            text.append(i == 0 ? "\n" : ",\n").append(bare(version));
        }
        text.append("],\n\"cases\":[");
        for (var i = 0; i < cases.size(); i++) {
            var each = cases.get(i);
            var line = Json.THREE.createObjectNode();
            line.put("on", each.day().toString());
            line.set("facts", Json.THREE.valueToTree(build.apply(each)));
            line.put("verdict", each.verdict().name());
            line.put("source", each.text("source"));
            text.append(i == 0 ? "\n" : ",\n").append(bare(line));
        }
        return text.append("]}\n").toString();
    }

    /** Writes a node on one line, without the properties that are absent. */
    private static String bare(JsonNode node) {
        prune(node);
        return Json.THREE.writeValueAsString(node);
    }

    private static void prune(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(entry -> entry.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(object::remove);
        }
        node.forEach(CaseTable::prune);
    }

    /** Proves that the rule reads the figures that it declares, and no other. */
    public void provesWhatTheRuleReads(Collection<? extends Timeline<?>> universe) {
        var declared = rule.figures();
        for (var figure : declared) {
            if (figure.versions().isEmpty()) {
                continue; // for a host alone to give: there is nothing to move, and the test of its rule gives it
            }
            var changed = new LinkedHashMap<LocalDate, Boolean>();
            for (var move : moves(figure, rule.tests().firstDay())) {
                assertThat(changes(move, false))
                        .as("cases of %s that change with %s: %s", rule.id(), figure.id(), move)
                        .isTrue();
                changed.merge(move.from(), changes(move, true), Boolean::logicalOr);
            }
            assertThat(changed)
                    .as("versions of %s that change a verdict of %s", figure.id(), rule.id())
                    .isNotEmpty()
                    .doesNotContainValue(false);
        }
        for (var figure : universe) {
            if (!declared.contains(figure) && !figure.unit().ofVersions()) {
                moves(figure, LocalDate.MIN)
                        .forEach(move -> assertThat(changes(move, false))
                                .as("cases of %s that change with %s: %s", rule.id(), figure.id(), move)
                                .isFalse());
            }
        }
        days(rule.tests())
                .forEach(move -> assertThat(changes(move, false))
                        .as("cases of %s that change when %s", rule.id(), move)
                        .isTrue());
    }

    /** Another law, and the words that name it. */
    private record Move(LocalDate from, String name, Function<Law, Law> to) {

        @Override
        public String toString() {
            return name;
        }
    }

    private boolean changes(Move move, boolean verdict) {
        for (var each : cases) {
            var law = Law.on(each.day());
            var before = findings(each, law);
            var after = findings(each, move.to().apply(law));
            if (verdict
                    ? !before.stream()
                            .map(Finding::verdict)
                            .toList()
                            .equals(after.stream().map(Finding::verdict).toList())
                    : !before.equals(after)) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> findings(Case each, Law law) {
        return rule.examine(build.apply(each), law);
    }

    private static List<Move> days(Timeline<?> tests) {
        var moves = new ArrayList<Move>();
        for (var i = 0; i < tests.versions().size(); i++) {
            var index = i;
            var day = tests.versions().get(i).from();
            for (var other : List.of(day.minusDays(1), day.plusDays(1))) {
                if (taken(tests, other)) {
                    continue; // a version or an end stands on the next day: there is no room to move to
                }
                moves.add(new Move(
                        day,
                        "version " + (i + 1) + " begins on " + other,
                        law -> law.moved(tests, Map.of(index, other))));
            }
        }
        return moves;
    }

    private static boolean taken(Timeline<?> tests, LocalDate day) {
        return Stream.concat(
                        tests.versions().stream().map(Dated::from),
                        tests.endings().stream().map(Ending::from))
                .anyMatch(day::equals);
    }

    /** Returns the moves of the versions of a figure that hold on a day or later. */
    private static <T> List<Move> moves(Timeline<T> line, LocalDate firstDay) {
        var moves = new ArrayList<Move>();
        for (var i = 0; i < line.versions().size(); i++) {
            if (i + 1 < line.versions().size()
                    && !line.versions().get(i + 1).from().isAfter(firstDay)) {
                continue;
            }
            for (var value : others(line.unit(), line.versions().get(i).value())) {
                var moved = with(line, i, value);
                moves.add(new Move(
                        line.versions().get(i).from(),
                        line.versions().get(i).from() + " is " + value,
                        law -> law.amended(moved)));
            }
        }
        return moves;
    }

    private static <T> Timeline<T> with(Timeline<T> line, int index, T value) {
        var moved = Timeline.of(line.id(), line.unit());
        var endings = new ArrayDeque<>(line.endings());
        for (var i = 0; i < line.versions().size(); i++) {
            var version = line.versions().get(i);
            while (!endings.isEmpty() && endings.peek().from().isBefore(version.from())) {
                moved = ended(moved, endings.remove());
            }
            moved = moved.from(version.from().toString(), i == index ? value : version.value(), version.source());
        }
        for (var ending : endings) {
            moved = ended(moved, ending);
        }
        return moved;
    }

    private static <T> Timeline<T> ended(Timeline<T> line, Ending ending) {
        var day = ending.from().toString();
        return switch (ending.kind()) {
            case REPEALED -> line.repealed(day);
            case NOT_PUBLISHED -> line.notPublished(day);
        };
    }

    /** Returns values beside one: a little less and a little more, the set without each of its codes, the other options. */
    @SuppressWarnings("unchecked") // each value is of the type of the one it stands beside
    private static <T> List<T> others(Unit<T> unit, T value) {
        if (value instanceof Euros euros) {
            return (List<T>) List.of(Euros.ofCents(euros.cents() - 2), Euros.ofCents(euros.cents() + 2));
        }
        if (value instanceof Share share) {
            return (List<T>) List.of(share.minus(Share.of(1, 100)), share.plus(Share.of(1, 100)));
        }
        if (value instanceof Count count) {
            return (List<T>) List.of(Count.of(count.value() - 1), Count.of(count.value() + 1));
        }
        if (value instanceof Headcount people) {
            return (List<T>) List.of(new Headcount(people.hundredths() - 1), new Headcount(people.hundredths() + 1));
        }
        if (value instanceof Hours hours) {
            return (List<T>) List.of(new Hours(hours.hundredths() - 1), new Hours(hours.hundredths() + 1));
        }
        if (value instanceof Units units) {
            return (List<T>) List.of(new Units(units.hundredths() - 2), new Units(units.hundredths() + 2));
        }
        if (value instanceof Months months) {
            return (List<T>) List.of(Months.of(months.value() - 1), Months.of(months.value() + 1));
        }
        if (value instanceof Days days) {
            return (List<T>) List.of(Days.of(days.value() - 1), Days.of(days.value() + 1));
        }
        if (value instanceof Flag flag) {
            return (List<T>) List.of(Flag.of(!flag.value()));
        }
        if (value instanceof Codes codes) {
            return (List<T>) codes.names().stream()
                    .map(name -> new Codes(
                            codes.list(),
                            codes.names().stream()
                                    .filter(other -> !other.equals(name))
                                    .toList()))
                    .toList();
        }
        return (List<T>) Arrays.stream(((Enum<?>) Objects.requireNonNull(value))
                        .getDeclaringClass()
                        .getEnumConstants())
                .filter(other -> !other.equals(value))
                .toList();
    }
}
