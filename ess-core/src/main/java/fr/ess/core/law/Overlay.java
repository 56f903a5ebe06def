package fr.ess.core.law;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.Must;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table of amendments that a host gives to the law, in the columns of {@link Table}.
 *
 * <p>From the first day that it names on, it replaces the versions and the end of a figure. Only {@code id}, {@code from} and
 * {@code value} are required; without a source, a row is cited as an amendment of the host, unverified. A row may bring the
 * titles and the address of a text that the library does not know. For the test of a rule it may move the day of an existing
 * version ({@code version 2}), never write one. What a row only repeats is no amendment: the whole table can be given back
 * with one line edited. A table with a fault is refused whole, with every faulty line.
 */
public final class Overlay {

    private static final LegalText HOST =
            new LegalText("overlay", "Amendement de l’utilisateur", "Amendment by the user", null);

    private static final String FORMULA = "=+-@";

    private final List<UnaryOperator<Law>> amendments;

    private Overlay(List<UnaryOperator<Law>> amendments) {
        this.amendments = List.copyOf(amendments);
    }

    /**
     * Reads a table from a file in UTF-8.
     *
     * @param file  the file
     * @param figures  the timelines that it may amend
     * @return the overlay
     * @throws IOException if the file cannot be read
     * @throws MalformedException if a line is faulty, with every one
     */
    public static Overlay read(Path file, Collection<? extends Timeline<?>> figures) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return read(reader, figures);
        }
    }

    /**
     * Reads a table.
     *
     * @param reader  the text
     * @param figures  the timelines that it may amend
     * @return the overlay
     * @throws IOException if the text cannot be read
     * @throws MalformedException if a line is faulty, with every one
     */
    public static Overlay read(Reader reader, Collection<? extends Timeline<?>> figures) throws IOException {
        var reading = new TableReader(figures);
        var lines = Csv.read(new BufferedReader(reader));
        if (lines.isEmpty()) {
            throw new MalformedException(
                    "Overlay",
                    List.of(new Fault(
                            "line 1", new Must("must name the columns", "doit nommer les colonnes"), "nothing")));
        }
        reading.header(lines.get(0));
        lines.subList(1, lines.size()).forEach(reading::row);
        return new Overlay(reading.amendments());
    }

    Law amend(Law law) {
        var amended = law;
        for (var amendment : amendments) {
            amended = amendment.apply(amended);
        }
        return amended;
    }

    /** One reading of a table, with the faults it meets. */
    private static final class TableReader {

        private final Map<String, Timeline<?>> known = new HashMap<>();
        private final Map<String, LegalText> texts = new HashMap<>();
        private final Map<String, Rows<?>> rows = new LinkedHashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private List<String> columns = Table.COLUMNS;

        TableReader(Collection<? extends Timeline<?>> figures) {
            for (var line : figures) {
                known.put(line.id(), line);
                for (var version : line.versions()) {
                    texts.putIfAbsent(
                            version.source().text().id(), version.source().text());
                }
            }
        }

        void header(Csv.Line line) {
            columns = line.cells().stream().map(String::strip).toList();
            var seen = new HashSet<String>();
            for (var column : columns) {
                if (!Table.COLUMNS.contains(column) || !seen.add(column)) {
                    fault(line, "column", oneOf(Table.COLUMNS), column);
                }
            }
            for (var required : List.of("id", "from", "value")) {
                if (!columns.contains(required)) {
                    fault(
                            line,
                            "columns",
                            new Must("must have " + required, "doivent comprendre " + required),
                            columns);
                }
            }
            refuse();
        }

        void row(Csv.Line line) {
            if (!line.closed()) {
                fault(line, "cells", new Must("must close their quotes", "doivent fermer leurs guillemets"), "\"");
                return;
            }
            if (line.cells().size() != columns.size()) {
                fault(
                        line,
                        "cells",
                        new Must("must be " + columns.size(), "doivent être au nombre de " + columns.size()),
                        line.cells().size());
                return;
            }
            var cells = new HashMap<String, String>();
            for (var i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), line.cells().get(i).strip());
            }
            for (var column : List.of("article", "title_fr", "title_en", "address")) {
                var cell = cells.getOrDefault(column, "");
                if (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
                    fault(
                            line,
                            column,
                            new Must(
                                    "must not begin with = + - @, which a spreadsheet would compute",
                                    "ne doit pas commencer par = + - @, qu’un tableur calculerait"),
                            cell);
                }
            }
            var timeline = known.get(cells.getOrDefault("id", ""));
            var from = day(line, "from", cells.getOrDefault("from", ""));
            if (timeline == null) {
                fault(
                        line,
                        "id",
                        new Must(
                                "must be the id of a figure or rule of these rule sets",
                                "doit être l’identifiant d’un chiffre ou d’une règle de ces jeux de règles"),
                        cells.get("id"));
            } else {
                var unit = cells.getOrDefault("unit", "");
                if (!unit.isEmpty() && !unit.equals(timeline.unit().name())) {
                    fault(
                            line,
                            "unit",
                            new Must(
                                    "must be " + timeline.unit().name(),
                                    "doit être " + timeline.unit().name()),
                            unit);
                }
                var source = source(line, cells);
                if (from != null && source != null) {
                    rows.computeIfAbsent(timeline.id(), id -> new Rows<>(timeline))
                            .add(line, from, cells, source, this);
                }
            }
        }

        private @Nullable Citation source(Csv.Line line, Map<String, String> cells) {
            var id = cells.getOrDefault("text", "");
            var reading = Reading.UNVERIFIED;
            var name = cells.getOrDefault("reading", "");
            if (!name.isEmpty()) {
                try {
                    reading = Reading.valueOf(name);
                } catch (IllegalArgumentException e) {
                    fault(line, "reading", oneOf(List.of((Object[]) Reading.values())), name);
                }
            }
            var checked = cells.getOrDefault("checked_on", "");
            var checkedOn = checked.isEmpty() ? LocalDate.EPOCH : day(line, "checked_on", checked);
            var text = id.isEmpty() ? HOST : text(line, id, cells);
            return text == null || checkedOn == null
                    ? null
                    : new Citation(text, cells.getOrDefault("article", ""), reading, checkedOn);
        }

        private @Nullable LegalText text(Csv.Line line, String id, Map<String, String> cells) {
            var text = texts.get(id);
            var fr = cells.getOrDefault("title_fr", "");
            var en = cells.getOrDefault("title_en", "");
            if (text != null) {
                return text;
            }
            if (fr.isEmpty() && en.isEmpty()) {
                fault(
                        line,
                        "text",
                        new Must(
                                "must be a text that the library cites, or bring its title",
                                "doit être un texte que la bibliothèque cite, ou apporter son titre"),
                        id);
                return null;
            }
            var address = cells.getOrDefault("address", "");
            try {
                var made = new LegalText(
                        id, fr.isEmpty() ? en : fr, en.isEmpty() ? fr : en, address.isEmpty() ? null : address);
                texts.put(id, made);
                return made;
            } catch (IllegalArgumentException e) {
                fault(
                        line,
                        "text",
                        new Must(
                                "must be lower case letters, digits and hyphens",
                                "doit être fait de minuscules, chiffres et traits d’union"),
                        id);
                return null;
            }
        }

        private @Nullable LocalDate day(Csv.Line line, String column, String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                fault(
                        line,
                        column,
                        new Must("must be a day such as 2028-01-01", "doit être un jour tel que 2028-01-01"),
                        text);
                return null;
            }
        }

        void fault(Csv.Line line, String column, Must must, @Nullable Object seen) {
            faults.add(new Fault("line " + line.number() + ", " + column, must, "'" + seen + "'"));
        }

        List<UnaryOperator<Law>> amendments() {
            var all = new ArrayList<UnaryOperator<Law>>();
            rows.values().forEach(each -> all.add(each.amendment(this)));
            refuse();
            return all;
        }

        private void refuse() {
            if (!faults.isEmpty()) {
                throw new MalformedException("Overlay", faults);
            }
        }

        private static Must oneOf(List<?> names) {
            var list = String.join(", ", names.stream().map(String::valueOf).toList());
            return new Must("must be one of " + list, "doit être l’un de " + list);
        }
    }

    /** The rows of one timeline. */
    private static final class Rows<T> {

        private final Timeline<T> line;
        private final TreeMap<LocalDate, Dated<T>> versions = new TreeMap<>();
        private final TreeMap<LocalDate, Ending> endings = new TreeMap<>();
        private final Map<Integer, LocalDate> moves = new HashMap<>();
        private Csv.@Nullable Line last;

        Rows(Timeline<T> line) {
            this.line = line;
        }

        void add(Csv.Line row, LocalDate from, Map<String, String> cells, Citation source, TableReader reading) {
            last = row;
            var text = cells.getOrDefault("value", "");
            if (line.unit().ofVersions()) {
                move(row, from, text, reading);
            } else if (versions.containsKey(from) || endings.containsKey(from)) {
                reading.fault(
                        row,
                        "from",
                        new Must(
                                "must be another day than that of a line above",
                                "doit être un autre jour que celui d’une ligne précédente"),
                        from);
            } else if (text.equals("REPEALED") || text.equals("NOT_PUBLISHED")) {
                endings.put(from, new Ending(from, Ending.Kind.valueOf(text)));
            } else {
                try {
                    versions.put(from, new Dated<>(from, line.unit().parse(text), source));
                } catch (IllegalArgumentException | ArithmeticException e) {
                    reading.fault(
                            row,
                            "value",
                            new Must(
                                    "must be a value in " + line.unit().name(),
                                    "doit être une valeur en unité "
                                            + line.unit().name()),
                            text);
                }
            }
        }

        private void move(Csv.Line row, LocalDate from, String text, TableReader reading) {
            var count = line.versions().size();
            for (var i = 0; i < count; i++) {
                if (text.equals("version " + (i + 1))) {
                    if (moves.put(i, from) != null) {
                        reading.fault(
                                row,
                                "value",
                                new Must(
                                        "must be a version that no line above moves",
                                        "doit être une version qu’aucune ligne précédente ne déplace"),
                                text);
                    }
                    return;
                }
            }
            var repeated = line.endings().stream()
                    .anyMatch(
                            end -> end.from().equals(from) && end.kind().name().equals(text));
            if (!repeated) {
                reading.fault(
                        row,
                        "value",
                        new Must(
                                "must be an existing version, version 1 to version " + count + ", or an end as it is",
                                "doit être une version existante, version 1 à version " + count
                                        + ", ou une fin telle quelle"),
                        text);
            }
        }

        UnaryOperator<Law> amendment(TableReader reading) {
            try {
                line.moved(moves);
            } catch (IllegalArgumentException e) {
                reading.fault(
                        Objects.requireNonNull(last),
                        "from",
                        new Must(
                                "must keep the versions of " + line.id() + " in order, none past an end",
                                "doit laisser les versions de " + line.id() + " dans l’ordre, aucune après une fin"),
                        line.id());
            }
            return this::amend;
        }

        private Law amend(Law law) {
            var own = law.line(line);
            if (line.unit().ofVersions()) {
                return own.says(own.moved(moves)) ? law : law.moved(line, moves);
            }
            var days = new TreeSet<>(versions.keySet());
            days.addAll(endings.keySet());
            var by = own.spliced(days.first(), List.copyOf(versions.values()), List.copyOf(endings.values()));
            return own.says(by) ? law : law.amended(by);
        }
    }
}
