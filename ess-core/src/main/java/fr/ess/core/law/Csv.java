package fr.ess.core.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The little of CSV that a table of the law needs: commas, quotes doubled within quotes, one record a line or more. */
final class Csv {

    private Csv() {}

    /** A record and the number of the line on which it begins. */
    record Line(int number, List<String> cells) {}

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
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (number == 1 && text.startsWith("\ufeff")) {
                text = text.substring(1);
            }
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            var first = number;
            while (text.chars().filter(c -> c == '"').count() % 2 != 0) {
                var more = reader.readLine();
                if (more == null) {
                    break;
                }
                number++;
                text = text + "\n" + more;
            }
            lines.add(new Line(first, cells(text)));
        }
        return lines;
    }

    private static List<String> cells(String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
