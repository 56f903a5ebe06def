package fr.ess.core.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The little of CSV that a table of the law needs: commas, quotes doubled within quotes, one record a line or more. */
final class Csv {

    private static final int END = -1;

    private final BufferedReader reader;
    private int number = 1;

    private Csv(BufferedReader reader) {
        this.reader = reader;
    }

    /** A record, the number of the line on which it begins, and whether its quotes are closed. */
    record Line(int number, List<String> cells, boolean closed) {}

    static void write(List<String> cells, StringBuilder into) {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) {
                into.append(',');
            }
            var cell = cells.get(i);
            if (cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
                into.append('"').append(cell.replace("\"", "\"\"")).append('"');
            } else {
                into.append(cell);
            }
        }
        into.append('\n');
    }

    /** Reads all records; blank lines and lines that begin with {@code #} are passed over. */
    static List<Line> read(BufferedReader reader) throws IOException {
        var csv = new Csv(reader);
        var lines = new ArrayList<Line>();
        if (csv.peek() == '\ufeff') {
            csv.next();
        }
        while (csv.peek() != END) {
            if (csv.peek() == '#') {
                csv.passOver();
            } else {
                var line = csv.line();
                if (line.cells().size() > 1 || !line.cells().get(0).isBlank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private void passOver() throws IOException {
        for (var c = next(); c != '\n' && c != END; c = next()) {
            // the rest of the line says nothing to us
        }
    }

    private Line line() throws IOException {
        var first = number;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var c = next(); c != END && (quoted || c != '\n'); c = next()) {
            if (quoted && c == '"' && peek() == '"') {
                cell.append((char) next());
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append((char) c);
            }
        }
        cells.add(cell.toString());
        return new Line(first, List.copyOf(cells), !quoted);
    }

    private int peek() throws IOException {
        reader.mark(1);
        var c = reader.read();
        reader.reset();
        return c;
    }

    /** Reads a character; the three ways to end a line are one. */
    private int next() throws IOException {
        var c = reader.read();
        if (c == '\r') {
            if (peek() == '\n') {
                reader.read();
            }
            c = '\n';
        }
        if (c == '\n') {
            number++;
        }
        return c;
    }
}
